/** Whole sheets written in one request: cells, tables, formulas, rules, colours. What can be done without is finished apart. */
import type { DefinedName, Sheet } from '../../book/book';
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
import { setInputRules } from './inputRules';
import { defineNames } from './names';
import { earlierAreas } from './record';
import { openSheets, showSheets, type Drawing } from './sheets';
import { sizeCells, styleCells } from './styles';
import { makeRoom, pairTables, trimTable, writeTable, writeTableFormulas, type TablePair } from './tables';

/** A sheet that is drawn, with the tables that stand for its own. */
export interface Step extends Drawing {
  readonly pairs: readonly TablePair[];
}

/** @param names the workbook's names, which formulas need; null: they stand already and stay as they are */
export function drawSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  names: readonly DefinedName[] | null,
  standing: Standing,
): Step[] {
  const steps = openSheets(context, sheets, standing).map((drawing) => withTables(drawing, standing));
  writeEverything(context, names, steps, standing);
  return steps;
}

function withTables(drawing: Drawing, standing: Standing): Step {
  const home = drawing.standing?.name ?? drawing.sheet.name;
  return { ...drawing, pairs: pairTables(drawing.sheet, home, standing.tables) };
}

function writeEverything(
  context: Excel.RequestContext,
  names: readonly DefinedName[] | null,
  steps: readonly Step[],
  standing: Standing,
): void {
  steps.forEach((step) => writeValues(step, standing));
  if (names) defineNames(context, names, standing);
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
