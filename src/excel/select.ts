/** Shows a cell. Best effort: Excel refuses to select while another workbook has the focus. */
import { actualHeading } from '../book/columns';
import { kpiGone, sheetGone } from '../words/excelBook';
import type { CellPlace } from '../words/message';
import { fail, readSoundBook, rowById, type Guess } from './bookInWorkbook';
import { codeOf, isBusy } from './run';

/**
 * The KPI's cell of the evaluation year, else its number.
 * @throws PersonError where the KPI has no row
 */
export async function selectKpi(context: Excel.RequestContext, guess: Guess, id: string): Promise<void> {
  const { rows, list, settings } = await readSoundBook(context, guess);
  const row = rowById(rows, id);
  const cell = row?.cell(actualHeading(settings.evaluationYear)) ?? row?.cell('番号') ?? fail(kpiGone(id));
  await selectCell(context, { sheet: list.sheet, address: cell.address });
}

/** @throws PersonError where the sheet is gone */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet, address }: CellPlace,
): Promise<void> {
  const home = context.workbook.worksheets.getItem(sheet);
  home.activate();
  home.getRange(address).select();
  try {
    await context.sync();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ItemNotFound') fail(sheetGone(sheet));
    if (code === null || isBusy(code)) throw error;
  }
}
