/** Moving cells within a table. Structured references need no change; other references to the cells are not followed. */
import type { ICellData } from '@univerjs/core';
import { cellsOf, type Area } from './area';
import type { Host } from './host';
import type { CellMatrix, Sheet } from './sheet';

/** Writes the cells of an area `by` rows further down (negative: up); those that are left behind stay as they are. */
export function moveRows(host: Host, sheet: Sheet, from: Area, by: number): void {
  if (from.bottom < from.top) return;
  const cellValue: CellMatrix = {};
  for (const [row, column] of cellsOf(from)) {
    (cellValue[row + by] ??= {})[column] = contentOf(sheet.cell(row, column));
  }
  host.events.quietly(() => sheet.write(cellValue));
}

const contentOf = (cell: ICellData | null): ICellData => ({
  v: cell?.v ?? null,
  t: cell?.t ?? null,
  f: cell?.f ?? null,
  si: null,
  p: null,
});
