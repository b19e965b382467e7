/** Tables and named cells out of the kept cells. */
import { areaAddress, cellAt, type Area } from '../../book/a1';
import type { ReadCell, ReadTable } from '../../book/reading';
import { emptyCell, readCell, type CellContext } from './cells/readCell';
import { fail } from './fault';
import type { RawCell } from './parts/rawCell';
import type { SheetPart } from './parts/sheet';
import type { TablePart } from './parts/tables';

/** A worksheet with what its cells refer to. */
export interface ReadableSheet {
  readonly sheet: SheetPart;
  readonly context: CellContext;
}

export function assembleTable(table: TablePart, { sheet, context }: ReadableSheet): ReadTable {
  const { area, hasHeadings } = table;
  const bodyTop = hasHeadings ? area.top + 1 : area.top;
  const headings = hasHeadings ? readRow(area, area.top, sheet, context) : [];
  const width = area.right - area.left + 1;
  const headers = Array.from({ length: width }, (_, i) => headingOf(headings[i], table.columns[i]));
  const rows = Array.from({ length: Math.max(0, area.bottom - bodyTop + 1) }, (_, i) =>
    readRow(area, bodyTop + i, sheet, context),
  );
  return { name: table.name, sheet: table.sheet, address: areaAddress(area), headers, rows };
}

export function assembleCell(column: number, row: number, { sheet, context }: ReadableSheet): ReadCell {
  const raw = sheet.rows.get(row)?.find((cell) => cell.column === column);
  return raw ? readCell(raw, context) : emptyCell(cellAt(column, row));
}

/** What people see above the column; the table's own part has it too, and keeps it where the cell is empty. */
function headingOf(cell: ReadCell | undefined, column: string | undefined): string {
  return cell && cell.text !== '' ? cell.text : (column ?? '');
}

function readRow({ left, right }: Area, row: number, sheet: SheetPart, context: CellContext): ReadCell[] {
  const raw = new Array<RawCell | undefined>(right - left + 1);
  for (const cell of sheet.rows.get(row) ?? []) {
    if (cell.column < left || cell.column > right) continue;
    // Excel calls such a file damaged; readers disagree on which of the two counts.
    if (raw[cell.column - left]) fail('xlsx-cell', context.part, cellAt(cell.column, row), '×2');
    raw[cell.column - left] = cell;
  }
  return Array.from(raw, (cell, i) => (cell ? readCell(cell, context) : emptyCell(cellAt(left + i, row))));
}
