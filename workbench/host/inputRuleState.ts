/** Input rules (data validation) of a sheet, in Excel's words; Univer draws their lists and warnings. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { intersection, overlaps, without, type Area } from './area';
import type { Host } from './host';
import type { Sheet } from './sheet';
import { univerRange } from './univerRange';

export type InputRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'textLength' | 'date' | 'time';
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    };

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface InputRuleState {
  readonly id: string;
  areas: readonly Area[];
  /** The cell that relative references start from. */
  readonly base: readonly [row: number, column: number];
  rule: InputRule;
  ignoreBlanks: boolean;
  errorAlert: ErrorAlert;
  prompt: Prompt;
}

export const newInputRule = (id: string, areas: readonly Area[], rule: InputRule): InputRuleState => ({
  id,
  areas,
  base: [areas[0]?.top ?? 0, areas[0]?.left ?? 0],
  rule,
  ignoreBlanks: true,
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
});

export const inputRuleAt = (sheet: Sheet, row: number, column: number): InputRuleState | null =>
  sheet.state.inputRules.find((state) =>
    state.areas.some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right),
  ) ?? null;

export function dropInputRules(host: Host, sheet: Sheet, cleared: Area): void {
  const { state } = sheet;
  if (!state.inputRules.some((rule) => rule.areas.some((area) => overlaps(area, cleared)))) return;
  state.inputRules = state.inputRules.flatMap((rule) => {
    rule.areas = rule.areas.flatMap((area) => without(area, cleared));
    return rule.areas.length > 0 ? [rule] : [];
  });
  redrawInputRules(host, sheet);
}

/** The rules of exactly these cells: rules that reach further are split in two. */
export function carveInputRules(host: Host, sheet: Sheet, areas: readonly Area[]): InputRuleState[] {
  const { state } = sheet;
  const inside: InputRuleState[] = [];
  for (const rule of [...state.inputRules]) {
    const within = rule.areas.flatMap((area) => areas.flatMap((other) => intersection(area, other) ?? []));
    if (within.length === 0) continue;
    const outside = areas.reduce<readonly Area[]>(
      (rest, other) => rest.flatMap((part) => without(part, other)),
      rule.areas,
    );
    if (outside.length > 0) {
      rule.areas = outside;
      const split = { ...rule, id: host.newId('input-rule'), areas: within };
      state.inputRules.push(split);
      inside.push(split);
    } else {
      inside.push(rule);
    }
  }
  return inside;
}

export function redrawInputRules(host: Host, sheet: Sheet): void {
  host.drawLater(`input rules ${sheet.id}`, () => drawInputRules(host, sheet));
}

function drawInputRules(host: Host, sheet: Sheet): void {
  const common = { subUnitId: sheet.id };
  for (const ruleId of host.drawnInputRules.get(sheet.id) ?? [])
    host.engine.mutate(RemoveDataValidationMutation.id, { ...common, ruleId });
  const drawn: string[] = [];
  for (const state of sheet.state.inputRules) {
    const rule = univerRule(host, sheet, state);
    if (!rule) continue;
    host.engine.mutate(AddDataValidationMutation.id, { ...common, rule });
    drawn.push(rule.uid);
  }
  host.drawnInputRules.set(sheet.id, drawn);
}

function univerRule(host: Host, sheet: Sheet, state: InputRuleState): ISheetDataValidationRule | null {
  const criteria = criteriaOf(host, state);
  if (!criteria) return null;
  return {
    uid: state.id,
    ranges: state.areas.map((area) => univerRange(sheet.withinGrid(area))),
    allowBlank: state.ignoreBlanks,
    showErrorMessage: state.errorAlert.showAlert,
    error: state.errorAlert.message,
    errorTitle: state.errorAlert.title,
    errorStyle: ERROR_STYLES[state.errorAlert.style] ?? DataValidationErrorStyle.STOP,
    showInputMessage: state.prompt.showPrompt && state.prompt.message !== '',
    prompt: state.prompt.message,
    promptTitle: state.prompt.title,
    // The nearest to Excel's arrow beside the cell; Univer's own way is a pill around the text.
    renderMode: DataValidationRenderMode.ARROW,
    ...criteria,
  };
}

type Criteria = Pick<
  ISheetDataValidationRule,
  'type' | 'formula1' | 'formula2' | 'operator' | 'showDropDown'
>;

function criteriaOf(host: Host, { rule }: InputRuleState): Criteria | null {
  switch (rule.kind) {
    case 'none':
      return null;
    case 'list':
      return {
        type: DataValidationType.LIST,
        formula1: rule.source,
        showDropDown: rule.inCellDropDown,
      };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: host.formulas.toEngine(rule.formula, null) };
    default:
      return {
        type: UNIVER_TYPES[rule.kind],
        operator: OPERATORS[rule.operator] ?? DataValidationOperator.BETWEEN,
        formula1: String(rule.formula1),
        ...(rule.formula2 === null ? {} : { formula2: String(rule.formula2) }),
      };
  }
}

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const UNIVER_TYPES = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
} as const;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
