/**
 * office.js once tells Excel on the web, through the rich API, that it is ready to run ribbon actions. That batch is
 * not about the workbook, so the bridge answers it and the workbook's host never sees it.
 */
import type { RequestExecutor, RequestMessage } from '../host/request';

const serviceName = 'Microsoft.InternalService.AddinInternalService';

/** Puts the answers of the add-in service in front of the workbook's executor. */
export function withAddinService(workbook: RequestExecutor): RequestExecutor {
  return {
    async executeAsync(customData, flags, message) {
      if (!isForAddinService(message)) return workbook.executeAsync(customData, flags, message);
      const Results = message.Body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
      return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: { Results } };
    },
  };
}

/** Says whether a batch speaks to office.js' own service instead of the workbook. */
export function isForAddinService({ Body }: RequestMessage): boolean {
  return Object.values((Body as Partial<typeof Body>).ObjectPaths ?? {}).some(
    (path) => path.Name === serviceName,
  );
}
