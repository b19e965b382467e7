/** A described book as if it had been read from a workbook that calculates nothing. For tests. */
import { areaAddress, cellAt, parseArea } from '../a1';
import type { Book, Cell, Table } from '../book';
import type { ReadCell, Reading, ReadTable } from '../reading';
import { tableArea } from '../sheets/tableParts';

/** @param change replaces a cell on its way, by table name, heading and body row (from 0) */
export function readingOf(
  book: Book,
  change: (place: { table: string; heading: string; row: number }, cell: ReadCell) => ReadCell = (_, cell) =>
    cell,
): Reading {
  const tables = book.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => [table.name, readTable(sheet.name, table, change)] as const),
  );
  return {
    source: 'open',
    sheets: book.sheets.map(({ name, visibility }) => ({
      name,
      visibility,
      protected: false,
      mergedAreas: null,
      hiddenRows: null,
      hiddenColumns: null,
      filtered: null,
      ruledAreas: null,
      invalidAreas: null,
    })),
    tables: new Map(tables),
    names: new Map(),
    identity: book.identity,
    remarks: [],
  };
}

/** A cell that someone typed into. */
export function typed(value: number | string | boolean, at: ReadCell): ReadCell {
  const kind =
    typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : value === ''
          ? 'empty'
          : 'text';
  return { ...at, kind, value: kind === 'empty' ? null : value, text: String(value), formula: null };
}

function readTable(sheet: string, table: Table, change: Parameters<typeof readingOf>[1]): ReadTable {
  const area = tableArea(table);
  const { left, top } = parseArea(table.at) ?? { left: 1, top: 1 };
  return {
    name: table.name,
    sheet,
    address: areaAddress(area),
    headers: table.headers,
    rows: table.rows.map((row, r) =>
      row.map((cell, c) => {
        const read = readCell(cell, cellAt(left + c, top + 1 + r));
        return change ? change({ table: table.name, heading: table.headers[c] ?? '', row: r }, read) : read;
      }),
    ),
  };
}

function readCell(cell: Cell, address: string): ReadCell {
  const shared = { address, numberFormat: 'General' };
  if (cell === null || ('text' in cell && cell.text === '')) {
    return { ...shared, kind: 'empty', value: null, text: '', formula: null };
  }
  if ('formula' in cell)
    return { ...shared, kind: 'notCalculated', value: null, text: '', formula: cell.formula };
  const value = 'number' in cell ? cell.number : cell.text;
  return {
    ...shared,
    kind: typeof value === 'number' ? 'number' : 'text',
    value,
    text: String(value),
    formula: null,
  };
}
