/** Which cells of a table's area lie in a set of areas. */
import { parseArea, type Area } from './a1';

/** Column and row count from 1, as in A1; false outside of the table's area. */
export type Coverage = (column: number, row: number) => boolean;

/**
 * Takes time by the cells of `within` and by the number of areas, not by their size or overlap: files hold areas of whole
 * sheets, and many of them.
 * @param areas A1 addresses; what is none is left out
 */
export function coverageOf(areas: Iterable<string>, within: Area): Coverage {
  const { left, top, right, bottom } = within;
  const height = bottom - top + 1;
  const columns = Array.from({ length: right - left + 1 }, () => new Int32Array(height + 1));
  for (const address of areas) {
    const area = parseArea(address);
    if (!area || area.bottom < top || area.top > bottom) continue;
    const [first, last] = [Math.max(area.top, top) - top, Math.min(area.bottom, bottom) - top];
    for (let column = Math.max(area.left, left); column <= Math.min(area.right, right); column += 1) {
      add(columns[column - left], first, 1);
      add(columns[column - left], last + 1, -1);
    }
  }
  for (const steps of columns) sumUp(steps);
  return (column, row) => (columns[column - left]?.[row - top] ?? 0) > 0 && row <= bottom;
}

function add(steps: Int32Array | undefined, at: number, by: number): void {
  if (steps) steps[at] = (steps[at] ?? 0) + by;
}

/** From where coverage begins and ends to how often each row is covered. */
function sumUp(steps: Int32Array): void {
  for (let i = 1; i < steps.length; i += 1) steps[i] = (steps[i] ?? 0) + (steps[i - 1] ?? 0);
}
