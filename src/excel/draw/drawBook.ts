/** A book of src/book becomes the open workbook, in two requests: all of it, then what it can be used without. */
import type { Book } from '../../book/book';
import type { Plan } from '../../plan/plan';
import { finishingFailed } from '../../words/excelBook';
import type { Message } from '../../words/message';
import { guard, guardAgain, leavingProtected, unguard } from '../protect';
import { codeOf, isBusy } from '../run';
import type { Standing } from '../standing';
import {
  clearLeftovers,
  clearLooks,
  setNumberFormats,
  touchedArea,
  writeBlockFormulas,
  writeBlockValues,
} from './cells';
import { formatsOf } from './cellInput';
import { addConditionalFormats } from './conditionalFormats';
import {
  askForCharts,
  drawChart,
  freezeHeadings,
  setUpPrinting,
  showFirst,
  type StandingChart,
} from './finish';
import { setInputRules } from './inputRules';
import { defineNames } from './names';
import { earlierAreas, recordBegin, recordEnd } from './record';
import { openSheets, showSheets, type Drawing } from './sheets';
import { sizeCells, styleCells } from './styles';
import { makeRoom, pairTables, trimTable, writeTable, writeTableFormulas, type TablePair } from './tables';

/** How many syncs {@link drawBook} makes when nothing fails. */
export const DRAWING_SYNCS = 2;

interface Step extends Drawing {
  readonly pairs: readonly TablePair[];
}

/**
 * Draws the book over what stands. Safe to be cut off anywhere and called again: tables grow before they are written
 * and shrink after, each is written as one array, and sheets that were protected are protected again with their options.
 * @param onWritten called between the two requests.
 * @returns what could not be finished (chart, printing, frozen headings); the book itself is complete.
 */
export async function drawBook(
  context: Excel.RequestContext,
  book: Book,
  plan: Plan,
  standing: Standing,
  onWritten: () => void,
): Promise<Message[]> {
  return leavingProtected(context, standing.own, async () => {
    pauseExcel(context);
    unguard(context, standing.own);
    recordBegin(context, book, plan, standing);
    const steps = openSheets(context, book, standing).map((drawing) => withTables(drawing, standing));
    writeEverything(context, book, steps, standing);
    const charts = steps.map(askForCharts);
    await context.sync();
    onWritten();
    return finishBook(context, book, steps, charts, standing);
  });
}

function pauseExcel(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

function withTables(drawing: Drawing, standing: Standing): Step {
  const home = drawing.standing?.name ?? drawing.sheet.name;
  return { ...drawing, pairs: pairTables(drawing.sheet, home, standing.tables) };
}

function writeEverything(
  context: Excel.RequestContext,
  book: Book,
  steps: readonly Step[],
  standing: Standing,
): void {
  steps.forEach((step) => writeValues(step, standing));
  defineNames(context, book.names, standing);
  for (const step of steps) {
    step.pairs.forEach((pair) => writeTableFormulas(step.object, pair));
    writeBlockFormulas(step);
  }
  for (const step of steps) {
    step.pairs.forEach((pair) => trimTable(step.object, pair));
    clearLeftovers(step, step.pairs, earlierAreas(standing, step.sheet.key));
  }
  steps.forEach(writeLooks);
  showSheets(steps);
}

function writeValues(step: Step, standing: Standing): void {
  const { sheet, object, pairs } = step;
  const formatAt = formatsOf(sheet);
  clearLooks(object, touchedArea(sheet, pairs, earlierAreas(standing, sheet.key)));
  makeRoom(object, pairs);
  setNumberFormats(step);
  writeBlockValues(step);
  pairs.forEach((pair) => writeTable(object, pair, formatAt));
}

function writeLooks({ object, sheet }: Step): void {
  setInputRules(object, sheet);
  addConditionalFormats(object, sheet);
  sizeCells(object, sheet);
  styleCells(object, sheet);
}

async function finishBook(
  context: Excel.RequestContext,
  book: Book,
  steps: readonly Step[],
  charts: readonly StandingChart[][],
  { own }: Standing,
): Promise<Message[]> {
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    steps.forEach(freezeHeadings);
    steps.forEach(({ object }, place) => charts[place]?.forEach((chart) => drawChart(object, chart)));
    steps.forEach(setUpPrinting);
    showFirst(steps);
    guard(context, own);
    recordEnd(context, book, steps);
    await context.sync();
    return [];
  } catch (error) {
    const code = codeOf(error);
    if (code === null || isBusy(code)) throw error;
    await guardAgain(context, own);
    recordEnd(context, book, steps);
    await context.sync();
    return [finishingFailed(code)];
  }
}
