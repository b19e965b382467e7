/** A short notice in the book itself, for commands of the ribbon: they have no page on which to say how it went. */
import { cellAt } from '../book/a1';
import { readListPlace } from './bookInWorkbook';
import { textInput } from './draw/cellInput';
import { leavingProtected, guard, unguard } from './protect';
import { inExcel } from './run';

/** The list's free cell, counted from its first heading: beside the line of year, rubric and count, in a row of full height. */
const NOTICE = { columns: 5, rowsAbove: 3 };

/**
 * Writes `text` above the headings of 「KPI一覧」 (F2), where drawing leaves it alone, and shows the cell's sheet as it is.
 * @throws PersonError where there is no KPI book
 */
export function leaveNotice(text: string): Promise<void> {
  return inExcel(async (context) => {
    const { list, standing } = await readListPlace(context);
    await leavingProtected(context, standing.own, async () => {
      unguard(context, standing.own);
      const address = cellAt(list.area.left + NOTICE.columns, Math.max(1, list.area.top - NOTICE.rowsAbove));
      const cell = context.workbook.worksheets.getItem(list.sheet).getRange(address);
      cell.values = [[textInput(text, '')]];
      guard(context, standing.own);
      await context.sync();
    });
  });
}
