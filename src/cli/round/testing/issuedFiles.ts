/** A round on real bytes: a master of the built-in plan, and the .xlsx files that its 課 were issued. For tests. */
import { composeIssuedBook } from '../../../book/issued/compose';
import type { Book } from '../../../book/book';
import { pace } from '../../../kpi/rubrics/pace';
import { composeBook } from '../../../book/compose';
import { NOTHING_KEPT, type Kept } from '../../../book/kept';
import type { Reading } from '../../../book/reading';
import { builtInPlan, planRows } from '../../../plan';
import { masterOf, type Master } from '../../../round/master';
import { planIssue, type PlannedBook } from '../../../round/issue';
import { roundOf, type Round } from '../../../round/round';
import { readWorkbook } from '../../../xlsx/read';
import { writeBook } from '../../../xlsx/write';

export const PLAN = builtInPlan();
export const TODAY = { year: 2026, month: 11, day: 26 };
const CREATED = new Date(Date.UTC(2026, 10, 26));
const EVALUATION_YEAR = 2024;
/** KPIs of each 課, by place in the plan; the third shares its first KPI with the first. */
const SHARES: ReadonlyMap<string, readonly number[]> = new Map([
  ['商工観光課', [0, 1, 2, 3]],
  ['農林課', [4, 5, 6]],
  ['福祉課', [0, 7, 8]],
]);
const IDS = planRows(PLAN).map(({ kpi }) => kpi.id);

export interface IssuedFile {
  readonly book: PlannedBook;
  readonly bytes: Uint8Array;
}

export interface FileRound {
  readonly round: Round;
  readonly files: readonly [IssuedFile, IssuedFile, IssuedFile];
}

/** The master is written and read as a file too. */
export async function issuedFiles(): Promise<FileRound> {
  const before = await masterFrom(await bytesOf(masterBook(keptOwners())));
  const plan = planIssue(before, [...SHARES.keys()], {
    today: TODAY,
    deadline: null,
    contact: '企画課 内線123',
    note: '',
  });
  if (!plan.ok) throw new Error(plan.errors[0]?.message.en);
  const after = masterBook({ ...before.kept, records: { ...before.kept.records, ...plan.value.records } });
  const [first, second, third] = await Promise.all(
    plan.value.books.map(async (book) => ({ book, bytes: await bytesOf(composeIssuedBook(book.request)) })),
  );
  if (!first || !second || !third) throw new Error('not issued');
  return { round: roundOf(await masterFrom(await bytesOf(after)), TODAY), files: [first, second, third] };
}

export function masterBook(kept: Kept): Book {
  return composeBook({ plan: PLAN, rubric: pace, evaluationYear: EVALUATION_YEAR, suffix: '', kept });
}

export async function bytesOf(book: Book): Promise<Uint8Array> {
  return writeBook(book, { protect: true, created: CREATED });
}

export async function masterFrom(bytes: Uint8Array): Promise<Master> {
  const found = masterOf(readingFrom(bytes), PLAN);
  if (!found.ok) throw new Error(found.errors[0]?.message.en);
  return found.value;
}

export function readingFrom(bytes: Uint8Array): Reading {
  const read = readWorkbook(bytes, 'book.xlsx');
  if (!read.ok) throw new Error(read.errors[0]?.message.en);
  return read.value;
}

function keptOwners(): Kept {
  const owners = new Map<string, string[]>();
  for (const [section, places] of SHARES) {
    for (const place of places)
      owners.set(IDS[place] ?? '', [...(owners.get(IDS[place] ?? '') ?? []), section]);
  }
  const rows = [...owners].map(
    ([id, sections]) =>
      [
        id,
        {
          actuals: new Map(),
          section: { section: { text: sections.join('、') } },
          reason: null,
          efforts: null,
          outlook: null,
          added: new Map(),
        },
      ] as const,
  );
  return { ...NOTHING_KEPT, rows: new Map(rows) };
}
