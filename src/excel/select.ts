/** Shows a KPI: selects its cell of the evaluation year. Best effort: Excel refuses while another workbook has the focus. */
import { actualHeading } from '../book/columns';
import { readSoundBook, rowById, type Guess } from './bookInWorkbook';
import { codeOf } from './run';

/** Nothing happens where the KPI is not in the sheet. */
export async function selectKpi(context: Excel.RequestContext, guess: Guess, id: string): Promise<void> {
  const { rows, list, settings } = await readSoundBook(context, guess);
  const row = rowById(rows, id);
  const cell = row?.cell(actualHeading(settings.evaluationYear)) ?? row?.cell('番号');
  if (!cell) return;
  const sheet = context.workbook.worksheets.getItem(list.sheet);
  sheet.activate();
  sheet.getRange(cell.address).select();
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}
