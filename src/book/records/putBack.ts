/** Puts back what one press changed: only cells that still hold what it wrote, or hold again what they held before it. */
import { cellChangedSince, cellGone } from '../../words/putBack';
import type { Problem } from '../../words/message';
import { writtenCell } from '../applyChanges';
import type { Cell } from '../book';
import { shownOf } from '../cells';
import type { CellWrite } from '../changes';
import type { BookNames } from '../names';
import type { ReadCell, Reading } from '../reading';
import { holds, listCells, type FoundCell } from './listCells';
import { cellAt } from './logOf';
import type { LogEntry, Records } from './records';

export interface PutBack {
  readonly writes: readonly CellWrite[];
  /** With the entries marked as undone and new ones that say so. */
  readonly records: Records;
  /** What is not put back, each with its cell. */
  readonly refused: readonly Problem[];
}

/**
 * The cells are found again by KPI id and heading, for rows may have been sorted since. Entries that were put back already
 * are passed over. Putting back what was put back brings the change itself back.
 * @param reading of the book as it stands
 * @param press batch and time of this press
 */
export function putBack(
  reading: Reading,
  names: BookNames,
  records: Records,
  batch: string,
  press: Pick<LogEntry, 'batch' | 'time'>,
): PutBack {
  const list = names.tables.list;
  const entries = records.log.filter((entry) => entry.batch === batch && !entry.undone);
  const writes = new Map<string, CellWrite>();
  const [done, added, refused]: [Set<LogEntry>, LogEntry[], Problem[]] = [new Set(), [], []];
  // The last change of a cell first, so that two changes of one press are both taken back.
  for (const entry of [...entries].reverse()) {
    const found = cellsOf(entry, reading, names);
    const now = (cell: FoundCell): ReadCell => {
      const write = writes.get(keyOf(cell));
      return write ? writtenCell(cell.read, write) : cell.read;
    };
    const target = found.find((cell) => holds(now(cell), entry.after, list));
    const [first] = found;
    // By hand, or by a putting back that was cut off: there is nothing to write, and it is done.
    if (!target && found.some((cell) => holds(now(cell), entry.before, list))) {
      done.add(entry);
      added.push(undoing(entry, press, null));
      continue;
    }
    if (!target) {
      refused.push(first ? changed(entry, first, now(first)) : cellGone(subjectOf(entry)));
      continue;
    }
    const { sheet, read } = target;
    const earlier = entry.format ?? writes.get(keyOf(target))?.numberFormat;
    const format = earlier === undefined ? {} : { numberFormat: earlier };
    writes.set(keyOf(target), { sheet, address: read.address, cell: entry.before, ...format });
    done.add(entry);
    added.push(undoing(entry, press, entry.format === undefined ? null : read.numberFormat));
  }
  const log = [...records.log.map((entry) => marked(entry, done)), ...added.reverse()];
  return { writes: [...writes.values()], records: { ...records, log }, refused: refused.reverse() };
}

function cellsOf(entry: LogEntry, reading: Reading, names: BookNames): FoundCell[] {
  if (entry.kpi !== '') return listCells(reading, names, entry.kpi, entry.column);
  const bang = entry.column.lastIndexOf('!');
  const place = { sheet: entry.column.slice(0, bang), address: entry.column.slice(bang + 1) };
  const read = bang < 0 ? undefined : cellAt(reading, place);
  return read ? [{ sheet: place.sheet, read }] : [];
}

function keyOf({ sheet, read }: FoundCell): string {
  return `${sheet}!${read.address}`;
}

function undoing(
  entry: LogEntry,
  press: Pick<LogEntry, 'batch' | 'time'>,
  formatNow: string | null,
): LogEntry {
  return {
    ...press,
    kind: 'putBack',
    file: entry.file,
    digest: entry.digest,
    section: entry.section,
    kpi: entry.kpi,
    column: entry.column,
    before: entry.after,
    after: entry.before,
    note: entry.batch,
    undone: false,
    ...(formatNow === null ? {} : { format: formatNow }),
  };
}

/** Where a putting back is itself put back, the change that it took back holds again. */
function marked(entry: LogEntry, done: ReadonlySet<LogEntry>): LogEntry {
  if (done.has(entry)) return { ...entry, undone: true };
  const holdsAgain = [...done].some(
    ({ kind, note, kpi, column }) =>
      kind === 'putBack' && note === entry.batch && kpi === entry.kpi && column === entry.column,
  );
  return holdsAgain ? { ...entry, undone: false } : entry;
}

function changed(entry: LogEntry, { sheet, read }: FoundCell, now: ReadCell): Problem {
  const place = { sheet, address: read.address };
  return cellChangedSince(subjectOf(entry), place, now.formula ?? shownOf(now), written(entry.after));
}

function subjectOf({ kpi, column }: LogEntry): string {
  return [kpi, column].filter((part) => part !== '').join(' ');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if ('number' in cell) return String(cell.number);
  return 'text' in cell ? cell.text : cell.formula;
}
