/** The description's addresses, which we wrote ourselves: one that cannot be read is a fault of ours. */
import { cellAt, parseArea, type Area } from '../../book/a1';

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`the description holds no address: ${address}`);
  return area;
}

/** Every cell of a described range, row by row. */
export function cellsOf(range: string): string[] {
  const { top, left, bottom, right } = areaOf(range);
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(cellAt(column, row));
  }
  return cells;
}
