/** Addresses on 「KPI一覧」. */
import { areaAddress, cellAt, columnLetters } from '../a1';
import type { Cell } from '../book';
import type { ColumnKey } from '../columns';
import { drawnColumns, LIST_HEADING_ROW, type DrawnColumn, type ListContent } from './listContent';

export interface ListPlace {
  readonly columns: readonly DrawnColumn[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column number, from 1. */
  readonly column: (key: ColumnKey) => number;
  /** The body's part of a column. */
  readonly body: (key: ColumnKey) => string;
  /** `$X6`: this column in the first row, for conditional formats. */
  readonly inRow: (key: ColumnKey) => string;
  /** The cell of a KPI under a heading. null: no such row or column. @param rows the body, as it is written */
  readonly cell: (rows: readonly (readonly Cell[])[], id: string, heading: string) => string | null;
  /** The body's part of all columns of which `isWanted` is true, adjoining ones as one range. */
  readonly bodyOf: (isWanted: (column: DrawnColumn) => boolean) => string[];
}

export function listPlace(content: ListContent, rowCount: number): ListPlace {
  const columns = drawnColumns(content);
  const [firstRow, lastRow] = [LIST_HEADING_ROW + 1, LIST_HEADING_ROW + rowCount];
  const column = (key: ColumnKey): number => columns.findIndex((candidate) => candidate.key === key) + 1;
  const body = (left: number, right: number): string =>
    areaAddress({ left, right, top: firstRow, bottom: lastRow });
  return {
    columns,
    firstRow,
    lastRow,
    column,
    body: (key) => body(column(key), column(key)),
    cell: (rows, id, heading) => {
      const at = columns.findIndex((candidate) => candidate.heading === heading);
      const row = rows.findIndex((cells) => isText(cells[column('id') - 1], id));
      return at < 0 || row < 0 ? null : cellAt(at + 1, firstRow + row);
    },
    inRow: (key) => `$${cellAt(column(key), firstRow)}`,
    bodyOf: (isWanted) => runs(columns.map(isWanted)).map(([from, to]) => body(from + 1, to + 1)),
  };
}

function isText(cell: Cell | undefined, wanted: string): boolean {
  return cell !== null && cell !== undefined && 'text' in cell && cell.text === wanted;
}

/** Heading letters of adjoining columns of which `isWanted` is true: `AD:BF`. */
export function columnRuns(
  columns: readonly DrawnColumn[],
  isWanted: (column: DrawnColumn) => boolean,
): string[] {
  return runs(columns.map(isWanted)).map(
    ([from, to]) => `${columnLetters(from + 1)}:${columnLetters(to + 1)}`,
  );
}

/** First and last index of every run of `true`. */
export function runs(flags: readonly boolean[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, i) => {
    const last = found.at(-1);
    if (!flag) return;
    if (last?.[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  });
  return found;
}
