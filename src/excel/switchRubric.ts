/** Another 評価基準: which verdicts it would change, and the change itself. */
import { assess } from '../book/assess';
import { editedRubric } from '../book/editedRubric';
import { findRubric } from '../kpi/rubrics';
import { unknownRubric } from '../words/excelBook';
import { fail, judgingContext, readSoundBook, type Guess } from './bookInWorkbook';
import { generate } from './generate';
import type { OnProgress, RefreshResult, RubricPreview } from './openBook';
import { overviewOf } from './overview';

/** Reads only. */
export async function previewRubric(
  context: Excel.RequestContext,
  guess: Guess,
  rubricId: string,
): Promise<RubricPreview> {
  const shipped = findRubric(rubricId) ?? fail(unknownRubric(rubricId));
  const book = await readSoundBook(context, guess);
  const rubric = editedRubric(shipped, book.settings.kept);
  const before = assess(book.rows, judgingContext(book), book.settings.rubric, book.manual);
  // A verdict given by hand keeps its label whichever rubric is used, so it flips nothing.
  const after = assess(book.rows, judgingContext(book), rubric, book.manual);
  return {
    rubric,
    flips: after.flatMap(({ row, verdict }, place) => {
      const former = before[place]?.verdict ?? '';
      return former === verdict ? [] : [{ id: row.id, name: row.name, before: former, after: verdict }];
    }),
    verdicts: overviewOf(after, rubric),
  };
}

/** Grades, bounds, formulas, colours and chart all depend on the rubric, so the book is drawn again; what was entered stays. */
export async function useRubric(
  context: Excel.RequestContext,
  guess: Guess,
  rubricId: string,
  onProgress: OnProgress,
): Promise<RefreshResult> {
  const { plan, settings, identity } = await readSoundBook(context, guess);
  const request = { plan, rubricId, evaluationYear: settings.evaluationYear, suffix: identity.suffix };
  const { verdicts, preview, unfinished } = await generate(context, request, guess, onProgress);
  return {
    verdicts,
    restored: preview.restored,
    disagreements: [],
    warnings: [...preview.warnings, ...unfinished.map((message) => ({ message, cell: null, subject: '' }))],
  };
}
