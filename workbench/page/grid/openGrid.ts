/** The spreadsheet that a person sees: the host's engine with Univer's interface on top. */
import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { greenTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import { emptyWorkbook, enginePlugins, type OpenedUniver } from '../../host/univer';
import type { WorkbenchOptions } from '../options';
import { locales } from './locales';

const workbookId = 'book1';

/** Opens an empty workbook in `container`. */
export function openGrid(container: HTMLElement, options: WorkbenchOptions): OpenedUniver {
  const univer = new Univer({
    locale: options.language === 'en-US' ? LocaleType.EN_US : LocaleType.JA_JP,
    locales,
    theme: greenTheme,
    darkMode: options.theme === 'dark',
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: true,
    footer: true,
    ribbonType: 'simple',
  });
  for (const plugin of enginePlugins) univer.registerPlugin(plugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, protectedRangeShadow: 'none' });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    emptyWorkbook(workbookId),
  );
  return { univer, workbook };
}
