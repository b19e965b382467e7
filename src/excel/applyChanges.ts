/** Changes to the book that stands, in one batch: cells, input rules, records, marks; then what can be done without. */
import type { Sheet } from '../book/book';
import type { BookChanges } from '../book/changes';
import { composeBook } from '../book/compose';
import { NOTHING_KEPT } from '../book/kept';
import { recognise } from '../book/recognise';
import { DEFAULT_RUBRIC_ID, findRubric } from '../kpi/rubrics';
import { NO_BOOK, NO_PLAN, STEPS, unknownRubric } from '../words/excelBook';
import { bookOf, fail, planOf, type Guess } from './bookInWorkbook';
import { rangesOf } from './draw/areas';
import { pauseExcel } from './draw/drawBook';
import { drawSheets } from './draw/drawSheets';
import { setInputRules } from './draw/inputRules';
import { recordSheetsBegin } from './draw/record';
import { replaceMarks, standingMarks } from './findingMarks';
import type { OnProgress } from './openBook';
import { guard, leavingProtected, unguard } from './protect';
import { readOpenWorkbook, type OpenReading } from './read';
import { assertOurSheets, finishSheets, recordSheetsFor } from './recordDrawing';
import { rulesInPlace } from './rulesInPlace';
import { writeCells } from './writeCells';

const STEP_COUNT = 3;

/**
 * Two to three syncs to read, one to write, one to finish record sheets. Cut off anywhere, the workbook stays usable and the same call
 * again finishes. Protection, and with it Excel's undo history, is touched only where sheets are protected.
 * @throws PersonError where there is no book, or other people's sheets bear the names of ours
 */
export async function applyChanges(
  context: Excel.RequestContext,
  guess: Guess,
  changes: BookChanges,
  onProgress: OnProgress,
): Promise<void> {
  onProgress(0, STEP_COUNT, STEPS.reading);
  const open = await readOpenWorkbook(context, { suffix: guess.suffix, formulas: null });
  const { names } = bookOf(recognise(open.reading, guess.suffix));
  const { reading, standing } = open;
  const sheets = recordSheetsFor(changes.records, reading, names);
  assertOurSheets(sheets, open);
  const list = standing.tables.get(names.tables.list);
  const marks = list && changes.records.findings ? await standingMarks(context, list) : [];
  const rules = changes.restoreRules ? rulesOf(open, guess) : [];

  onProgress(1, STEP_COUNT, STEPS.writing);
  const steps = await leavingProtected(context, standing.own, async () => {
    pauseExcel(context);
    unguard(context, standing.own);
    if (sheets.length > 0) recordSheetsBegin(context, sheets, standing);
    writeCells(context, changes.writes, reading);
    const object = list ? context.workbook.worksheets.getItem(list.sheet) : null;
    if (object) setRulesAnew(object, rules);
    const drawn = drawSheets(context, sheets, null, standing);
    if (object && list && changes.records.findings) {
      const called = { ...names, sheets: { ...names.sheets, list: list.sheet } };
      replaceMarks(object, marks, changes.records.findings, called);
    }
    guard(context, standing.own);
    await context.sync();
    return drawn;
  });

  onProgress(2, STEP_COUNT, STEPS.finishing);
  if (steps.length > 0) await finishSheets(context, steps, standing);
  onProgress(STEP_COUNT, STEP_COUNT, STEPS.done);
}

/** The rules of the book as it is described, for rows and columns as they stand. */
function rulesOf(open: OpenReading, guess: Guess): Sheet['inputRules'] {
  const { identity, names } = bookOf(recognise(open.reading, guess.suffix));
  const plan = planOf(open, identity) ?? fail(NO_PLAN);
  const rubric =
    findRubric(identity.rubricId) ?? findRubric(DEFAULT_RUBRIC_ID) ?? fail(unknownRubric(identity.rubricId));
  const { suffix } = identity;
  const book = composeBook({ plan, rubric, evaluationYear: plan.lastYear, suffix, kept: NOTHING_KEPT });
  const described = book.sheets.find(({ key }) => key === 'list');
  const list = open.reading.tables.get(names.tables.list) ?? fail(NO_BOOK);
  return described ? rulesInPlace(described, list) : [];
}

/** Excel refuses a rule over cells of which some have another (office-js issue 2594). */
function setRulesAnew(object: Excel.Worksheet, rules: Sheet['inputRules']): void {
  for (const { ranges } of rules) rangesOf(object, ranges).forEach((range) => range.dataValidation.clear());
  setInputRules(object, { inputRules: rules });
}
