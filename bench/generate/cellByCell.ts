/**
 * The KPI book as it is drawn by who thinks in cells: one range, one number format and one write for each. Everything that
 * is not a cell (tables, names, rules, looks, charts, printing) is done by the product's own functions, range by range, so
 * that the writing of the cells is the whole of the difference.
 */
import { areaAddress } from '../../src/book/a1';
import type { Book, Sheet } from '../../src/book/book';
import { addConditionalFormats } from '../../src/excel/draw/conditionalFormats';
import {
  askForCharts,
  drawChart,
  freezeHeadings,
  setUpPrinting,
  showFirst,
} from '../../src/excel/draw/finish';
import { setInputRules } from '../../src/excel/draw/inputRules';
import { defineNames } from '../../src/excel/draw/names';
import { openSheets, showSheets, type Drawing } from '../../src/excel/draw/sheets';
import { sizeCells, styleCells } from '../../src/excel/draw/styles';
import { tableArea } from '../../src/excel/draw/tables';
import type { Standing } from '../../src/excel/standing';
import { cellsOf, type PlacedCell } from './cells';

const EMPTY_WORKBOOK: Standing = {
  structureProtected: false,
  sheets: [],
  own: [],
  tables: new Map(),
  names: [],
  record: null,
};

/**
 * Draws the book into an empty workbook.
 * @param cellsPerSync Infinity: all cells go in one request, with all the rest
 */
export async function drawCellByCell(
  context: Excel.RequestContext,
  book: Book,
  cellsPerSync: number,
): Promise<void> {
  const drawings = openSheets(context, book.sheets, EMPTY_WORKBOOK);
  const cells = cellsOf(book);
  await writeCells(context, drawings, cells.filter(isValue), cellsPerSync);
  drawings.forEach(addTables);
  defineNames(context, book.names, EMPTY_WORKBOOK);
  await writeCells(
    context,
    drawings,
    cells.filter((cell) => !isValue(cell)),
    cellsPerSync,
  );
  drawings.forEach(({ object, sheet }) => {
    setInputRules(object, sheet);
    addConditionalFormats(object, sheet);
    sizeCells(object, sheet);
    styleCells(object, sheet);
  });
  showSheets(drawings);
  const charts = drawings.map(askForCharts);
  await context.sync();

  drawings.forEach(freezeHeadings);
  drawings.forEach(({ object }, place) => charts[place]?.forEach((chart) => drawChart(object, chart)));
  drawings.forEach(setUpPrinting);
  showFirst(drawings);
  await context.sync();
}

/** Makes the book's sheets, and gives back the work of writing `size` of its values with a sync after each. */
export async function writeSample(
  context: Excel.RequestContext,
  book: Book,
  size: number,
): Promise<() => Promise<void>> {
  const drawings = openSheets(context, book.sheets, EMPTY_WORKBOOK);
  await context.sync();
  const sample = spread(cellsOf(book).filter(isValue), size);
  return () => writeCells(context, drawings, sample, 1);
}

const isValue = ({ kind }: PlacedCell): boolean => kind === 'value';

async function writeCells(
  context: Excel.RequestContext,
  drawings: readonly Drawing[],
  cells: readonly PlacedCell[],
  cellsPerSync: number,
): Promise<void> {
  const objects = new Map<Sheet, Excel.Worksheet>(drawings.map(({ sheet, object }) => [sheet, object]));
  for (const portion of portions(cells, cellsPerSync)) {
    for (const cell of portion) writeCell(objects.get(cell.sheet), cell);
    if (cellsPerSync !== Infinity) await send(context);
  }
}

function writeCell(
  object: Excel.Worksheet | undefined,
  { address, numberFormat, kind, input }: PlacedCell,
): void {
  if (!object) throw new RangeError(`no sheet for ${address}`);
  const range = object.getRange(address);
  if (numberFormat !== '') range.numberFormat = [[numberFormat]];
  if (kind === 'value') range.values = [[input]];
  else range.formulas = [[input]];
}

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

function addTables({ sheet, object }: Drawing): void {
  for (const table of sheet.tables) {
    const added = object.tables.add(areaAddress(tableArea(table)), true);
    added.name = table.name;
    added.style = table.style;
    added.showFilterButton = table.showFilter;
  }
}

function portions<T>(all: readonly T[], size: number): (readonly T[])[] {
  if (size === Infinity) return [all];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );
}

/** `size` of them, evenly from first to last. */
function spread<T>(all: readonly T[], size: number): T[] {
  const step = Math.max(1, all.length / size);
  return all.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}
