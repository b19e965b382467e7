/** A book of src/book becomes the open workbook, in two requests: all of it, then what it can be used without. */
import type { Book } from '../../book/book';
import type { Plan } from '../../plan/plan';
import { finishingFailed, PROTECTION_LEFT_OFF } from '../../words/excel';
import { PersonError, type Message } from '../../words/message';
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
  try {
    pauseExcel(context);
    recordBegin(context, book, plan, standing);
    const steps = openSheets(context, book, standing).map((drawing) => withTables(drawing, standing));
    writeEverything(context, book, steps, standing);
    const charts = steps.map(askForCharts);
    await context.sync();
    onWritten();
    return await finishBook(context, book, steps, charts);
  } catch (error) {
    await protectAgain(context, standing, error);
    throw error;
  }
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
): Promise<Message[]> {
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    steps.forEach(freezeHeadings);
    steps.forEach(({ object }, place) => charts[place]?.forEach((chart) => drawChart(object, chart)));
    steps.forEach(setUpPrinting);
    close(context, book, steps);
    showFirst(steps);
    await context.sync();
    return [];
  } catch (error) {
    const code = codeOf(error);
    if (code === null || isBusy(code)) throw error;
    close(context, book, steps);
    await context.sync();
    return [finishingFailed(code)];
  }
}

/** The book is complete and as protected as it was. */
function close(context: Excel.RequestContext, book: Book, steps: readonly Step[]): void {
  for (const { object, standing } of steps) {
    if (standing?.protection) object.protection.protect(standing.protection);
  }
  recordEnd(context, book);
}

/** After a failure no one knows how far Excel came, so protection is first taken off everywhere and then put on. */
async function protectAgain(
  context: Excel.RequestContext,
  standing: Standing,
  cause: unknown,
): Promise<void> {
  const guarded = standing.sheets.filter(({ protection }) => protection);
  if (guarded.length === 0) return;
  for (const { id, protection } of guarded) {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.protection.unprotect();
    if (protection) sheet.protection.protect(protection);
  }
  try {
    await context.sync();
  } catch {
    throw new PersonError(PROTECTION_LEFT_OFF, { cause });
  }
}
