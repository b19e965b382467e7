/**
 * office.js once tells Excel on the web, through the rich API, that it is ready to run ribbon actions. That batch is
 * not about the workbook, so the bridge answers it and the workbook's host never sees it.
 */
import { isFields } from './envelope';
import type { RequestExecutor, RequestMessage } from './richApi';

const serviceName = 'Microsoft.InternalService.AddinInternalService';

/** Puts the answers of the add-in service in front of the workbook's executor. */
export function withAddinService(workbook: RequestExecutor): RequestExecutor {
  return {
    async executeAsync(customData, requestFlags, message) {
      if (!isForAddinService(message)) return workbook.executeAsync(customData, requestFlags, message);
      const Results = actions(message).map((action) => ({ ActionId: action['Id'], Value: null }));
      return { ErrorCode: '', ErrorMessage: '', Headers: null, Body: { Results } };
    },
  };
}

/** Says whether a batch speaks to office.js' own service instead of the workbook. */
export function isForAddinService({ Body }: RequestMessage): boolean {
  const paths = isFields(Body) && isFields(Body['ObjectPaths']) ? Object.values(Body['ObjectPaths']) : [];
  return paths.some((path) => isFields(path) && path['Name'] === serviceName);
}

function actions({ Body }: RequestMessage): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = isFields(Body) ? Body['Actions'] : [];
  return Array.isArray(list) ? list.filter(isFields) : [];
}
