/** Conditional formats of a sheet, kept in Excel's words and drawn by Univer's. */
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { overlaps, without, type Area } from './area';
import type { Host } from './host';
import type { Sheet } from './sheet';
import { univerRange } from './univerRange';

export type ConditionalFormatType = 'Custom' | 'CellValue' | 'DataBar' | 'ContainsText';

export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
}

export interface BoundRule {
  readonly type: string;
  readonly formula?: string;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: ConditionalFormatType;
  areas: readonly Area[];
  stopIfTrue: boolean;
  look: ConditionalLook;
  /** custom: the formula, relative to the first cell. */
  formula: string;
  cellValue: { readonly operator: string; readonly formula1: string; readonly formula2?: string } | null;
  text: { readonly operator: string; readonly text: string } | null;
  bar: { colour: string; gradient: boolean; lower: BoundRule; upper: BoundRule; showOnlyBar: boolean };
}

export const newConditionalFormat = (
  id: string,
  type: ConditionalFormatType,
  areas: readonly Area[],
): ConditionalFormatState => ({
  id,
  type,
  areas,
  stopIfTrue: false,
  look: {},
  formula: '',
  cellValue: null,
  text: null,
  bar: {
    colour: '#638EC6',
    gradient: true,
    lower: { type: 'Automatic' },
    upper: { type: 'Automatic' },
    showOnlyBar: false,
  },
});

/** Takes the cells of an area out of every rule; rules without cells go. */
export function dropConditionalFormats(host: Host, sheet: Sheet, cleared: Area): void {
  const { state } = sheet;
  const touched = state.conditionalFormats.some((format) =>
    format.areas.some((area) => overlaps(area, cleared)),
  );
  if (!touched) return;
  state.conditionalFormats = state.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => without(area, cleared));
    if (areas.length === 0) return [];
    format.areas = areas;
    return [format];
  });
  redrawConditionalFormats(host, sheet);
}

/** Rules are drawn once, at the end of a request: a rule is written in several steps. */
export function redrawConditionalFormats(host: Host, sheet: Sheet): void {
  host.drawLater(`conditional formats ${sheet.id}`, () => drawConditionalFormats(host, sheet));
}

/** Univer gives a later rule of its list the lower priority, and puts a new rule first. */
function drawConditionalFormats(host: Host, sheet: Sheet): void {
  const { engine } = host;
  for (const id of host.drawnRules.get(sheet.id) ?? []) {
    engine.mutate(DeleteConditionalRuleMutation.id, { subUnitId: sheet.id, cfId: id });
  }
  const drawn: string[] = [];
  for (const format of [...sheet.state.conditionalFormats].reverse()) {
    const rule = ruleOf(host, sheet, format);
    if (!rule) continue;
    engine.mutate(AddConditionalRuleMutation.id, { subUnitId: sheet.id, rule });
    drawn.push(rule.cfId);
  }
  host.drawnRules.set(sheet.id, drawn);
}

function ruleOf(host: Host, sheet: Sheet, format: ConditionalFormatState): IConditionFormattingRule | null {
  const config = configOf(host, format);
  if (!config) return null;
  const ranges = format.areas.map((area) => univerRange(sheet.withinGrid(area)));
  return { cfId: format.id, ranges, stopIfTrue: format.stopIfTrue, rule: config };
}

function configOf(host: Host, format: ConditionalFormatState): IConditionFormattingRule['rule'] | null {
  const style = styleOf(format.look);
  if (format.type === 'Custom' && format.formula) {
    const value = host.formulas.toEngine(format.formula, null);
    return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style };
  }
  if (format.type === 'ContainsText' && format.text) {
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.text,
      operator: TEXT_OPERATORS[format.text.operator] ?? CFTextOperator.containsText,
      value: format.text.text,
      style,
    };
  }
  if (format.type === 'CellValue' && format.cellValue) return cellValueRule(format.cellValue, style);
  return format.type === 'DataBar' ? dataBarRule(format.bar) : null;
}

function cellValueRule(
  rule: NonNullable<ConditionalFormatState['cellValue']>,
  style: IStyleBase,
): IConditionFormattingRule['rule'] {
  const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  const first = constantOf(rule.formula1);
  if (rule.operator === 'Between' || rule.operator === 'NotBetween') {
    const operator = rule.operator === 'Between' ? CFNumberOperator.between : CFNumberOperator.notBetween;
    return { ...base, operator, value: [first, constantOf(rule.formula2 ?? '')] };
  }
  return { ...base, operator: NUMBER_OPERATORS[rule.operator] ?? CFNumberOperator.equal, value: first };
}

const dataBarRule = (bar: ConditionalFormatState['bar']): IConditionFormattingRule['rule'] => ({
  type: CFRuleType.dataBar,
  isShowValue: !bar.showOnlyBar,
  config: {
    min: boundOf(bar.lower, CFValueType.min),
    max: boundOf(bar.upper, CFValueType.max),
    isGradient: bar.gradient,
    positiveColor: bar.colour,
    nativeColor: '#FF0000',
  },
});

const boundOf = (rule: BoundRule, automatic: CFValueType.min | CFValueType.max) =>
  rule.type === 'Number'
    ? { type: CFValueType.num, value: constantOf(rule.formula ?? '0') }
    : { type: automatic };

const constantOf = (formula: string): number => Number(formula.replace(/^=/, ''));

type OneSided = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;
const NUMBER_OPERATORS: Readonly<Record<string, OneSided>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const styleOf = (look: ConditionalLook): IStyleBase => ({
  ...(look.fill ? { bg: { rgb: look.fill } } : {}),
  ...(look.color ? { cl: { rgb: look.color } } : {}),
  ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
  ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
});
