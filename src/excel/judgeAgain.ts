/** The book judged again in one writing: 判定理由, what 手動判定表 says beside each manual verdict, and whatever goes with it. */
import { columnLetters } from '../book/a1';
import { assess, reasonTexts, type Assessment } from '../book/assess';
import { listColumns } from '../book/columns';
import { overwrittenFormulas, type OverwrittenCell } from '../book/compare';
import { verdictSource } from '../book/formulas/manualFirst';
import { rowFormulas } from '../book/formulas/rowFormulas';
import { manualsNow } from '../book/manual/change';
import { readRows } from '../book/readRows';
import { MANUAL_STATE_WORDS, MANUAL_VERDICT_HEADINGS as H } from '../book/records/headings';
import { readManualRows } from '../book/records/manualVerdicts';
import type { ManualVerdictRecord } from '../book/records/records';
import { columnsMissing, STEPS } from '../words/excelBook';
import { fail, judgingContext, readSoundBook, valueOf, type Guess, type SoundBook } from './bookInWorkbook';
import { textInput, type CellInput } from './draw/cellInput';
import { readFormulaColumns, withFormulas } from './judgedFormulas';
import type { OnProgress } from './openBook';
import { guard, leavingProtected, unguard } from './protect';

const REASON = '判定理由';
export const STEP_COUNT = 2;

export interface JudgedAgain {
  readonly assessments: readonly Assessment[];
  readonly overwritten: readonly OverwrittenCell[];
}

/** Two syncs, more from 300 KPIs on (see {@link readFormulaColumns}). */
export async function readToJudge(
  context: Excel.RequestContext,
  guess: Guess,
  onProgress: OnProgress,
): Promise<SoundBook> {
  onProgress(0, STEP_COUNT, STEPS.reading);
  return withItsFormulas(context, await readSoundBook(context, guess));
}

export function assessed(book: SoundBook): Assessment[] {
  return assess(book.rows, judgingContext(book), book.settings.rubric, book.manual);
}

/** Judged and working cells without the formula that this book is to have there. */
export function overwrittenIn({
  rows,
  plan,
  settings,
  list,
  identity,
  manual,
}: SoundBook): OverwrittenCell[] {
  return overwrittenFormulas(rows, plan, settings.rubric, list, identity.suffix, verdictSource(manual));
}

/**
 * Judges, and writes 判定理由 and 手動判定表 in one sync.
 * @param also is written in the same batch, before them
 */
export async function judgeAgain(
  context: Excel.RequestContext,
  book: SoundBook,
  onProgress: OnProgress,
  also: (sheet: Excel.Worksheet, judged: JudgedAgain) => void,
): Promise<JudgedAgain> {
  const judged = { assessments: assessed(book), overwritten: overwrittenIn(book) };
  onProgress(1, STEP_COUNT, STEPS.writing);
  const { own } = book.open.standing;
  await leavingProtected(context, own, async () => {
    unguard(context, own);
    const sheet = context.workbook.worksheets.getItem(book.list.sheet);
    also(sheet, judged);
    writeReasons(sheet, book, judged.assessments);
    guard(context, own);
    await context.sync();
  });
  onProgress(STEP_COUNT, STEP_COUNT, STEPS.done);
  return judged;
}

async function withItsFormulas(context: Excel.RequestContext, book: SoundBook): Promise<SoundBook> {
  const { plan, settings, identity, names, open, list, manual } = book;
  const formulas = rowFormulas(plan, settings.rubric, identity.suffix, verdictSource(manual));
  const columns = listColumns(plan).flatMap(({ key, heading }): [string, string][] => {
    const formula = formulas.get(key);
    return formula === undefined ? [] : [[heading, formula]];
  });
  const read = withFormulas(list, await readFormulaColumns(context, list, new Map(columns)));
  const tables = new Map(open.reading.tables).set(list.name, read);
  const reading = { ...open.reading, tables };
  return { ...book, list: read, rows: valueOf(readRows(reading, names, plan)) };
}

/** One array over the whole column; rows without id keep what they hold. */
function writeReasons(
  sheet: Excel.Worksheet,
  { list, rows, open }: SoundBook,
  assessments: readonly Assessment[],
): void {
  const place = list.headers.indexOf(REASON);
  const standing = open.standing.tables.get(list.name);
  if (place < 0 || !standing) return fail(columnsMissing(list.sheet, [REASON]));
  const reasons = reasonTexts(assessments);
  const written: CellInput[][] = list.rows.map(() => [null]);
  for (const row of rows) {
    const format = row.cell(REASON)?.numberFormat ?? '';
    written[row.index] = [textInput(reasons.get(row.id) ?? '', format)];
  }
  const column = columnLetters(standing.area.left + place);
  sheet.getRange(`${column}${standing.area.top + 1}:${column}${standing.area.bottom}`).values = written;
}

/** 計算判定 and 状態 as they are now, each as one array; nothing that a person wrote is written again. */
export function writeManualStates(
  context: Excel.RequestContext,
  { open, names }: SoundBook,
  assessments: readonly Assessment[],
): void {
  const name = names.tables.manualVerdicts;
  const [table, standing] = [open.reading.tables.get(name), open.standing.tables.get(name)];
  if (!table || !standing) return;
  const now = readManualRows(open.reading, names).map((record) =>
    record ? (manualsNow([record], assessments)[0] ?? record) : null,
  );
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const write = (heading: string, said: (record: ManualVerdictRecord) => string): void => {
    const place = table.headers.indexOf(heading);
    // A heading that someone renamed: the next generating puts it right.
    if (place < 0) return;
    const column = columnLetters(standing.area.left + place);
    sheet.getRange(`${column}${standing.area.top + 1}:${column}${standing.area.bottom}`).values = now.map(
      (record, row) => [record && textInput(said(record), table.rows[row]?.[place]?.numberFormat ?? '')],
    );
  };
  write(H.computed, ({ computed }) => computed);
  write(H.state, ({ state }) => MANUAL_STATE_WORDS[state]);
}
