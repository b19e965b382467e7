/** Where changed cells stand once the book is drawn: rows come into the plan's order, columns into the layout's. */
import { cellAt } from '../book/a1';
import type { Book, Cell } from '../book/book';
import type { CellChange } from '../book/change';
import { areaOf } from './draw/areas';

/** Changes of 「KPI一覧」, each with its cell in the drawn book; one whose KPI or column is not drawn is left out. */
export function placedAnew(changes: readonly CellChange[], book: Book): CellChange[] {
  const sheet = book.sheets.find(({ key }) => key === 'list');
  const table = sheet?.tables[0];
  if (!sheet || !table) return [];
  const { left, top } = areaOf(table.at);
  // Rows that the plan does not know come last; an id that is there twice means the plan's own row.
  const rows = new Map(table.rows.map((cells, row): [string, number] => [textOf(cells[0]), row]).reverse());
  return changes.flatMap((change) => {
    const row = rows.get(change.subject);
    const column = table.headers.indexOf(change.column);
    if (row === undefined || column < 0) return [];
    return [{ ...change, sheet: sheet.name, address: cellAt(left + column, top + 1 + row) }];
  });
}

function textOf(cell: Cell | undefined): string {
  return cell && 'text' in cell ? cell.text : '';
}
