/** What of a sheet is in use. */
import { cellsOf, type Area } from './area';
import type { Sheet } from './sheet';

/** The smallest area with everything in it, or null. Formats count unless only values do. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [row, column] of cellsOf(sheet.withinGrid(within))) {
    const cell = sheet.cell(row, column);
    if (!cell) continue;
    const holds =
      (cell.v !== null && cell.v !== undefined && cell.v !== '') || Boolean(cell.f) || Boolean(cell.p);
    if (holds || (!valuesOnly && cell.s)) used = reaching(used, row, column);
  }
  return used;
}

const reaching = (used: Area | null, row: number, column: number): Area =>
  used
    ? {
        top: Math.min(used.top, row),
        left: Math.min(used.left, column),
        bottom: Math.max(used.bottom, row),
        right: Math.max(used.right, column),
      }
    : { top: row, left: column, bottom: row, right: column };
