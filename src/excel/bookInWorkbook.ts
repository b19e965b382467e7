/** The KPI book that stands in the workbook: read, recognised, its settings and rows taken up. */
import type { AssessedRow } from '../book/assess';
import type { BookIdentity } from '../book/book';
import { listColumns } from '../book/columns';
import type { BookNames } from '../book/names';
import type { ReadTable } from '../book/reading';
import { readRows, type SheetRow } from '../book/readRows';
import { readSettings, type Settings } from '../book/readSettings';
import { readManualVerdicts } from '../book/records/manualVerdicts';
import type { ManualVerdictRecord } from '../book/records/records';
import { recognise, type Recognised } from '../book/recognise';
import { builtInPlan, type Plan } from '../plan';
import {
  columnsMissing,
  foreignSheets,
  idHeadingMissing,
  NO_BOOK,
  NO_PLAN,
  together,
} from '../words/excelBook';
import { PersonError, type Problem, type Result } from '../words/message';
import { readOpenWorkbook, type OpenReading } from './read';
import type { Standing, StandingTable } from './standing';

const ID_HEADING = '番号';

/** A book whose settings and columns can be used. */
export interface SoundBook {
  readonly open: OpenReading;
  readonly identity: BookIdentity;
  readonly names: BookNames;
  readonly plan: Plan;
  readonly settings: Settings;
  readonly rows: readonly SheetRow[];
  readonly list: ReadTable;
  /** 手動判定表. */
  readonly manual: readonly ManualVerdictRecord[];
}

/** What an earlier reading taught; a wrong guess costs one more sync, never a wrong result. */
export interface Guess {
  readonly suffix: string;
  /** Headings of the list. */
  readonly headings: readonly string[];
}

/**
 * Reads the book for judging it.
 * @throws PersonError where there is none, or with every reason why it cannot be judged, each naming its cell
 */
export async function readSoundBook(context: Excel.RequestContext, guess: Guess): Promise<SoundBook> {
  const open = await readOpenWorkbook(context, { suffix: guess.suffix, formulas: null });
  const { identity, names } = bookOf(recognise(open.reading, guess.suffix));
  const plan = planOf(open, identity) ?? fail(NO_PLAN);
  const settings = valueOf(readSettings(open.reading, names, plan));
  const rows = valueOf(readRows(open.reading, names, plan));
  const list = open.reading.tables.get(names.tables.list) ?? fail(NO_BOOK);
  assertColumns(list, plan);
  const manual = readManualVerdicts(open.reading, names);
  return { open, identity, names, plan, settings, rows, list, manual };
}

/** Where 「KPI一覧」 stands, whatever state its cells are in. */
export async function readListPlace(
  context: Excel.RequestContext,
): Promise<{ readonly list: StandingTable; readonly standing: Standing }> {
  const { reading, standing } = await readOpenWorkbook(context, { suffix: '', formulas: null });
  const { names } = bookOf(recognise(reading));
  return { list: standing.tables.get(names.tables.list) ?? fail(NO_BOOK), standing };
}

/** The plan that the workbook keeps; the built-in one where it is that. */
export function planOf({ plan }: OpenReading, { planId }: BookIdentity): Plan | null {
  if (plan?.id === planId) return plan;
  const builtIn = builtInPlan();
  return builtIn.id === planId ? builtIn : null;
}

export function judgingContext({ plan, settings }: SoundBook): { evaluationYear: number; firstYear: number } {
  return { evaluationYear: settings.evaluationYear, firstYear: plan.firstYear };
}

/** Rows that the plan or an officer gave an id. */
export function rowById(rows: readonly SheetRow[], id: string): SheetRow | undefined {
  return rows.find((row: AssessedRow) => row.id === id);
}

/** @throws PersonError where there is none, or something foreign bears our names */
export function bookOf(found: Recognised): Extract<Recognised, { kind: 'book' }> {
  if (found.kind === 'none') return fail(NO_BOOK);
  if (found.kind === 'foreign') return fail(foreignSheets(found.holders, found.freeSuffix));
  return found;
}

/** Headings that the book needs and the list lacks. */
export function missingHeadings(list: ReadTable, plan: Plan): string[] {
  return listColumns(plan)
    .map(({ heading }) => heading)
    .filter((heading) => !list.headers.includes(heading));
}

function assertColumns(list: ReadTable, plan: Plan): void {
  const missing = missingHeadings(list, plan);
  assertIds(list);
  if (missing.length > 0) fail(columnsMissing(list.sheet, missing));
}

/**
 * Without 「番号」 no row can be told from another, so drawing again could not keep what was entered with its KPI.
 * @throws PersonError asking for the heading
 */
export function assertIds(list: ReadTable): void {
  if (!list.headers.includes(ID_HEADING)) fail(idHeadingMissing(list.sheet, ID_HEADING));
}

export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const [first, ...rest] = result.errors;
  return fail(first ? together([first, ...rest]) : NO_BOOK);
}

export function fail(problem: Problem): never {
  throw new PersonError(problem);
}
