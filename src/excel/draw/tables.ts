/** Brings the structured tables of a sheet to their place and size, so that no entered figure is ever out of a table. */
import { areaAddress, type Area } from '../../book/a1';
import type { Sheet, Table } from '../../book/book';
import type { StandingTable } from '../standing';
import { blockArea, boundingArea, sameArea } from './areas';
import { formulaInput, valueInput, type CellInput, type FormatAt } from './cellInput';

/** Columns between the sheet and the place where tables wait while others grow. */
const PARKING = 100;

/** A table of the book together with the one that stands for it in the workbook, if any. */
export interface TablePair {
  readonly table: Table;
  readonly area: Area;
  readonly standing: StandingTable | null;
  /** It stands elsewhere: on another sheet, or with another top-left cell. */
  readonly moves: boolean;
}

/** @param home the name under which the sheet stands in the workbook now */
export function pairTables(
  sheet: Sheet,
  home: string,
  standing: ReadonlyMap<string, StandingTable>,
): TablePair[] {
  return sheet.tables.map((table) => {
    const area = tableArea(table);
    const found = standing.get(table.name) ?? null;
    const moves = found !== null && !(found.sheet === home && sameCorner(found.area, area));
    return { table, area, standing: found, moves };
  });
}

/** Headings and body. */
export function tableArea(table: Table): Area {
  return blockArea(table.at, table.rows.length + 1, table.headers.length);
}

/**
 * Grows and moves, never shrinks. A table that has to move waits beside the sheet until those that stay have grown,
 * for Excel refuses tables that overlap. Moving is Excel's cut and paste: the table goes with all that is in it.
 */
export function makeRoom(sheet: Excel.Worksheet, pairs: readonly TablePair[]): void {
  const moving = pairs.filter(({ moves }) => moves);
  const staying = pairs.filter(({ standing, moves }) => standing && !moves);
  const parking = parkingColumn(pairs);

  [...moving, ...staying].forEach((pair) => tableObject(sheet, pair).clearFilters());
  moving.forEach((pair, place) => park(sheet, pair, parking + place * PARKING));
  staying.forEach((pair) => grow(sheet, pair));
  moving.forEach((pair) => {
    tableObject(sheet, pair).getRange().moveTo(sheet.getRange(pair.table.at));
    grow(sheet, pair);
  });
}

function sameCorner(one: Area, other: Area): boolean {
  return one.left === other.left && one.top === other.top;
}

function parkingColumn(pairs: readonly TablePair[]): number {
  const all = pairs.flatMap(({ area, standing }) => (standing ? [area, standing.area] : [area]));
  return (boundingArea(all)?.right ?? 0) + PARKING;
}

function park(sheet: Excel.Worksheet, pair: TablePair, column: number): void {
  const corner = areaAddress({ left: column, right: column, top: pair.area.top, bottom: pair.area.top });
  tableObject(sheet, pair).getRange().moveTo(sheet.getRange(corner));
}

function grow(sheet: Excel.Worksheet, pair: TablePair): void {
  const grown = grownArea(pair);
  const { area, standing } = pair;
  if (standing && !sameArea(grown, sizedAt(area, standing.area))) {
    tableObject(sheet, pair).resize(areaAddress(grown));
  }
}

/** The standing table's size at the place where the book wants it. */
function sizedAt(area: Area, standing: Area): Area {
  return {
    left: area.left,
    top: area.top,
    right: area.left + standing.right - standing.left,
    bottom: area.top + standing.bottom - standing.top,
  };
}

/** At the wanted place, and at least as large as the standing table: nothing falls out before it is rewritten. */
function grownArea({ area, standing }: TablePair): Area {
  return standing ? (boundingArea([area, sizedAt(area, standing.area)]) ?? area) : area;
}

/** The table's object by its name on whatever sheet it stands. */
function tableObject(sheet: Excel.Worksheet, pair: TablePair): Excel.Table {
  return sheet.context.workbook.tables.getItem(pair.table.name);
}

