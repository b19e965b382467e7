/** What 受付履歴表 says of cells that are about to be written: what stood there, so that it can be put back. */
import type { Cell } from '../book';
import { cellOf, shownOf } from '../cells';
import type { CellWrite } from '../changes';
import type { BookNames } from '../names';
import type { ReadCell, Reading } from '../reading';
import { idOf, listPlaces } from './listCells';
import type { LogEntry, LogKind } from './records';

/** What all changes of one press share. */
export interface Press {
  /** From {@link batchName}. */
  readonly batch: string;
  /** Local time, `2026-11-26 10:15`. */
  readonly time: string;
  readonly kind: LogKind;
  /** The returned file and its digest; '' for a repair. */
  readonly file: string;
  readonly digest: string;
}

/** `2026-11-26T10:15:00 #3`: no other press has it, though two fall into one second. */
export function batchName(log: readonly LogEntry[], isoTime: string): string {
  const presses = new Set(log.map(({ batch }) => batch));
  return `${isoTime} #${presses.size + 1}`;
}

/**
 * One entry a write, in their order; a write that changes nothing has none.
 * @param reading before the writes
 * @param noteOf finding codes, or the rule by which it was decided
 */
export function logOf(
  reading: Reading,
  names: BookNames,
  writes: readonly CellWrite[],
  press: Press,
  noteOf: (write: CellWrite) => string,
): LogEntry[] {
  const list = reading.tables.get(names.tables.list);
  const places = listPlaces(list);
  return writes.flatMap((write): LogEntry[] => {
    const place = list?.sheet === write.sheet ? places.get(write.address) : undefined;
    const read = place?.read ?? cellAt(reading, write);
    const before = cellOf(read);
    if (isSame(before, write.cell) && write.numberFormat === undefined) return [];
    const replaced = write.numberFormat !== undefined && read && read.numberFormat !== write.numberFormat;
    return [
      {
        ...press,
        section: place ? shownOf(place.row.cell('担当課')) : '',
        kpi: place ? idOf(place.row) : '',
        // Outside 「KPI一覧」 nothing names a cell but its address.
        column: place ? place.column : `${write.sheet}!${write.address}`,
        before,
        after: write.cell,
        note: noteOf(write),
        undone: false,
        ...(replaced ? { format: read.numberFormat } : {}),
      },
    ];
  });
}

/** A cell of any table by sheet and address. */
export function cellAt(
  reading: Reading,
  { sheet, address }: Pick<CellWrite, 'sheet' | 'address'>,
): ReadCell | undefined {
  for (const table of reading.tables.values()) {
    if (table.sheet !== sheet) continue;
    const found = table.rows.flat().find((cell) => cell.address === address);
    if (found) return found;
  }
  return undefined;
}

function isSame(one: Cell, other: Cell): boolean {
  const plain = (cell: Cell): Cell => (cell && 'text' in cell && cell.text === '' ? null : cell);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
