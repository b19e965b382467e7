/** What happens to a list on its way through other people's hands: rows sorted or deleted, columns moved or renamed. For tests. */
import { cellAt, parseArea } from '../../book/a1';
import { typed } from '../../book/testing/readingOf';
import type { ReadCell, Reading, ReadSheet, ReadTable } from '../../book/reading';

/** @param change of the headings and rows; addresses are given anew, as cells stand afterwards */
export function reshapeList(
  change: (table: ReadTable) => Pick<ReadTable, 'headers' | 'rows'>,
  name = 'KPI一覧表',
): (reading: Reading) => Reading {
  return (reading) => {
    const table = reading.tables.get(name);
    if (!table) throw new Error(`no table ${name}`);
    const { headers, rows } = change(table);
    const { left, top } = parseArea(table.address) ?? { left: 1, top: 1 };
    const placed = rows.map((row, r) =>
      row.map((cell, c) => ({ ...cell, address: cellAt(left + c, top + 1 + r) })),
    );
    const address = `${cellAt(left, top)}:${cellAt(left + headers.length - 1, top + rows.length)}`;
    return {
      ...reading,
      tables: new Map(reading.tables).set(name, { ...table, address, headers, rows: placed }),
    };
  };
}

export function changeRows(
  change: (
    rows: readonly (readonly ReadCell[])[],
    headers: readonly string[],
  ) => readonly (readonly ReadCell[])[],
): (reading: Reading) => Reading {
  return reshapeList(({ headers, rows }) => ({ headers, rows: change(rows, headers) }));
}

/** @param order of the columns as they are, by place */
export function changeColumns(
  change: (
    headers: readonly string[],
  ) => readonly { readonly from: number | null; readonly heading: string }[],
): (reading: Reading) => Reading {
  return reshapeList(({ headers, rows }) => {
    const columns = change(headers);
    return {
      headers: columns.map(({ heading }) => heading),
      rows: rows.map((row) =>
        columns.map(({ from }) => (from === null ? undefined : row[from]) ?? typed('', BLANK_CELL)),
      ),
    };
  });
}

/** The cells of some columns in another order of rows, all others as they were. */
export function sortedIn(
  headings: readonly string[],
  order: readonly number[],
): (reading: Reading) => Reading {
  return changeRows((rows, headers) =>
    rows.map((row, r) =>
      row.map((cell, c) => (headings.includes(headers[c] ?? '') ? (rows[order[r] ?? r]?.[c] ?? cell) : cell)),
    ),
  );
}

export function changeSheet(change: (sheet: ReadSheet) => Partial<ReadSheet>, name = 'KPI一覧') {
  return (reading: Reading): Reading => ({
    ...reading,
    sheets: reading.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
  });
}

const BLANK_CELL: ReadCell = {
  kind: 'empty',
  value: null,
  text: '',
  formula: null,
  address: 'A1',
  numberFormat: 'General',
};
