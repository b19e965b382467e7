/** The spreadsheet engine: Univer's open packages, without any of its interface. The page adds the interface plugins. */
import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type PluginCtor,
  type Workbook,
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';

/** What the host needs, in the order in which Univer wants it registered. */
export const enginePlugins: readonly PluginCtor[] = [
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsTablePlugin,
];

/** A workbook as Excel opens it: one empty sheet, Sheet1. */
export const emptyWorkbook = (id: string): Partial<IWorkbookData> => ({
  id,
  name: 'Book1',
  sheetOrder: [`${id}-1`],
  sheets: { [`${id}-1`]: { id: `${id}-1`, name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
});

export interface OpenedUniver {
  readonly univer: Univer;
  readonly workbook: Workbook;
}

/** Starts Univer without interface and opens an empty workbook. */
export function openUniver(id: string): OpenedUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of enginePlugins) univer.registerPlugin(plugin);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    emptyWorkbook(id),
  );
  return { univer, workbook };
}
