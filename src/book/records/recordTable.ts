/** A record table described once: written from records and read back into them. */
import type { Cell, Table } from '../book';
import { BLANK, rawOf, shownOf } from '../cells';
import type { BookNames, TableKey } from '../names';
import type { ReadCell, Reading } from '../reading';
import { tableRowsOf, type TableRow } from '../readTable';
import { TABLE_STYLE } from '../sheets/look';

export interface RecordColumn<R> {
  readonly heading: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly cell: (record: R) => Cell;
  readonly look?: 'centred' | 'input' | 'unwrapped' | 'link';
  /** Read by the add-in only. */
  readonly isHidden?: true;
}

export interface RecordKind<R> {
  readonly table: TableKey;
  /** Visible ones first. */
  readonly columns: readonly RecordColumn<R>[];
  /** null: a row that is no record. Blank rows are not asked about. */
  readonly read: (row: RecordRow) => R | null;
}

/** A row of a record table by heading. */
export interface RecordRow {
  /** '' for a blank. */
  readonly text: (heading: string) => string;
  /** 0 for a blank or a text that is no figure. */
  readonly number: (heading: string) => number;
  readonly cell: (heading: string) => ReadCell | undefined;
}

/** One array of cells a record; texts as texts, whatever they look like. */
export function rowsOf<R>(kind: RecordKind<R>, records: readonly R[]): Cell[][] {
  return records.map((record) => kind.columns.map(({ cell }) => cell(record)));
}

/** A table has one row at least: Excel knows none without. */
export function recordTable<R>(
  kind: RecordKind<R>,
  records: readonly R[],
  names: BookNames,
  at: string,
): Table {
  const rows = rowsOf(kind, records);
  return {
    name: names.tables[kind.table],
    at,
    headers: kind.columns.map(({ heading }) => heading),
    rows: rows.length > 0 ? rows : [kind.columns.map(() => BLANK)],
    style: TABLE_STYLE,
    showFilter: true,
  };
}

/** In the table's order; none where there is no such table. */
export function readTableOf<R>(kind: RecordKind<R>, reading: Reading, names: BookNames): R[] {
  return readRowsOf(kind, reading, names).filter((record) => record !== null);
}

/** One a row of the table's body, to be written beside it; null for a row that is blank or no record. */
export function readRowsOf<R>(kind: RecordKind<R>, reading: Reading, names: BookNames): (R | null)[] {
  const table = reading.tables.get(names.tables[kind.table]);
  if (!table) return [];
  return tableRowsOf(table).map((row) => {
    const isBlank = table.headers.every((heading) => shownOf(row.cell(heading)) === '');
    return isBlank ? null : kind.read(recordRow(row));
  });
}

function recordRow({ cell }: TableRow): RecordRow {
  return {
    text: (heading) => shownOf(cell(heading)),
    number: (heading) => {
      const value = Number(rawOf(cell(heading)));
      return Number.isFinite(value) ? value : 0;
    },
    cell,
  };
}
