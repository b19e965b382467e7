/** Tables and named cells out of the kept cells. */
import { areaAddress, type Area } from '../../book/a1';
import type { ReadCell, ReadTable } from '../../book/reading';
import { addressOf } from './cells/address';
import { emptyCell, readCell, type CellContext } from './cells/readCell';
import type { Budget } from './parts/budget';
import type { RawCell } from './parts/rawCell';
import type { SheetPart } from './parts/sheet';
import type { TablePart } from './parts/tables';

/** A worksheet with what its cells refer to. */
export interface ReadableSheet {
  readonly sheet: SheetPart;
  readonly context: CellContext;
}

/** Throws ReadFault where more would be held than is left. @param held characters as the cells have them */
export function assembleTable(table: TablePart, readable: ReadableSheet, held: Budget): ReadTable {
  const { area, hasHeadings } = table;
  const { sheet } = readable;
  const context = { ...readable.context, held };
  const bodyTop = hasHeadings ? area.top + 1 : area.top;
  const headings = hasHeadings ? readRow(area, area.top, sheet, context) : [];
  const width = area.right - area.left + 1;
  const headers = Array.from({ length: width }, (_, i) => headingOf(headings[i], table.columns[i]));
  held.spend(
    headers.reduce((sum, { length }) => sum + length, 0),
    context.part,
  );
  const rows = Array.from({ length: Math.max(0, area.bottom - bodyTop + 1) }, (_, i) =>
    readRow(area, bodyTop + i, sheet, context),
  );
  return { name: table.name, sheet: table.sheet, address: areaAddress(area), headers, rows };
}

export function assembleCell(
  column: number,
  row: number,
  { sheet, context }: ReadableSheet,
  held: Budget,
): ReadCell {
  const kept = sheet.rows.get(row) ?? [];
  const raw = kept[firstFrom(column, kept)];
  return raw?.column === column ? readCell(raw, { ...context, held }) : emptyCell(addressOf(column, row));
}

/** What people see above the column; the table's own part has it too, and keeps it where the cell is empty. */
function headingOf(cell: ReadCell | undefined, column: string | undefined): string {
  return cell && cell.text !== '' ? cell.text : (column ?? '');
}

function readRow({ left, right }: Area, row: number, sheet: SheetPart, context: CellContext): ReadCell[] {
  const cells: ReadCell[] = [];
  const kept = sheet.rows.get(row) ?? [];
  let next = firstFrom(left, kept);
  for (let column = left; column <= right; column += 1) {
    const raw = kept[next];
    if (raw?.column === column) {
      cells.push(readCell(raw, context));
      next += 1;
    } else cells.push(emptyCell(addressOf(column, row)));
  }
  return cells;
}

/** Where the cells of the column and those right of it begin. */
function firstFrom(column: number, cells: readonly RawCell[]): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] as RawCell).column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
