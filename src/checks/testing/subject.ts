/** A drawn book with what officers typed into it, as the Subject that checks look at. For tests. */
import { composeBook, type BookRequest } from '../../book/compose';
import { NOTHING_KEPT } from '../../book/kept';
import { bookNames } from '../../book/names';
import type { ReadCell, Reading } from '../../book/reading';
import { readRows } from '../../book/readRows';
import { NO_RECORDS, type Records } from '../../book/records/records';
import { cellAt, parseArea } from '../../book/a1';
import type { Book } from '../../book/book';
import { readingOf, typed } from '../../book/testing/readingOf';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../book/thresholds';
import { pace } from '../../kpi/rubrics/pace';
import { planRows, type Plan } from '../../plan/plan';
import type { Finding } from '../finding';
import type { Check, CheckContext, Subject } from '../subject';

/** What an officer typed: a value, or the parts of the cell as a reader would tell them. */
export type Entry = number | string | boolean | Partial<ReadCell>;

/** By KPI id, then heading: `{ '1-1-1-1': { R6実績: 499 } }`. */
export type Entries = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

export interface SubjectRequest extends Partial<Omit<BookRequest, 'plan'>> {
  readonly plan: Plan;
  readonly entries?: Entries;
  /** Changes the reading after the entries, e.g. rows sorted or left out. */
  readonly change?: (reading: Reading) => Reading;
  readonly today?: CheckContext['today'];
  readonly round?: CheckContext['round'];
  readonly thresholds?: Thresholds | null;
  readonly accepted?: CheckContext['accepted'];
  readonly records?: Records;
  /** The ids that belong here; all of the plan's unless given. */
  readonly issuedIds?: readonly string[];
}

export const LATER_DAY = { year: 2026, month: 11, day: 26 };

const unchanged = (reading: Reading): Reading => reading;

/** The book as it would be read back with the entries in it; number formats are those of the drawing. */
export function readingWith(request: SubjectRequest): Reading {
  const { plan, entries = {}, change = unchanged } = request;
  const names = bookNames(request.suffix ?? '');
  const book = bookOf(request);
  const formats = formatsOf(book, names.sheets.list);
  const ids = idsOf(book, names.tables.list);
  const unused = new Set(
    Object.entries(entries).flatMap(([id, row]) => Object.keys(row).map((h) => `${id} ${h}`)),
  );
  const reading = readingOf(book, ({ table, heading, row }, cell) => {
    if (table !== names.tables.list) return cell;
    const drawn = { ...cell, numberFormat: formats.get(cell.address) ?? 'General' };
    const id = ids[row] ?? '';
    const entry = entries[id]?.[heading];
    if (entry === undefined) return drawn;
    unused.delete(`${id} ${heading}`);
    return typeof entry === 'object' ? { ...drawn, ...entry } : typed(entry, drawn);
  });
  if (unused.size > 0) throw new Error(`No such cell: ${[...unused].join(', ')} of ${plan.id}`);
  return change(reading);
}

export function subjectOf(request: SubjectRequest): Subject {
  const { plan, rubric = pace, evaluationYear = plan.lastYear, suffix = '' } = request;
  const names = bookNames(suffix);
  const reading = readingWith(request);
  const list = reading.tables.get(names.tables.list);
  const rows = readRows(reading, names, plan);
  if (!list || !rows.ok || !reading.identity) throw new Error('No list in the reading');
  const belongs = new Set(request.issuedIds ?? planRows(plan).map(({ kpi }) => kpi.id));
  return {
    plan,
    today: request.today ?? LATER_DAY,
    round: request.round ?? null,
    thresholds: request.thresholds ?? null,
    accepted: request.accepted ?? null,
    reading,
    identity: reading.identity,
    names,
    list,
    rows: rows.value,
    planned: new Map(
      planRows(plan).flatMap((row) => (belongs.has(row.kpi.id) ? [[row.kpi.id, row] as const] : [])),
    ),
    rubric,
    evaluationYear,
    bounds: request.thresholds ?? DEFAULT_THRESHOLDS,
    records: request.records ?? NO_RECORDS,
  };
}

/** `V01 1-1-1-1 R6実績` of every finding of these checks. */
export function found(checks: readonly Check[], subject: Subject): string[] {
  return checks.flatMap((check) => check(subject)).map(spotOf);
}

export function spotOf({ code, kpi, column }: Finding): string {
  return [code, kpi, column].filter((part) => part !== '').join(' ');
}

function bookOf(request: SubjectRequest): Book {
  const { plan } = request;
  return composeBook({
    ...request,
    plan,
    rubric: request.rubric ?? pace,
    evaluationYear: request.evaluationYear ?? plan.lastYear,
    suffix: request.suffix ?? '',
    kept: request.kept ?? NOTHING_KEPT,
  });
}

function idsOf(book: Book, table: string): string[] {
  const list = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  const place = list?.headers.indexOf('番号') ?? -1;
  return (list?.rows ?? []).map((row) => {
    const cell = row[place];
    return cell && 'text' in cell ? cell.text : '';
  });
}

/** Number formats of a sheet by address; later blocks win. */
function formatsOf(book: Book, sheetName: string): Map<string, string> {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  return new Map(
    (sheet?.numberFormats ?? []).flatMap(({ at, formats }) => {
      const { left, top } = parseArea(at) ?? { left: 1, top: 1 };
      return formats.flatMap((row, r) =>
        row.map((format, c) => [cellAt(left + c, top + r), format] as const),
      );
    }),
  );
}
