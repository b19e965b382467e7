/** Cells of 「KPI一覧」 by KPI and heading, wherever their rows and columns have moved. */
import { cellOf, shownOf } from '../cells';
import { cleanNumber } from '../../kpi/decimal';
import type { Cell } from '../book';
import type { BookNames } from '../names';
import type { ReadCell, Reading, ReadTable } from '../reading';
import { tableRowsOf, type TableRow } from '../readTable';
import { isSameFormula } from '../sameFormula';

export interface FoundCell {
  readonly sheet: string;
  readonly read: ReadCell;
}

/** Of an id that stands twice, both rows' cells. */
export function listCells(reading: Reading, names: BookNames, kpi: string, column: string): FoundCell[] {
  const table = reading.tables.get(names.tables.list);
  if (!table || kpi === '') return [];
  return tableRowsOf(table)
    .filter((row) => idOf(row) === kpi)
    .flatMap((row) => {
      const read = row.cell(column);
      return read ? [{ sheet: table.sheet, read }] : [];
    });
}

export interface ListPlace {
  readonly row: TableRow;
  readonly column: string;
  readonly read: ReadCell;
}

/** Whose each cell in the body of KPI一覧表 is, by address. */
export function listPlaces(table: ReadTable | undefined): Map<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  for (const row of table ? tableRowsOf(table) : []) {
    table?.rows[row.index]?.forEach((read, i) =>
      places.set(read.address, { row, column: table.headers[i] ?? '', read }),
    );
  }
  return places;
}

export function idOf(row: TableRow): string {
  return shownOf(row.cell('番号')).trim();
}

/** Whether a cell still holds what was written into it. A figure that a text cell took as its text is the same. */
export function holds(read: ReadCell, cell: Cell, list: string): boolean {
  const now = cellOf(read);
  const [one, other] = [now, cell].map((side) => (side && 'formula' in side ? side.formula : null));
  if (typeof one === 'string' || typeof other === 'string') {
    return typeof one === 'string' && typeof other === 'string' && isSameFormula(one, other, list);
  }
  return plainText(now) === plainText(cell);
}

function plainText(cell: Cell): string {
  if (cell === null) return '';
  if ('number' in cell) return String(cleanNumber(cell.number));
  return 'text' in cell ? cell.text.replace(/\r\n?/g, '\n') : cell.formula;
}
