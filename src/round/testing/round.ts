/** A small planning section with its master, and 課 that fill in what they were issued. For tests. */
import { composeIssuedBook } from '../../book/issued/compose';
import { composeBook } from '../../book/compose';
import type { Book, Cell } from '../../book/book';
import type { BookChanges } from '../../book/changes';
import { carryOver } from '../../book/carryOver';
import { NOTHING_KEPT } from '../../book/kept';
import { bookNames } from '../../book/names';
import type { ReadCell, Reading } from '../../book/reading';
import { NO_RECORDS, type Records } from '../../book/records/records';
import { planOf } from '../../book/testing/smallPlan';
import { readingOf, typed } from '../../book/testing/readingOf';
import { pace } from '../../kpi/rubrics/pace';
import type { Plan } from '../../plan/plan';
import type { IssuePlan, IssueTerms, PlannedBook } from '../issue';
import { planIssue } from '../issue';
import type { AcceptPlan } from '../accept';
import { masterOf, type Master } from '../master';
import { planPutBack } from '../putBackPress';
import { receive, type ReturnedFile } from '../receive';
import { roundOf, type Round } from '../round';
import { takeBack, type TakenBack } from '../takeBack';

const LIST = bookNames('').tables.list;
export const TODAY = { year: 2026, month: 11, day: 26 };
export const TERMS: IssueTerms = {
  today: TODAY,
  deadline: { year: 2026, month: 12, day: 10 },
  contact: '企画課 内線123',
  note: '',
};

/** Five KPIs, not counted yet: 商工観光課 has 1, 2 and with 農林課 3; 農林課 has 4; nobody has 5. */
export const PLAN = planOf([
  { name: '道の駅の商品販売額' },
  { name: 'Wi-Fi設置数', unit: '箇所' },
  { name: '体験者数', unit: '人' },
  { name: '新規就農者数', unit: '人' },
  { name: '満足度', unit: '%', decimals: 1 },
]);
export const OWNERS: Entries = {
  '1-1-1-1': { 担当課: '商工観光課', R6実績: '未集計' },
  '1-1-1-2': { 担当課: '商工観光課', R6実績: '未集計' },
  '1-1-1-3': { 担当課: '商工観光課、農林課', R6実績: '未集計' },
  '1-1-1-4': { 担当課: '農林課', R6実績: '未集計' },
};

/** What stands in cells, by KPI id and heading; a whole ReadCell where its kind matters. */
export type Entries = Readonly<
  Record<string, Readonly<Record<string, number | string | boolean | Partial<ReadCell>>>>
>;

export function master(entries: Entries = OWNERS, records: Partial<Records> = {}, plan: Plan = PLAN): Master {
  const book = composeBook({ plan, rubric: pace, evaluationYear: 2024, suffix: '', kept: NOTHING_KEPT });
  const found = masterOf(filledIn(book, entries), plan);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return remembering(found.value, records);
}

export function remembering(of: Master, records: Partial<Records>): Master {
  return { ...of, kept: { ...of.kept, records: { ...NO_RECORDS, ...of.kept.records, ...records } } };
}

export function issued(of: Master, sections: readonly string[], terms: IssueTerms = TERMS): IssuePlan {
  const plan = planIssue(of, sections, terms);
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  return plan.value;
}

/** The master after issuing: it remembers what it issued. */
export function afterIssuing(of: Master, plan: IssuePlan): Master {
  return remembering(of, plan.records);
}

/** The issued book as its 課 sends it back, with these entries typed into it. */
export function returnedBook({ request }: PlannedBook, entries: Entries = {}): Reading {
  return filledIn(composeIssuedBook(request), entries);
}

/** Reads the master anew, with these entries in it and nothing forgotten. */
export function edited(of: Master, entries: Entries): Master {
  const { kept } = carryOver(of.reading, of.names, of.plan);
  const book = composeBook({
    plan: of.plan,
    rubric: of.rubric,
    evaluationYear: of.evaluationYear,
    suffix: '',
    kept: { ...kept, records: NO_RECORDS },
  });
  const found = masterOf(filledIn(book, entries), of.plan);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return remembering(found.value, of.kept.records);
}

function filledIn(book: Book, entries: Entries): Reading {
  const ids = book.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === LIST)
    ?.rows.map(([id]) => textOf(id));
  return readingOf(book, ({ table, heading, row }, cell) => {
    const value = table === LIST ? entries[ids?.[row] ?? '']?.[heading] : undefined;
    if (value === undefined) return cell;
    return typeof value === 'object' ? { ...cell, ...value } : typed(value, cell);
  });
}

function textOf(cell: Cell | undefined): string {
  return cell && 'text' in cell ? cell.text : '';
}

/** An issued book that came back, ready for `receive`; its digest is its name unless told. */
export function file(reading: Reading, fileName: string, digest = fileName): ReturnedFile {
  return { fileName, digest, result: { ok: true, value: { ...reading, source: fileName } } };
}

export const PRESS = { batch: '2026-11-26T10:15:00 #1', time: '2026-11-26 10:15' };

/** The master after an acceptance, as a person would find it: cells written, records kept. */
export function afterAccepting(of: Master, { changes }: AcceptPlan): Master {
  return afterWriting(of, changes);
}

/** The master after a press, {@link PRESS} unless told, was put back. */
export function afterPuttingBack(of: Master, batch = PRESS.batch): Master {
  return afterWriting(of, planPutBack(of, batch, { batch: `${batch} put back`, time: '2026-11-26 17:00' }));
}

/** The master after these changes. */
export function afterWriting(of: Master, changes: BookChanges): Master {
  const places = new Map(
    [...of.rows].flatMap(([id, row]) =>
      of.list.headers.flatMap((heading) => {
        const address = row.cell(heading)?.address;
        return address === undefined ? [] : [[address, { id, heading }] as const];
      }),
    ),
  );
  const entries: Record<string, Record<string, number | string>> = {};
  for (const { address, cell } of changes.writes) {
    const place = places.get(address);
    if (!place || (cell && 'formula' in cell)) throw new Error(`not writable: ${address}`);
    entries[place.id] = { ...entries[place.id], [place.heading]: plainValue(cell) };
  }
  return remembering(edited(of, entries), changes.records);
}

function plainValue(cell: Exclude<Cell, { formula: string }>): number | string {
  if (cell === null) return '';
  return 'number' in cell ? cell.number : cell.text;
}

/** 商工観光課 and 農林課 have been issued their books. */
export function issuedRound(entries: Entries = OWNERS): {
  readonly round: Round;
  readonly books: readonly [PlannedBook, PlannedBook];
} {
  const before = master(entries);
  const plan = issued(before, ['商工観光課', '農林課']);
  const [first, second] = plan.books;
  if (!first || !second) throw new Error('not issued');
  return { round: roundOf(afterIssuing(before, plan), TODAY), books: [first, second] };
}

/** Receives these files together. */
export function tookBack(files: readonly ReturnedFile[], round: Round): TakenBack {
  return takeBack(
    files.map((one) => receive(one, round)),
    round,
  );
}
