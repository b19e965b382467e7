/** A person types into a cell: parsed, held against protection and input rule, written, recalculated, told of. */
import type { ICellData } from '@univerjs/core';
import { parseArea, splitSheet } from './a1';
import { area, contains, overlaps } from './area';
import { valueOf, textOf, typeOf } from './cellValues';
import { coerce, type Typed } from './coercion';
import { API_TRIGGER, PERSON_TRIGGER } from './engine';
import { invalidArgument } from './errors';
import type { Host } from './host';
import { isAllowed } from './inputCheck';
import { inputRuleAt, type ErrorAlert, type InputRuleState } from './inputRuleState';
import type { Sheet } from './sheet';
import { oneRowBelow, resizeTable } from './table';
import { renameHeadings } from './tableHeadings';
import { headerOf } from './tableModel';
import { typedCell } from './values';

export type TypingResult =
  | { readonly kind: 'accepted'; readonly text: string; readonly warning: ErrorAlert | null }
  /** The cell is locked on a protected sheet. */
  | { readonly kind: 'protected' }
  /** The input rule says no; what stood there stands there again. */
  | { readonly kind: 'refused'; readonly alert: ErrorAlert }
  /** Excel does not understand the formula. */
  | { readonly kind: 'badFormula' };

export async function typeInto(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Promise<TypingResult> {
  await host.recalculation.settle();
  if (sheet.state.protection && sheet.isLocked(row, column)) return { kind: 'protected' };
  const cell = readTyped(host, sheet, row, column, text);
  if (!cell) return { kind: 'badFormula' };
  const state = inputRuleAt(sheet, row, column);
  const allowed = !state || (await wouldBeAllowed(host, sheet, state, row, column, cell));
  if (state && !allowed && state.errorAlert.showAlert && state.errorAlert.style === 'Stop') {
    return { kind: 'refused', alert: state.errorAlert };
  }
  asPerson(host, () => {
    growTable(host, sheet, row, column);
    place(host, sheet, row, column, cell);
  });
  await host.recalculation.settle();
  host.events.deliver();
  const now = sheet.cell(row, column);
  const warning = state && !allowed && state.errorAlert.showAlert ? state.errorAlert : null;
  return { kind: 'accepted', text: textOf(now, sheet.numberFormat(row, column)), warning };
}

/** Puts the content into the cell for as long as the rule is asked, past Univer's commands: nothing recalculates or redraws. */
async function wouldBeAllowed(
  host: Host,
  sheet: Sheet,
  state: InputRuleState,
  row: number,
  column: number,
  typed: ICellData,
): Promise<boolean> {
  const cells = sheet.model.getCellMatrix();
  const before = cells.getValue(row, column);
  cells.setValue(row, column, typed);
  try {
    return await isAllowed(host, sheet, state, row, column);
  } finally {
    if (before) cells.setValue(row, column, before);
    else cells.realDeleteValue(row, column);
  }
}

function readTyped(host: Host, sheet: Sheet, row: number, column: number, text: string): ICellData | null {
  const format = sheet.numberFormat(row, column);
  const own = host.tables.at(sheet.id, area(row, column))?.name ?? null;
  try {
    return typedCell(percentHabit(coerce(text, format === '@'), text, format), format, (formula) =>
      host.formulas.toEngine(formula, own),
    );
  } catch {
    return null;
  }
}

/** In a cell shown in percent, a person's 85 is 85 %, not 8,500 %. Numbers that are written through the API are not touched. */
const percentHabit = (typed: Typed, text: string, format: string): Typed =>
  typed.kind === 'number' && format.includes('%') && !/[%％]/.test(text) && Math.abs(typed.value) >= 1
    ? { ...typed, value: typed.value / 100 }
    : typed;

function place(host: Host, sheet: Sheet, row: number, column: number, cell: ICellData): void {
  sheet.grow(area(row, column));
  const cellValue = { [row]: { [column]: cell } };
  const here = area(row, column);
  for (const table of host.tables.onSheet(sheet.id)) {
    if (overlaps(headerOf(table), here)) renameHeadings(host, table, cellValue);
  }
  sheet.write(cellValue);
}

/** Typing right below a table takes the row into it. */
function growTable(host: Host, sheet: Sheet, row: number, column: number): void {
  if (sheet.state.protection) return;
  const table = host.tables.onSheet(sheet.id).find((model) => contains(oneRowBelow(model), row, column));
  if (table) resizeTable(host, sheet, table, { ...table.area, bottom: row });
}

function asPerson(host: Host, work: () => void): void {
  host.engine.actor = PERSON_TRIGGER;
  try {
    work();
  } finally {
    host.engine.actor = API_TRIGGER;
  }
}

/** `KPI一覧!N6`; without sheet the active one. */
export function cellAt(
  host: Host,
  address: string,
): { readonly sheet: Sheet; readonly row: number; readonly column: number } {
  const { sheet: name, rest } = splitSheet(address);
  const sheet = name === null ? host.selection.activeSheet() : host.sheets().find((s) => s.name === name);
  const found = parseArea(rest);
  if (!sheet || !found) throw invalidArgument(address);
  return { sheet, row: found.top, column: found.left };
}

/** What a person sees in a cell. */
export interface SeenCell {
  readonly text: string;
  readonly value: string | number | boolean;
  readonly type: string;
}

export async function lookAt(host: Host, address: string): Promise<SeenCell> {
  await host.recalculation.settle();
  const { sheet, row, column } = cellAt(host, address);
  const cell = sheet.cell(row, column);
  return { text: textOf(cell, sheet.numberFormat(row, column)), value: valueOf(cell), type: typeOf(cell) };
}
