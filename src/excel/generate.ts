/** 「KPIシートを生成」: read what stands, carry over what was entered, compose, draw. */
import { assess } from '../book/assess';
import type { Book } from '../book/book';
import { carryOver, type CarriedOver } from '../book/carryOver';
import { listColumns } from '../book/columns';
import { composeBook } from '../book/compose';
import { editedRubric } from '../book/editedRubric';
import { NOTHING_KEPT } from '../book/kept';
import { bookNames } from '../book/names';
import { plannedRows } from '../book/plannedRows';
import { freeSuffix, recognise } from '../book/recognise';
import { findRubric } from '../kpi/rubrics';
import type { Rubric } from '../kpi/rubric';
import { planRows, type Plan } from '../plan';
import { foreignSheets, otherPlan, STEPS, STRUCTURE_PROTECTED, unknownRubric } from '../words/excelBook';
import { assertIds, fail, type Guess } from './bookInWorkbook';
import { drawBook, DRAWING_SYNCS } from './draw/drawBook';
import { changesStructure, isNewSheet, takenSheetNames } from './draw/sheets';
import type {
  GeneratePreview,
  GenerateRequest,
  GenerateResult,
  OnProgress,
  VerdictOverview,
} from './openBook';
import { overviewOf } from './overview';
import { placedAnew } from './placedAnew';
import { readOpenWorkbook, type OpenReading } from './read';

/** A book ready to be drawn, and what drawing it will do. */
export interface Prepared {
  readonly open: OpenReading;
  readonly book: Book;
  readonly rubric: Rubric;
  readonly carried: CarriedOver;
  readonly preview: GeneratePreview;
}

const STEP_COUNT = 4;

const NOTHING: CarriedOver = {
  kept: NOTHING_KEPT,
  evaluationYear: null,
  counts: { figures: 0, texts: 0, sections: 0, settings: 0 },
  restored: [],
  unknownIds: [],
  warnings: [],
};

/** Reads and composes; changes nothing. One sync, a second one where `guess` was wrong. */
export async function prepare(
  context: Excel.RequestContext,
  request: GenerateRequest,
  guess: Guess,
): Promise<Prepared> {
  const shipped = findRubric(request.rubricId) ?? fail(unknownRubric(request.rubricId));
  const open = await readOpenWorkbook(context, {
    suffix: request.suffix,
    formulas: wantedFormulas(request.plan, guess),
  });
  const suffix = ownSuffix(open, request);
  const carried = suffix === null ? NOTHING : carryOver(open.reading, bookNames(suffix), request.plan);
  const { plan, evaluationYear } = request;
  const book = composeBook({
    plan,
    rubric: shipped,
    evaluationYear,
    suffix: suffix ?? request.suffix,
    kept: carried.kept,
  });
  assertOurSheets(book, open);
  const rubric = editedRubric(shipped, carried.kept.settings);
  return { open, book, rubric, carried, preview: previewOf(book, request.plan, carried, open) };
}

/** Draws what was prepared. Two syncs. */
export async function draw(
  context: Excel.RequestContext,
  prepared: Prepared,
  request: GenerateRequest,
  onProgress: OnProgress,
): Promise<GenerateResult> {
  const { open, book, preview } = prepared;
  if (open.standing.structureProtected && changesStructure(book.sheets, open.standing))
    fail(STRUCTURE_PROTECTED);
  onProgress(2, STEP_COUNT, STEPS.writing);
  const unfinished = await drawBook(context, book, request.plan, open.standing, () =>
    onProgress(3, STEP_COUNT, STEPS.finishing),
  );
  onProgress(STEP_COUNT, STEP_COUNT, STEPS.done);
  return {
    preview: { ...preview, restored: placedAnew(preview.restored, book) },
    verdicts: verdictsOf(prepared, request),
    unfinished,
    syncs: open.syncs + DRAWING_SYNCS,
  };
}

export async function generate(
  context: Excel.RequestContext,
  request: GenerateRequest,
  guess: Guess,
  onProgress: OnProgress,
): Promise<GenerateResult> {
  onProgress(0, STEP_COUNT, STEPS.reading);
  const prepared = await prepare(context, request, guess);
  onProgress(1, STEP_COUNT, STEPS.composing);
  return draw(context, prepared, request, onProgress);
}

/** Formulas that people wrote are kept as formulas; the book's own are composed anew. */
function wantedFormulas(
  plan: Plan,
  guess: Guess,
): { expected: readonly string[]; computed: ReadonlySet<string> } {
  const columns = listColumns(plan);
  const isComputed = (kind: string): boolean => kind === 'judged' || kind === 'working';
  const computed = new Set(columns.filter(({ kind }) => isComputed(kind)).map(({ heading }) => heading));
  const entered = columns.filter(({ kind }) => !isComputed(kind)).map(({ heading }) => heading);
  const seen = guess.headings.filter((heading) => !computed.has(heading));
  return { expected: [...new Set([...entered, ...seen])], computed };
}

/** A book that stands keeps its names; null: there is none. */
function ownSuffix({ reading, plan }: OpenReading, request: GenerateRequest): string | null {
  const found = recognise(reading, request.suffix);
  if (found.kind === 'foreign') return fail(foreignSheets(found.holders, found.freeSuffix));
  if (found.kind === 'none') return null;
  if (found.identity.planId !== request.plan.id) {
    return fail(otherPlan(plan?.title ?? found.identity.planId));
  }
  const list = reading.tables.get(found.names.tables.list);
  if (list) assertIds(list);
  return found.identity.suffix;
}

function assertOurSheets(book: Book, { reading, standing }: OpenReading): void {
  const taken = takenSheetNames(book.sheets, standing);
  if (taken.length > 0) fail(foreignSheets(taken, freeSuffix(reading)));
}

function previewOf(
  book: Book,
  plan: Plan,
  { counts, restored, unknownIds, warnings }: CarriedOver,
  { standing }: OpenReading,
): GeneratePreview {
  const policies = plan.strategies.flatMap((strategy) => strategy.policies);
  const visible = book.sheets.filter(({ visibility }) => visibility === 'visible');
  return {
    sheets: visible.map((sheet) => ({
      name: sheet.name,
      rows: sheet.tables[0]?.rows.length ?? sheet.blocks.at(-1)?.cells.length ?? 0,
      isNew: isNewSheet(sheet, standing),
    })),
    counts: {
      strategies: plan.strategies.length,
      policies: policies.length,
      measures: policies.flatMap(({ measures }) => measures).length,
      kpis: planRows(plan).length,
    },
    kept: counts,
    restored,
    unknownIds,
    warnings: warnings.map(({ message, cell = null }) => ({ message, cell, subject: '' })),
  };
}

function verdictsOf(
  { carried, rubric }: Prepared,
  { plan, evaluationYear }: GenerateRequest,
): VerdictOverview {
  const context = { evaluationYear, firstYear: plan.firstYear };
  const { kept } = carried;
  return overviewOf(assess(plannedRows(plan, kept), context, rubric, kept.records.manualVerdicts), rubric);
}
