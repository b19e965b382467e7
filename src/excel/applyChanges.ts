/** Changes to the book that stands, in one batch: cells, input rules, records, marks; then what can be done without. */
import type { Sheet } from '../book/book';
import type { BookChanges } from '../book/changes';
import { composeBook } from '../book/compose';
import { NOTHING_KEPT } from '../book/kept';
import type { BookNames } from '../book/names';
import { freeSuffix, recognise } from '../book/recognise';
import type { Reading } from '../book/reading';
import { readRecords } from '../book/records/readRecords';
import type { Records } from '../book/records/records';
import { recordSheets, type RecordSheetKey } from '../book/sheets/records';
import { DEFAULT_RUBRIC_ID, findRubric } from '../kpi/rubrics';
import {
  foreignSheets,
  NO_BOOK,
  NO_PLAN,
  STEPS,
  STRUCTURE_PROTECTED,
  unknownRubric,
} from '../words/excelBook';
import { bookOf, fail, planOf, type Guess } from './bookInWorkbook';
import { rangesOf } from './draw/areas';
import { pauseExcel } from './draw/drawBook';
import { drawSheets, type Step } from './draw/drawSheets';
import { freezeHeadings, setUpPrinting } from './draw/finish';
import { setInputRules } from './draw/inputRules';
import { recordSheetsBegin, recordSheetsEnd } from './draw/record';
import { changesStructure, takenSheetNames } from './draw/sheets';
import { replaceMarks, standingMarks } from './findingMarks';
import type { OnProgress } from './openBook';
import { guard, leavingProtected, unguard } from './protect';
import { readOpenWorkbook, type OpenReading } from './read';
import { rulesInPlace } from './rulesInPlace';
import { codeOf, isBusy } from './run';
import type { Standing } from './standing';
import { writeCells } from './writeCells';

const STEP_COUNT = 3;

/** Which record is drawn on which sheet. */
const SHEETS: Readonly<Record<keyof Records, RecordSheetKey>> = {
  findings: 'findings',
  log: 'log',
  issues: 'issues',
  receipts: 'issues',
  returnedFindings: 'returnedFindings',
  snapshots: 'snapshots',
};

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
  const sheets = sheetsOf(changes, reading, names);
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

/** The sheets of the records that change, with what the workbook remembers beside them. */
function sheetsOf({ records }: BookChanges, reading: Reading, names: BookNames): Sheet[] {
  const changed = new Set((Object.keys(records) as (keyof Records)[]).map((key) => SHEETS[key]));
  const drawn = new Set(
    (Object.keys(SHEETS) as (keyof Records)[]).flatMap((key) =>
      reading.tables.has(names.tables[key]) ? [SHEETS[key]] : [],
    ),
  );
  return recordSheets({ ...readRecords(reading, names), ...records }, names, drawn).filter(({ key }) =>
    changed.has(key as RecordSheetKey),
  );
}

function assertOurSheets(sheets: readonly Sheet[], { reading, standing }: OpenReading): void {
  const taken = takenSheetNames(sheets, standing);
  if (taken.length > 0) fail(foreignSheets(taken, freeSuffix(reading)));
  if (standing.structureProtected && changesStructure(sheets, standing)) fail(STRUCTURE_PROTECTED);
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

/** Frozen headings and printing of the record sheets. A refusal costs nothing else; the record of the drawing is kept either way. */
async function finishSheets(
  context: Excel.RequestContext,
  steps: readonly Step[],
  standing: Standing,
): Promise<void> {
  try {
    recordSheetsEnd(context, steps, standing);
    steps.filter((step) => step.standing === null).forEach(freezeHeadings);
    steps.forEach(setUpPrinting);
    await context.sync();
  } catch (error) {
    const code = codeOf(error);
    if (code === null || isBusy(code)) throw error;
    recordSheetsEnd(context, steps, standing);
    await context.sync();
  }
}
