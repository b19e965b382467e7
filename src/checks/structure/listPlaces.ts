/** Addresses of headings and rows on the list's sheet. */
import { cellAt, parseArea, type Area } from '../../book/a1';
import type { ReadTable } from '../../book/reading';

/** @throws Error for a table without an A1 address: no reader gives one */
export function tableArea(list: ReadTable): Area {
  const area = parseArea(list.address);
  if (!area) throw new Error(`no address: ${list.address}`);
  return area;
}

/** @param place of the column, from 0 */
export function headingAddress(list: ReadTable, place: number): string {
  const { left, top } = tableArea(list);
  return cellAt(left + place, top);
}

/** The sheet's row of a body row (from 0). */
export function sheetRowOf(list: ReadTable, index: number): number {
  const { bottom } = tableArea(list);
  return bottom - list.rows.length + 1 + index;
}
