/** Reading and writing what cells hold. */
import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { contains, mapCells, overlaps, columnCount, rowCount, type Area } from './area';
import { invalidArgument, type HostError } from './errors';
import { coerce, type Typed } from './coercion';
import { textOf, typeOf, valueOf } from './cellValues';
import type { Host } from './host';
import type { CellMatrix, Sheet } from './sheet';
import { headerOf, type TableModel } from './tableModel';
import { renameHeadings } from './tableHeadings';

/** Excel gives at most five million cells; whole columns give null, as its API does for unbounded ranges. */
const MOST_CELLS = 5_000_000;
const LONGEST_TEXT = 32_767;

const isUnbounded = (area: Area): boolean => rowCount(area) * columnCount(area) > MOST_CELLS;

async function readCells<T>(
  host: Host,
  area: Area,
  each: (row: number, column: number) => T,
): Promise<T[][] | null> {
  await host.recalculation.settle();
  return isUnbounded(area) ? null : mapCells(area, each);
}

export const readValues = (host: Host, sheet: Sheet, area: Area) =>
  readCells(host, area, (r, c) => valueOf(sheet.cell(r, c)));

export const readTypes = (host: Host, sheet: Sheet, area: Area) =>
  readCells(host, area, (r, c) => typeOf(sheet.cell(r, c)));

export const readTexts = (host: Host, sheet: Sheet, area: Area) =>
  readCells(host, area, (r, c) => textOf(sheet.cell(r, c), sheet.numberFormat(r, c)));

export function readFormulas(host: Host, sheet: Sheet, area: Area): Promise<unknown[][] | null> {
  const tables = tablesTouching(host, sheet, area);
  return readCells(host, area, (row, column) => {
    const cell = sheet.cell(row, column);
    return cell?.f ? host.formulas.fromEngine(cell.f, tableNameAt(tables, row, column)) : valueOf(cell);
  });
}

export const readNumberFormats = (sheet: Sheet, area: Area): string[][] | null =>
  isUnbounded(area) ? null : mapCells(area, (row, column) => sheet.numberFormat(row, column));

const tablesTouching = (host: Host, sheet: Sheet, area: Area): readonly TableModel[] =>
  host.tables.onSheet(sheet.id).filter((table) => overlaps(table.area, area));

const tableNameAt = (tables: readonly TableModel[], row: number, column: number): string | null =>
  tables.find((table) => contains(table.area, row, column))?.name ?? null;

export const wrongShape = (): HostError =>
  invalidArgument(
    "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
  );

/** A single value fills the range; an array must have its shape. `null` leaves a cell as it is. */
export function shaped(given: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw wrongShape();
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

export function writeValues(host: Host, sheet: Sheet, area: Area, given: unknown): void {
  const valueAt = shaped(given, area);
  sheet.assertEditable([area]);
  if (!isUnbounded(area)) sheet.grow(area);
  const tables = tablesTouching(host, sheet, area);
  const cellValue: CellMatrix = {};
  const grid = sheet.withinGrid(area);
  for (let row = grid.top; row <= grid.bottom; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = grid.left; column <= grid.right; column++) {
      const value = valueAt(row, column);
      if (value === null || value === undefined) continue;
      cells[column] = cellOf(host, sheet, row, column, value, tableNameAt(tables, row, column));
    }
    cellValue[row] = cells;
  }
  for (const table of tables) if (overlaps(headerOf(table), area)) renameHeadings(host, table, cellValue);
  sheet.write(cellValue);
}

function cellOf(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  value: unknown,
  ownTable: string | null,
): ICellData {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw invalidArgument('value');
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw invalidArgument('text longer than 32,767 characters');
  const format = sheet.numberFormat(row, column);
  return typedCell(coerce(value, format === '@'), format, (formula) =>
    host.formulas.toEngine(formula, ownTable),
  );
}

/** What is stored for a typed text. A format that the spelling brings is taken on only by cells without one. */
export function typedCell(typed: Typed, format: string, toEngine: (formula: string) => string): ICellData {
  const plain = { f: null, si: null, p: null };
  switch (typed.kind) {
    case 'empty':
      return { ...plain, v: null, t: null };
    case 'formula':
      return { f: toEngine(typed.formula), si: null, p: null, v: null, t: null };
    case 'boolean':
      return { ...plain, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number':
      return { ...plain, v: typed.value, t: CellValueType.NUMBER, ...styled(typed.format, format) };
    case 'error':
      return { ...plain, v: typed.value, t: CellValueType.STRING };
    case 'text':
      return {
        ...plain,
        v: typed.value,
        t: needsForce(typed.value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
  }
}

const styled = (spelled: string | undefined, format: string): { s?: IStyleData } =>
  spelled !== undefined && format === 'General' ? { s: { n: { pattern: spelled } } } : {};

/** A text that looks like a number has to be told to stay one. */
const needsForce = (text: string): boolean => coerce(text, false).kind !== 'text';

export function writeNumberFormats(sheet: Sheet, area: Area, given: unknown): void {
  const formatAt = shaped(given, area);
  sheet.assertAllowed('allowFormatCells');
  if (!isUnbounded(area)) sheet.grow(area);
  sheet.writeStyle([area], (row, column) => {
    const format = formatAt(row, column);
    if (format === null || format === undefined) return {};
    if (typeof format !== 'string') throw invalidArgument('numberFormat');
    return { n: { pattern: format === '' ? 'General' : format } };
  });
}
