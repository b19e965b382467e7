/**
 * Which cells of a sheet are kept: those of its tables and those that a name points to. All others cost nothing. Ours have to
 * be read, other people's as far as they fit.
 */
import type { Area } from '../../../book/a1';

export type Owner = 'ours' | 'foreign';

export interface WantedArea {
  readonly area: Area;
  readonly owner: Owner;
}

/** Columns from `left` to `right`. */
interface Span {
  readonly left: number;
  readonly right: number;
}

/** Rows that want the same columns. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  /** Each in order and apart from each other. */
  readonly ours: readonly Span[];
  readonly foreign: readonly Span[];
}

const NO_SPANS: readonly Span[] = [];

export class WantedCells {
  private readonly bands: readonly Band[];
  private band: Band = { top: 0, bottom: 0, ours: NO_SPANS, foreign: NO_SPANS };

  /** @param areas of tables, and single cells; they may overlap */
  constructor(areas: readonly WantedArea[]) {
    const edges = [...new Set(areas.flatMap(({ area: { top, bottom } }) => [top, bottom + 1]))].sort(
      (a, b) => a - b,
    );
    const inOrder = [...areas].sort((a, b) => a.area.top - b.area.top);
    let next = 0;
    let active: WantedArea[] = [];
    this.bands = edges.map((top, i) => {
      active = active.filter(({ area }) => area.bottom >= top);
      for (let wanted = inOrder[next]; wanted && wanted.area.top <= top; wanted = inOrder[next]) {
        active.push(wanted);
        next += 1;
      }
      const bottom = (edges[i + 1] ?? top + 1) - 1;
      return { top, bottom, ours: merged(active, 'ours'), foreign: merged(active, 'foreign') };
    });
  }

  /** To be called with each row that begins. @returns whether any of its cells are wanted */
  startRow(row: number): boolean {
    if (row < this.band.top || row > this.band.bottom) this.band = this.bandAt(row);
    return this.band.ours.length > 0 || this.band.foreign.length > 0;
  }

  /** Who wants a cell of the row that began last; null: nobody. */
  ownerOf(column: number): Owner | null {
    const { ours, foreign } = this.band;
    if (isIn(ours, column)) return 'ours';
    return foreign.length > 0 && isIn(foreign, column) ? 'foreign' : null;
  }

  private bandAt(row: number): Band {
    let [low, high] = [0, this.bands.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const band = this.bands[middle] as Band;
      if (row < band.top) high = middle - 1;
      else if (row > band.bottom) low = middle + 1;
      else return band;
    }
    return { top: row, bottom: row, ours: NO_SPANS, foreign: NO_SPANS };
  }
}

function isIn(spans: readonly Span[], column: number): boolean {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { left, right } = spans[middle] as Span;
    if (column < left) high = middle - 1;
    else if (column > right) low = middle + 1;
    else return true;
  }
  return false;
}

function merged(areas: readonly WantedArea[], whose: Owner): readonly Span[] {
  const spans: { left: number; right: number }[] = [];
  const own = areas.flatMap(({ area, owner }) => (owner === whose ? [area] : []));
  for (const { left, right } of own.sort((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}
