/** Tables and named cells out of the kept cells. */
import { areaAddress, type Area } from '../../book/a1';
import type { ReadCell, ReadTable } from '../../book/reading';
import { addressOf } from './cells/address';
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
  return raw ? readCell(raw, context) : emptyCell(addressOf(column, row));
}

/** What people see above the column; the table's own part has it too, and keeps it where the cell is empty. */
function headingOf(cell: ReadCell | undefined, column: string | undefined): string {
  return cell && cell.text !== '' ? cell.text : (column ?? '');
}

function readRow({ left, right }: Area, row: number, sheet: SheetPart, context: CellContext): ReadCell[] {
  const cells: ReadCell[] = [];
  const kept = sheet.rows.get(row) ?? [];
  const byColumn = isInOrder(kept) ? kept : [...kept].sort((a, b) => a.column - b.column);
  let next = 0;
  while ((byColumn[next]?.column ?? left) < left) next += 1;
  for (let column = left; column <= right; column += 1) {
    const raw = byColumn[next];
    if (raw?.column === column) {
      cells.push(readCell(raw, context));
      next += 1;
      // Excel calls such a file damaged; readers disagree on which of the two counts.
      if (byColumn[next]?.column === column) fail('xlsx-cell', context.part, addressOf(column, row), '×2');
    } else cells.push(emptyCell(addressOf(column, row)));
  }
  return cells;
}

function isInOrder(cells: readonly RawCell[]): boolean {
  let before = 0;
  for (const { column } of cells) {
    if (column < before) return false;
    before = column;
  }
  return true;
}
