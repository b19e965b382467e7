/** A book of src/book becomes the open workbook, in two requests: all of it, then what it can be used without. */
import type { Book } from '../../book/book';
import type { Plan } from '../../plan/plan';
import { finishingFailed } from '../../words/excelBook';
import type { Message } from '../../words/message';
import { guard, guardAgain, leavingProtected, unguard } from '../protect';
import { codeOf, isBusy } from '../run';
import type { Standing } from '../standing';
import { drawSheets, type Step } from './drawSheets';
import {
  askForCharts,
  drawChart,
  freezeHeadings,
  setUpPrinting,
  showFirst,
  type StandingChart,
} from './finish';
import { recordBegin, recordEnd } from './record';

/** How many syncs {@link drawBook} makes when nothing fails. */
export const DRAWING_SYNCS = 2;

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
    const steps = drawSheets(context, book.sheets, book.names, standing);
    const charts = steps.map(askForCharts);
    await context.sync();
    onWritten();
    return finishBook(context, book, steps, charts, standing);
  });
}

/** Until the next sync. */
export function pauseExcel(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
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