/**
 * Writes headings and body in one array, so that no moment has half of the rows. A null of the book is an empty cell
 * here: what was entered has been carried over into the book, and the rows may have changed places. Rows and columns
 * that the book no longer has are emptied in the same array, or the same KPI could stand there twice.
 */
export function writeTable(sheet: Excel.Worksheet, pair: TablePair, formatAt: FormatAt): void {
  const { table, area, standing } = pair;
  const grown = grownArea(pair);
  const width = grown.right - grown.left + 1;
  const headings = headingInputs(table, width, (column) => formatAt(area.left + column, area.top));
  const body = table.rows.map((row, index) =>
    filled(
      row.map((cell, column) =>
        cell === null ? '' : valueInput(cell, formatAt(area.left + column, area.top + 1 + index)),
      ),
      width,
    ),
  );
  const surplus = Array.from({ length: grown.bottom - area.bottom }, () => filled([], width));
  sheet.getRange(areaAddress(grown)).values = [headings, ...body, ...surplus];
  if (!standing) addTable(sheet, pair);
  else if (!sameHeaders(standing.headers, table.headers)) writeHeadingsAgain(sheet, grown, headings);
}

function filled(row: readonly CellInput[], width: number): CellInput[] {
  return [...row, ...Array.from({ length: width - row.length }, () => '')];
}

/** A column to be cut off gets a heading that none of the book's can be taken for. */
function headingInputs(table: Table, width: number, formatAt: (column: number) => string): CellInput[] {
  const surplus = Array.from({ length: width - table.headers.length }, (_, place) => `_${place + 1}_`);
  return [...table.headers, ...surplus].map((text, column) => valueInput({ text }, formatAt(column)));
}

function addTable(sheet: Excel.Worksheet, { table, area }: TablePair): void {
  sheet.tables.add(areaAddress(area), true).name = table.name;
}

function sameHeaders(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, place) => heading === other[place]);
}

/** Where headings change places, Excel renames one that is for a moment the same as another; the second writing is free of that. */
function writeHeadingsAgain(sheet: Excel.Worksheet, grown: Area, headings: readonly CellInput[]): void {
  sheet.getRange(areaAddress({ ...grown, bottom: grown.top })).values = [[...headings]];
}

/** Cuts the table to the book's size and gives it its look; to be called when everything is written. */
export function trimTable(sheet: Excel.Worksheet, pair: TablePair): void {
  const object = tableObject(sheet, pair);
  if (pair.standing && !sameArea(grownArea(pair), pair.area)) object.resize(areaAddress(pair.area));
  object.style = pair.table.style;
  object.showFilterButton = pair.table.showFilter;
}

/**
 * Writes the formulas of a table's columns. A column whose rows all say the same is written once and copied down:
 * a thousand rows of long formulas would not go through Excel's 5 MB.
 */
export function writeTableFormulas(sheet: Excel.Worksheet, { table, area }: TablePair): void {
  table.headers.forEach((_, column) => {
    const formulas = table.rows.map((row) => formulaInput(row[column] ?? null));
    const left = area.left + column;
    writeFormulaColumn(sheet, { left, right: left, top: area.top + 1, bottom: area.bottom }, formulas);
  });
}

function writeFormulaColumn(sheet: Excel.Worksheet, area: Area, formulas: readonly CellInput[]): void {
  const [first] = formulas;
  if (formulas.every((formula) => formula === null)) return;
  if (formulas.length > 1 && formulas.every((formula) => formula === first)) {
    const top = sheet.getRange(areaAddress({ ...area, bottom: area.top }));
    top.formulas = [[first]];
    sheet.getRange(areaAddress({ ...area, top: area.top + 1 })).copyFrom(top, 'Formulas');
  } else {
    sheet.getRange(areaAddress(area)).formulas = formulas.map((formula) => [formula]);
  }
}
