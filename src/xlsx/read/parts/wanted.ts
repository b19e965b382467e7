/** Which cells of a sheet are kept: those of its tables and those that a name points to. All others cost nothing. */
import type { Area } from '../../../book/a1';

/** Columns from `left` to `right`. */
interface Span {
  readonly left: number;
  readonly right: number;
}

/** Rows that want the same columns. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  /** In order and apart from each other. */
  readonly spans: readonly Span[];
}

export class WantedCells {
  private readonly bands: readonly Band[];
  private band: Band = { top: 0, bottom: 0, spans: [] };

  /** @param areas of tables, and single cells; they may overlap */
  constructor(areas: readonly Area[]) {
    const edges = [...new Set(areas.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
    const inOrder = [...areas].sort((a, b) => a.top - b.top);
    let next = 0;
    let active: Area[] = [];
    this.bands = edges.map((top, i) => {
      active = active.filter((area) => area.bottom >= top);
      for (let area = inOrder[next]; area && area.top <= top; area = inOrder[next]) {
        active.push(area);
        next += 1;
      }
      return { top, bottom: (edges[i + 1] ?? top + 1) - 1, spans: merged(active) };
    });
  }

  /** To be called with each row that begins. @returns whether any of its cells are wanted */
  startRow(row: number): boolean {
    if (row < this.band.top || row > this.band.bottom) this.band = this.bandAt(row);
    return this.band.spans.length > 0;
  }

  /** Whether a cell of the row that began last is wanted. */
  has(column: number): boolean {
    const { spans } = this.band;
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

  private bandAt(row: number): Band {
    let [low, high] = [0, this.bands.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const band = this.bands[middle] as Band;
      if (row < band.top) high = middle - 1;
      else if (row > band.bottom) low = middle + 1;
      else return band;
    }
    return { top: row, bottom: row, spans: [] };
  }
}

function merged(areas: readonly Area[]): Span[] {
  const spans: { left: number; right: number }[] = [];
  for (const { left, right } of [...areas].sort((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}
