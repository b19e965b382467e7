/** The cells of a file's sheet: what they hold, how they look, which are open. Formulas come last, when tables and names stand. */
import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { Cell, CellValue, Style, Worksheet } from 'exceljs';
import { area } from '../../host/area';
import { coerce } from '../../host/coercion';
import type { Host } from '../../host/host';
import type { CellMatrix, Sheet } from '../../host/sheet';
import { fromFile } from '../fileFormula';
import { gridStyle } from './style';

/** What was put into the grid but for its formulas. */
export interface PutCells {
  readonly formulas: readonly PendingFormula[];
}

interface PendingFormula {
  readonly row: number;
  readonly column: number;
  /** As a person would type it, with "=". */
  readonly formula: string;
  /** What the file says that it results in. */
  readonly result: ICellData;
}

export function putCells(worksheet: Worksheet, sheet: Sheet): PutCells {
  const looks = new WeakMap<object, IStyleData>();
  const lookOf = (style: Partial<Style>): IStyleData => {
    let known = looks.get(style);
    if (!known) looks.set(style, (known = gridStyle(style)));
    return known;
  };
  const cells: CellMatrix = {};
  const formulas: PendingFormula[] = [];
  const open: (readonly [row: number, column: number])[] = [];
  eachCell(worksheet, (cell, row, column) => {
    if (cell.style.protection?.locked === false) open.push([row, column]);
    const look = lookOf(cell.style);
    const isHidden = cell.isMerged && cell.master.address !== cell.address;
    const held = isHidden ? {} : contentOf(cell);
    if (!isHidden && cell.formula) {
      formulas.push({ row, column, formula: fromFile(cell.formula), result: held });
    }
    const content = cell.formula ? {} : held;
    const s = Object.keys(look).length > 0 ? { s: look } : {};
    if ('v' in content || 's' in s) (cells[row] ??= {})[column] = { ...content, ...s };
  });
  sheet.grow(area(0, 0, worksheet.rowCount, worksheet.columnCount));
  writeSome(sheet, cells);
  unlock(sheet, open);
  return { formulas };
}

/** @returns how many formulas the engine cannot read; their cells hold the results that the file has */
export function putFormulas(host: Host, sheet: Sheet, { formulas }: PutCells): number {
  const cells: CellMatrix = {};
  let unread = 0;
  for (const { row, column, formula, result } of formulas) {
    const own = host.tables.at(sheet.id, area(row, column))?.name ?? null;
    const engine = readable(host, formula, own);
    if (engine === null) unread += 1;
    (cells[row] ??= {})[column] = engine === null ? result : { f: engine, v: null, t: null };
  }
  writeSome(sheet, cells);
  return unread;
}

/** The grid cannot draw a change of no cell. */
function writeSome(sheet: Sheet, cells: CellMatrix): void {
  if (Object.keys(cells).length > 0) sheet.write(cells);
}

function readable(host: Host, formula: string, ownTable: string | null): string | null {
  try {
    return host.formulas.toEngine(formula, ownTable);
  } catch {
    return null;
  }
}

function eachCell(worksheet: Worksheet, visit: (cell: Cell, row: number, column: number) => void): void {
  worksheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) =>
      visit(cell, rowNumber - 1, columnNumber - 1),
    );
  });
}

/** Of a formula: its result. */
function contentOf(cell: Cell): ICellData {
  const { value } = cell;
  const plain = typeof value === 'object' && value !== null && cell.formula ? cell.result : value;
  return typeof plain === 'object' && plain !== null && !(plain instanceof Date) && !('error' in plain)
    ? textCell(cell.text)
    : plainCell(plain);
}

function plainCell(value: CellValue | undefined): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  if (typeof value === 'object')
    return 'error' in value
      ? { v: value.error, t: CellValueType.STRING }
      : { v: '', t: CellValueType.STRING };
  return textCell(value);
}

/** A text that looks like a number has to be told to stay one. */
function textCell(text: string): ICellData {
  const isPlain = coerce(text, false).kind === 'text';
  return { v: text, t: isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

/** exceljs makes dates of numbers that are shown as dates; the grid holds the numbers. */
const serialOf = (date: Date): number =>
  Math.round((date.getTime() / 86_400_000 + 25_569) * 86_400_000) / 86_400_000;

/** One entry for cells below each other: each look-up goes through all entries. */
function unlock(sheet: Sheet, open: readonly (readonly [row: number, column: number])[]): void {
  const ordered = [...open].sort(([r1, c1], [r2, c2]) => c1 - c2 || r1 - r2);
  let start = 0;
  ordered.forEach(([row, column], place) => {
    const next = ordered[place + 1];
    if (next?.[0] === row + 1 && next[1] === column) return;
    const top = ordered[start]?.[0] ?? row;
    sheet.state.locks.push({ area: area(top, column, row, column), locked: false });
    start = place + 1;
  });
}
