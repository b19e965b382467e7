import { cellsOf, type Area } from './area';
import type { CellMatrix, Sheet } from './sheet';

/** Empties every cell of an area that is being merged except the first. */
export function clearCellsBut(sheet: Sheet, merged: Area): void {
  const cellValue: CellMatrix = {};
  for (const [row, column] of cellsOf(merged)) {
    const isFirst = row === merged.top && column === merged.left;
    const cell = sheet.cell(row, column);
    if (!isFirst && (cell?.v !== undefined || cell?.f))
      (cellValue[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null };
  }
  if (Object.keys(cellValue).length > 0) sheet.write(cellValue);
}
