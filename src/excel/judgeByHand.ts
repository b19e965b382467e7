/** 「手動で判定」: a person's verdict over the computed one, and back to that; the whole book is judged again with it. */
import type { Assessment } from '../book/assess';
import { manualsNow, withManual, withoutManual, type ManualDecision } from '../book/manual/change';
import type { ManualVerdictRecord } from '../book/records/records';
import { kpiGone, STEPS } from '../words/excelBook';
import { fail, type Guess, type SoundBook } from './bookInWorkbook';
import { pauseExcel } from './draw/drawBook';
import { drawSheets, type Step } from './draw/drawSheets';
import { recordSheetsBegin } from './draw/record';
import { assessed, judgeAgain, overwrittenIn, readToJudge, STEP_COUNT } from './judgeAgain';
import { restoreFormulas } from './judgedFormulas';
import type { OnProgress, RefreshResult } from './openBook';
import { assertOurSheets, finishSheets, recordSheetsFor } from './recordDrawing';
import { resultOf } from './refresh';

/** @throws PersonError where the KPI has no row */
export function judgeByHand(
  context: Excel.RequestContext,
  guess: Guess,
  decision: ManualDecision,
  onProgress: OnProgress,
): Promise<RefreshResult> {
  return changeManuals(context, guess, onProgress, (records, assessments) => {
    const found = assessments.find(({ row }) => row.id === decision.kpi) ?? fail(kpiGone(decision.kpi));
    return withManual(records, decision, found);
  });
}

/** A KPI whose row is gone may have its manual verdict taken back too. */
export function judgeByComputation(
  context: Excel.RequestContext,
  guess: Guess,
  kpi: string,
  onProgress: OnProgress,
): Promise<RefreshResult> {
  return changeManuals(context, guess, onProgress, (records) => withoutManual(records, kpi));
}

/**
 * Two reading syncs, one to write (手動判定表, then the formulas of 判定, which name it, and 判定理由), one to finish the record
 * sheet. Formulas are written where they differ from what the book is to have, so cut off anywhere the next 「判定を更新」 ends it.
 */
async function changeManuals(
  context: Excel.RequestContext,
  guess: Guess,
  onProgress: OnProgress,
  change: (
    records: readonly ManualVerdictRecord[],
    assessments: readonly Assessment[],
  ) => readonly ManualVerdictRecord[],
): Promise<RefreshResult> {
  const before = await readToJudge(context, guess, onProgress);
  const book: SoundBook = { ...before, manual: change(before.manual, assessed(before)) };
  const manualVerdicts = manualsNow(book.manual, assessed(book));
  const { open, names } = book;
  const sheets = recordSheetsFor({ manualVerdicts }, open.reading, names);
  assertOurSheets(sheets, open);
  let steps: Step[] = [];
  const { assessments } = await judgeAgain(context, book, onProgress, (sheet, judged) => {
    pauseExcel(context);
    recordSheetsBegin(context, sheets, open.standing);
    steps = drawSheets(context, sheets, null, open.standing);
    restoreFormulas(sheet, judged.overwritten);
  });
  if (steps.length > 0) await finishSheets(context, steps, open.standing);
  onProgress(STEP_COUNT, STEP_COUNT, STEPS.done);
  // Formulas that differ only because the book had none, or has none any more, were nobody's doing.
  return resultOf(book, assessments, overwrittenIn(before), []);
}
