/** Writes the cells of one sheet: formats, values, tables, then formulas, then what is left over from an earlier drawing. */
import { areaAddress, type Area } from '../../book/a1';
import type { Block, Sheet } from '../../book/book';
import { areaOf, blockArea, boundingArea, outside } from './areas';
import { formatsOf, formulaInput, valueInput } from './cellInput';
import type { Drawing } from './sheets';
import { tableArea, type TablePair } from './tables';

/** Where the sheet's blocks and tables stand. */
export function drawnAreas(sheet: Sheet): Area[] {
  return [...sheet.blocks.map(areaOfBlock), ...sheet.tables.map(tableArea)];
}

function areaOfBlock(block: Block): Area {
  const width = Math.max(...block.cells.map((row) => row.length));
  return blockArea(block.at, block.cells.length, width);
}

/** Everything that this drawing or an earlier one has marked, as one block. */
export function touchedArea(
  sheet: Sheet,
  pairs: readonly TablePair[],
  earlier: readonly Area[],
): Area | null {
  const styled = sheet.styles.flatMap(({ ranges }) => ranges.map(areaOf));
  const standing = pairs.flatMap((pair) => (pair.standing && !pair.moves ? [pair.standing.area] : []));
  return boundingArea([...drawnAreas(sheet), ...styled, ...standing, ...earlier]);
}

/** Takes off formats, input rules and conditional formats within our area, and nothing outside it. */
export function clearLooks(object: Excel.Worksheet, area: Area | null): void {
  if (!area) return;
  const range = object.getRange(areaAddress(area));
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('Formats');
}

/** Before any value: a cell of format `@` takes `1-1-1` as it is. */
export function setNumberFormats({ sheet, object }: Drawing): void {
  for (const { at, formats } of sheet.numberFormats) {
    const area = blockArea(at, formats.length, formats[0]?.length ?? 0);
    object.getRange(areaAddress(area)).numberFormat = formats.map((row) => [...row]);
  }
}

/** Texts and numbers outside tables. */
export function writeBlockValues({ sheet, object }: Drawing): void {
  const formatAt = formatsOf(sheet);
  for (const block of sheet.blocks) {
    const area = areaOfBlock(block);
    object.getRange(areaAddress(area)).values = squared(block, (cell, column, row) =>
      valueInput(cell, formatAt(area.left + column, area.top + row)),
    );
  }
}

/** When every table and name that they refer to stands: Excel refuses a formula that names what is not there. */
export function writeBlockFormulas({ sheet, object }: Drawing): void {
  for (const block of sheet.blocks) {
    if (!block.cells.some((row) => row.some((cell) => formulaInput(cell) !== null))) continue;
    object.getRange(areaAddress(areaOfBlock(block))).formulas = squared(block, formulaInput);
  }
}

function squared<T>(
  block: Block,
  input: (cell: Block['cells'][number][number], column: number, row: number) => T,
): (T | null)[][] {
  const width = Math.max(...block.cells.map((row) => row.length));
  return block.cells.map((cells, row) =>
    Array.from({ length: width }, (_, column) => input(cells[column] ?? null, column, row)),
  );
}

/** Empties the cells that an earlier drawing filled and this one does not; called when all is written. */
export function clearLeftovers(
  { sheet, object }: Drawing,
  pairs: readonly TablePair[],
  earlier: readonly Area[],
): void {
  const kept = drawnAreas(sheet);
  const standing = pairs.flatMap((pair) => (pair.standing && !pair.moves ? [pair.standing.area] : []));
  for (const area of [...standing, ...earlier].flatMap((before) => outside(before, kept))) {
    object.getRange(areaAddress(area)).clear('Contents');
  }
}
