/** Changes applied to a book that was read, so that it can be composed anew: the command line writes no file twice, it makes a new one. */
import type { Plan } from '../plan/plan';
import { carryOver, type CarriedOver } from './carryOver';
import type { BookChanges, CellWrite } from './changes';
import type { BookNames } from './names';
import type { ReadCell, Reading, ReadTable } from './reading';

export interface Applied {
  readonly carried: CarriedOver;
  /** Writes to cells that no table of the reading holds: they cannot be carried into a new book. */
  readonly missed: readonly CellWrite[];
}

/** What a new book keeps once the changes are made; input rules come back by drawing anyway. */
export function applyChanges(reading: Reading, names: BookNames, plan: Plan, changes: BookChanges): Applied {
  const { reading: changed, missed } = applyWrites(reading, changes.writes);
  const carried = carryOver(changed, names, plan);
  const records = { ...carried.kept.records, ...changes.records };
  return { carried: { ...carried, kept: { ...carried.kept, records } }, missed };
}

/** The reading as it would be after the writes; formulas are not calculated. Of two writes to one cell the later one counts. */
export function applyWrites(
  reading: Reading,
  writes: readonly CellWrite[],
): { readonly reading: Reading; readonly missed: readonly CellWrite[] } {
  const wanted = new Map(writes.map((write) => [keyOf(write), write]));
  const met = new Set<string>();
  const changed = (table: ReadTable, cell: ReadCell): ReadCell => {
    const key = keyOf({ sheet: table.sheet, address: cell.address });
    const write = wanted.get(key);
    if (!write) return cell;
    met.add(key);
    return writtenCell(cell, write);
  };
  const tables = [...reading.tables].map(([name, table]): [string, ReadTable] => [
    name,
    { ...table, rows: table.rows.map((row) => row.map((cell) => changed(table, cell))) },
  ]);
  const missed = [...wanted].filter(([key]) => !met.has(key)).map(([, write]) => write);
  return { reading: { ...reading, tables: new Map(tables) }, missed };
}

/** A cell as it is read after a write. */
export function writtenCell(
  { address, numberFormat }: ReadCell,
  write: Pick<CellWrite, 'cell' | 'numberFormat'>,
): ReadCell {
  const { cell } = write;
  const shared = { address, numberFormat: write.numberFormat ?? numberFormat };
  if (cell === null || ('text' in cell && cell.text === '')) {
    return { ...shared, kind: 'empty', value: null, text: '', formula: null };
  }
  if ('formula' in cell) {
    return { ...shared, kind: 'notCalculated', value: null, text: '', formula: cell.formula };
  }
  const value = 'number' in cell ? cell.number : cell.text;
  const kind = typeof value === 'number' ? 'number' : 'text';
  return { ...shared, kind, value, text: String(value), formula: null };
}

function keyOf({ sheet, address }: Pick<CellWrite, 'sheet' | 'address'>): string {
  return `${sheet}!${address}`;
}
