/** Putting the last repairs back: what would be written, what was edited since and stays, and what the log then says. */
import type { Cell } from '../../book/book';
import { cellOf, shownOf } from '../../book/cells';
import type { BookChanges } from '../../book/changes';
import type { LogEntry } from '../../book/records/records';
import { isSameFormula } from '../../book/sameFormula';
import type { Subject } from '../../checks/subject';
import type { PutBackCell, RepairBatch } from './bookChecker';
import { batchName, dayAndTime, type Moment } from './moment';
import { placesOf, type ListCell, type Places } from './places';

/** The newest repairs of which anything can still be put back; null: none. */
export function lastRepair(subject: Subject): RepairBatch | null {
  const places = placesOf(subject);
  const batches = byBatch(repairsIn(subject.records.log));
  for (const [batch, entries] of [...batches].reverse()) {
    const cells = entries.map((entry) => putBackCell(entry, places, subject.list.name));
    const [first] = entries;
    if (first && cells.some(({ place, edited }) => place !== null && !edited)) {
      return { batch, time: first.time, cells };
    }
  }
  return null;
}

/** Cells that were edited since stay, and are no longer offered: whoever edited them has decided. */
export function putBackChanges(subject: Subject, batch: string, at: Moment): BookChanges {
  const places = placesOf(subject);
  const { log } = subject.records;
  const own = repairsIn(log).filter((entry) => entry.batch === batch);
  const taken = own.flatMap((entry) => {
    const cell = places.of(entry.kpi, entry.column);
    return cell !== null && isStill(entry.after, cell, subject.list.name) ? [{ entry, cell }] : [];
  });
  const name = batchName(at, new Set(log.map((entry) => entry.batch)));
  const undone = new Set(own);
  return {
    writes: taken.map(({ entry, cell }) => ({
      ...cell.place,
      cell: entry.before,
      ...(entry.format === undefined ? {} : { numberFormat: entry.format }),
    })),
    restoreRules: false,
    records: {
      log: [
        ...log.map((entry) => (undone.has(entry) ? { ...entry, undone: true } : entry)),
        ...taken.map(({ entry }) => reversed(entry, name, dayAndTime(at))),
      ],
    },
  };
}

function repairsIn(log: readonly LogEntry[]): LogEntry[] {
  return log.filter(({ kind, undone }) => kind === 'repair' && !undone);
}

function putBackCell(entry: LogEntry, places: Places, table: string): PutBackCell {
  const cell = places.of(entry.kpi, entry.column);
  return {
    kpi: entry.kpi,
    column: entry.column,
    place: cell?.place ?? null,
    before: cell === null ? '' : shownOf(cell.read),
    after: written(entry.before),
    edited: cell !== null && !isStill(entry.after, cell, table),
  };
}

/** Whether the cell holds what the repair wrote. */
function isStill(after: Cell, { read }: ListCell, table: string): boolean {
  const now = cellOf(read);
  if (now === null || after === null) return written(now) === written(after);
  if ('formula' in now && 'formula' in after) return isSameFormula(now.formula, after.formula, table);
  if ('number' in now && 'number' in after) return now.number === after.number;
  return 'text' in now && 'text' in after && now.text === after.text;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if ('formula' in cell) return cell.formula;
  return 'number' in cell ? String(cell.number) : cell.text;
}

function reversed(entry: LogEntry, batch: string, time: string): LogEntry {
  const { before, after, section, kpi, column, note } = entry;
  return {
    batch,
    time,
    kind: 'putBack',
    file: '',
    digest: '',
    section,
    kpi,
    column,
    before: after,
    after: before,
    note,
    undone: false,
  };
}

function byBatch(log: readonly LogEntry[]): Map<string, LogEntry[]> {
  const batches = new Map<string, LogEntry[]>();
  for (const entry of log) {
    const batch = batches.get(entry.batch);
    if (batch) batch.push(entry);
    else batches.set(entry.batch, [entry]);
  }
  return batches;
}
