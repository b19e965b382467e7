/** Rows of a read table by heading, so that moved columns do not matter. */
import { shownOf } from './cells';
import type { ReadCell, ReadTable } from './reading';

export interface TableRow {
  /** Place in the table's body, from 0. */
  readonly index: number;
  readonly cell: (heading: string) => ReadCell | undefined;
}

export function tableRowsOf(table: ReadTable): TableRow[] {
  const places = new Map<string, number>();
  // The first of two equal headings counts; the second is told by a check.
  table.headers.forEach((heading, i) => {
    if (!places.has(heading)) places.set(heading, i);
  });
  return table.rows.map((row, index) => ({
    index,
    cell: (heading) => {
      const place = places.get(heading);
      return place === undefined ? undefined : row[place];
    },
  }));
}

/** Whether anything but formulas stands in a row, in the columns `headings`. */
export function holdsSomething(row: TableRow, headings: readonly string[]): boolean {
  return headings.some((heading) => {
    const cell = row.cell(heading);
    return cell?.formula === null && shownOf(cell) !== '';
  });
}

export function hasHeadings(table: ReadTable, wanted: readonly string[]): boolean {
  return wanted.every((heading) => table.headers.includes(heading));
}
