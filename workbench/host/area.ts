/** A block of cells of one sheet, counted from 0, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const area = (top: number, left: number, bottom = top, right = left): Area => ({
  top,
  left,
  bottom,
  right,
});
export const wholeSheet: Area = area(0, 0, LAST_ROW, LAST_COLUMN);

export const rowCount = (a: Area): number => a.bottom - a.top + 1;
export const columnCount = (a: Area): number => a.right - a.left + 1;
export const cellCount = (a: Area): number => rowCount(a) * columnCount(a);

export const isWholeColumns = (a: Area): boolean => a.top === 0 && a.bottom === LAST_ROW;
export const isWholeRows = (a: Area): boolean => a.left === 0 && a.right === LAST_COLUMN;

export const isInSheet = (a: Area): boolean =>
  a.top >= 0 &&
  a.left >= 0 &&
  a.bottom <= LAST_ROW &&
  a.right <= LAST_COLUMN &&
  a.top <= a.bottom &&
  a.left <= a.right;

export const contains = (a: Area, row: number, column: number): boolean =>
  row >= a.top && row <= a.bottom && column >= a.left && column <= a.right;

export const covers = (a: Area, b: Area): boolean =>
  contains(a, b.top, b.left) && contains(a, b.bottom, b.right);

/** The cells that both have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const both = area(
    Math.max(a.top, b.top),
    Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom),
    Math.min(a.right, b.right),
  );
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null;

/** The smallest area with all the others in it. */
export const enclosing = (areas: readonly Area[]): Area =>
  area(
    Math.min(...areas.map((a) => a.top)),
    Math.min(...areas.map((a) => a.left)),
    Math.max(...areas.map((a) => a.bottom)),
    Math.max(...areas.map((a) => a.right)),
  );

/** What is left of `a` when the cells of `b` are taken out: up to four areas. */
export function without(a: Area, b: Area): Area[] {
  const hole = intersection(a, b);
  if (!hole) return [a];
  const rest = [
    area(a.top, a.left, hole.top - 1, a.right),
    area(hole.bottom + 1, a.left, a.bottom, a.right),
    area(hole.top, a.left, hole.bottom, hole.left - 1),
    area(hole.top, hole.right + 1, hole.bottom, a.right),
  ];
  return rest.filter((r) => r.top <= r.bottom && r.left <= r.right);
}

/** Every cell, row by row. */
export function* cellsOf(a: Area): Generator<readonly [row: number, column: number]> {
  for (let row = a.top; row <= a.bottom; row++) {
    for (let column = a.left; column <= a.right; column++) yield [row, column];
  }
}

/** One result per cell, as rows. */
export const mapCells = <T>(a: Area, each: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rowCount(a) }, (_, i) =>
    Array.from({ length: columnCount(a) }, (_unused, j) => each(a.top + i, a.left + j)),
  );
