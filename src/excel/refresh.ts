/** 「判定を更新」: judge in TypeScript, hold the sheet's formulas against it, put overwritten formulas back, write 判定理由. */
import { assess, reasonTexts, type Assessment } from '../book/assess';
import { disagreements, overwrittenFormulas, type OverwrittenCell } from '../book/compare';
import { actualHeading, listColumns } from '../book/columns';
import { rowFormulas } from '../book/formulas/rowFormulas';
import { readRows, type SheetRow } from '../book/readRows';
import { SETTING_HEADINGS, SETTING_LABELS } from '../book/settingKeys';
import { tableRowsOf } from '../book/readTable';
import { shownOf } from '../book/cells';
import { columnLetters } from '../book/a1';
import { formatFiscalYear, type FiscalYear } from '../plan';
import { columnsMissing, STEPS, unreadableActual, unusableColumn, yearOutside } from '../words/excelBook';
import { fail, judgingContext, readSoundBook, valueOf, type Guess, type SoundBook } from './bookInWorkbook';
import { textInput, type CellInput } from './draw/cellInput';
import { readFormulaColumns, restoreFormulas, withFormulas } from './judgedFormulas';
import type { Message } from '../words/message';
import type { OnProgress, ReasonsResult, RefreshResult, Remark } from './openBook';
import { overviewOf } from './overview';
import { guard, leavingProtected, unguard } from './protect';

const REASON = '判定理由';
const STEP_COUNT = 2;

/** Two reading syncs (more from 300 KPIs on, see {@link readFormulaColumns}) and one for writing. */
export async function refresh(
  context: Excel.RequestContext,
  guess: Guess,
  onProgress: OnProgress,
): Promise<RefreshResult> {
  const book = await readToJudge(context, guess, onProgress);
  const { assessments, overwritten } = await judgeAgain(context, book, onProgress, restoreFormulas);
  const broken = new Set(overwritten.map(({ subject }) => subject));
  const trusted = book.rows.filter(({ id }) => !broken.has(id));
  return resultOf(book, assessments, overwritten, disagreements(trusted, assessments, book.list));
}

/** The reasons of the verdicts follow the figures; a formula that someone overwrote stays overwritten, and is told. */
export async function updateReasons(
  context: Excel.RequestContext,
  guess: Guess,
  onProgress: OnProgress,
): Promise<ReasonsResult> {
  const book = await readToJudge(context, guess, onProgress);
  const { overwritten } = await judgeAgain(context, book, onProgress, () => undefined);
  return { overwritten };
}

/** Judges the book by another 評価年度, and writes it into 「設定」. */
export async function changeEvaluationYear(
  context: Excel.RequestContext,
  guess: Guess,
  year: FiscalYear,
  onProgress: OnProgress,
): Promise<RefreshResult> {
  const read = await readToJudge(context, guess, onProgress);
  const { firstYear, lastYear } = read.plan;
  if (year < firstYear || year > lastYear) {
    fail(yearOutside(formatFiscalYear(year), formatFiscalYear(firstYear), formatFiscalYear(lastYear)));
  }
  const book: SoundBook = { ...read, settings: { ...read.settings, evaluationYear: year } };
  const { assessments, overwritten } = await judgeAgain(context, book, onProgress, (sheet, broken) => {
    writeYear(context, book);
    restoreFormulas(sheet, broken);
  });
  // The formulas that were read spoke of the former year.
  return resultOf(book, assessments, overwritten, []);
}

async function readToJudge(
  context: Excel.RequestContext,
  guess: Guess,
  onProgress: OnProgress,
): Promise<SoundBook> {
  onProgress(0, STEP_COUNT, STEPS.reading);
  return withItsFormulas(context, await readSoundBook(context, guess));
}

/** Judges, and writes 判定理由. @param also is written in the same batch, before it */
async function judgeAgain(
  context: Excel.RequestContext,
  book: SoundBook,
  onProgress: OnProgress,
  also: (sheet: Excel.Worksheet, overwritten: readonly OverwrittenCell[]) => void,
): Promise<{ assessments: Assessment[]; overwritten: OverwrittenCell[] }> {
  const assessments = assess(book.rows, judgingContext(book), book.settings.rubric);
  const overwritten = overwrittenIn(book);
  onProgress(1, STEP_COUNT, STEPS.writing);
  const { own } = book.open.standing;
  await leavingProtected(context, own, async () => {
    unguard(context, own);
    const sheet = context.workbook.worksheets.getItem(book.list.sheet);
    also(sheet, overwritten);
    writeReasons(sheet, book, assessments);
    guard(context, own);
    await context.sync();
  });
  onProgress(STEP_COUNT, STEP_COUNT, STEPS.done);
  return { assessments, overwritten };
}

function resultOf(
  book: SoundBook,
  assessments: readonly Assessment[],
  restored: RefreshResult['restored'],
  differing: RefreshResult['disagreements'],
): RefreshResult {
  return {
    verdicts: overviewOf(assessments, book.settings.rubric),
    restored,
    disagreements: differing,
    warnings: book.rows.flatMap((row) => warningsOf(row, book)),
  };
}

async function withItsFormulas(context: Excel.RequestContext, book: SoundBook): Promise<SoundBook> {
  const { plan, settings, identity, names, open, list } = book;
  const formulas = rowFormulas(plan, settings.rubric, identity.suffix);
  const columns = listColumns(plan).flatMap(({ key, heading }): [string, string][] => {
    const formula = formulas.get(key);
    return formula === undefined ? [] : [[heading, formula]];
  });
  const read = withFormulas(list, await readFormulaColumns(context, list, new Map(columns)));
  const tables = new Map(open.reading.tables).set(list.name, read);
  const reading = { ...open.reading, tables };
  return { ...book, list: read, rows: valueOf(readRows(reading, names, plan)) };
}

function overwrittenIn({ rows, plan, settings, list, identity }: SoundBook): OverwrittenCell[] {
  return overwrittenFormulas(rows, plan, settings.rubric, list, identity.suffix);
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

function writeYear(context: Excel.RequestContext, { open, names, settings }: SoundBook): void {
  const table = open.reading.tables.get(names.tables.settings);
  const row = table
    ? tableRowsOf(table).find(
        (candidate) => shownOf(candidate.cell(SETTING_HEADINGS.label)) === SETTING_LABELS.evaluationYear,
      )
    : undefined;
  const cell = row?.cell(SETTING_HEADINGS.value);
  if (!table || !cell) return fail(columnsMissing(names.sheets.settings, [SETTING_LABELS.evaluationYear]));
  const year = textInput(formatFiscalYear(settings.evaluationYear), cell.numberFormat);
  context.workbook.worksheets.getItem(table.sheet).getRange(cell.address).values = [[year]];
}

function warningsOf(row: SheetRow, { plan, list }: SoundBook): Remark[] {
  const remark = (heading: string, message: Message): Remark => {
    const address = row.cell(heading)?.address;
    return { message, cell: address === undefined ? null : { sheet: list.sheet, address }, subject: row.id };
  };
  const unreadable = [...row.actuals].flatMap(([year, actual]) => {
    const heading = actualHeading(year);
    if (actual.kind !== 'unreadable') return [];
    return [remark(heading, unreadableActual(heading, actual.text))];
  });
  const heading = listColumns(plan).find((column) => column.heading === row.broken)?.heading;
  if (heading === undefined) return unreadable;
  return [remark(heading, unusableColumn(heading, shownOf(row.cell(heading)))), ...unreadable];
}
