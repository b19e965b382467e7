/** 「判定を更新」: judge in TypeScript, hold the sheet's formulas against it, put overwritten formulas back, write 判定理由. */
import type { Assessment } from '../book/assess';
import { disagreements } from '../book/compare';
import { actualHeading, listColumns } from '../book/columns';
import type { SheetRow } from '../book/readRows';
import { SETTING_HEADINGS, SETTING_LABELS } from '../book/settingKeys';
import { tableRowsOf } from '../book/readTable';
import { shownOf } from '../book/cells';
import { formatFiscalYear, type FiscalYear } from '../plan';
import { columnsMissing, unreadableActual, unusableColumn, yearOutside } from '../words/excelBook';
import { fail, type Guess, type SoundBook } from './bookInWorkbook';
import { textInput } from './draw/cellInput';
import { judgeAgain, readToJudge, writeManualStates } from './judgeAgain';
import { restoreFormulas } from './judgedFormulas';
import type { Message } from '../words/message';
import type { OnProgress, ReasonsResult, RefreshResult, Remark } from './openBook';
import { overviewOf } from './overview';

/** Two reading syncs (more from 300 KPIs on) and one for writing. */
export async function refresh(
  context: Excel.RequestContext,
  guess: Guess,
  onProgress: OnProgress,
): Promise<RefreshResult> {
  const book = await readToJudge(context, guess, onProgress);
  const { assessments, overwritten } = await judgeAgain(context, book, onProgress, (sheet, judged) => {
    restoreFormulas(sheet, judged.overwritten);
    writeManualStates(context, book, judged.assessments);
  });
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
  const { overwritten } = await judgeAgain(context, book, onProgress, (_, judged) =>
    writeManualStates(context, book, judged.assessments),
  );
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
  const { assessments, overwritten } = await judgeAgain(context, book, onProgress, (sheet, judged) => {
    writeYear(context, book);
    restoreFormulas(sheet, judged.overwritten);
    writeManualStates(context, book, judged.assessments);
  });
  // The formulas that were read spoke of the former year.
  return resultOf(book, assessments, overwritten, []);
}

export function resultOf(
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
