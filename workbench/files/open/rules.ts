/** Input rules and conditional formats of a file. */
import type { Worksheet as FileSheet } from 'exceljs';
import { parseArea } from '../../host/a1';
import type { Area } from '../../host/area';
import {
  newConditionalFormat,
  redrawConditionalFormats,
  type BoundRule,
  type ConditionalFormatState,
  type ConditionalLook,
} from '../../host/conditionalFormatState';
import type { Host } from '../../host/host';
import { newInputRule, redrawInputRules, type InputRule } from '../../host/inputRuleState';
import type { Sheet } from '../../host/sheet';
import { fromFile } from '../fileFormula';
import { CELL_OPERATORS, OPERATORS, TYPES } from '../save/rules';
import { colourOf } from './colour';
import { elements } from './parts';

export function putInputRules(host: Host, rules: readonly Element[], sheet: Sheet): void {
  for (const element of rules) {
    const rule = ruleOf(element);
    const areas = areasOf(element.getAttribute('sqref') ?? elements(element, 'sqref')[0]?.textContent ?? '');
    if (!rule || areas.length === 0) continue;
    const text = (name: string): string => element.getAttribute(name) ?? '';
    const style = text('errorStyle') || 'stop';
    sheet.state.inputRules.push({
      ...newInputRule(host.newId('input-rule'), areas, rule),
      ignoreBlanks: isOn(element, 'allowBlank'),
      errorAlert: {
        message: text('error'),
        showAlert: isOn(element, 'showErrorMessage'),
        style: style.charAt(0).toUpperCase() + style.slice(1),
        title: text('errorTitle'),
      },
      prompt: {
        message: text('prompt'),
        showPrompt: isOn(element, 'showInputMessage'),
        title: text('promptTitle'),
      },
    });
  }
  redrawInputRules(host, sheet);
}

function ruleOf(element: Element): InputRule | null {
  const type = element.getAttribute('type') ?? 'none';
  const [formula1, formula2] = ['formula1', 'formula2'].map(
    (name) => elements(element, name)[0]?.textContent,
  );
  if (type === 'none') return { kind: 'none' };
  if (formula1 === undefined) return null;
  if (type === 'custom') return { kind: 'custom', formula: fromFile(formula1) };
  if (type === 'list') {
    const written = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"');
    // In files the mark says that the arrow is hidden.
    return {
      kind: 'list',
      source: written ?? fromFile(formula1),
      inCellDropDown: !isOn(element, 'showDropDown'),
    };
  }
  const kind = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((name) => TYPES[name] === type);
  const operator = keyOf(OPERATORS, element.getAttribute('operator') ?? 'between');
  if (!kind || !operator) return null;
  return {
    kind,
    operator,
    formula1: boundOf(formula1),
    formula2: formula2 === undefined ? null : boundOf(formula2),
  };
}

const boundOf = (text: string): string | number =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : fromFile(text);

const isOn = (element: Element, name: string): boolean =>
  /^(?:1|true)$/.test(element.getAttribute(name) ?? '');

const areasOf = (sqref: string): Area[] =>
  sqref
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseArea(address) ?? []);

const keyOf = (of: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(of).find((key) => of[key] === value);

interface FileRule {
  readonly type: string;
  readonly priority: number;
  readonly operator?: string;
  readonly formulae?: readonly (string | number)[];
  readonly style?: {
    readonly fill?: { readonly bgColor?: unknown; readonly fgColor?: unknown };
    readonly font?: { readonly color?: unknown; readonly bold?: boolean; readonly italic?: boolean };
  };
  readonly color?: unknown;
  readonly gradient?: boolean;
  readonly showValue?: boolean;
  readonly cfvo?: readonly { readonly type: string; readonly value?: string | number }[];
}

/** @returns how many are of a kind that the embedded Excel does not know */
export function putConditionalFormats(
  host: Host,
  file: FileSheet,
  stopping: ReadonlySet<number>,
  sheet: Sheet,
): number {
  const { conditionalFormattings: found } = file as unknown as {
    readonly conditionalFormattings: readonly { readonly ref: string; readonly rules: readonly FileRule[] }[];
  };
  const rules = found.flatMap(({ ref, rules: own }) => own.map((rule) => ({ areas: areasOf(ref), rule })));
  const ordered = rules.sort((a, b) => a.rule.priority - b.rule.priority);
  const states = ordered.map(({ areas, rule }) => stateOf(host, areas, rule, stopping.has(rule.priority)));
  const known = states.flatMap((state) => state ?? []);
  sheet.state.conditionalFormats.push(...known);
  redrawConditionalFormats(host, sheet);
  return states.length - known.length;
}

function stateOf(
  host: Host,
  areas: readonly Area[],
  rule: FileRule,
  stopIfTrue: boolean,
): ConditionalFormatState | null {
  const id = host.newId('conditional-format');
  const [first, second] = (rule.formulae ?? []).map((formula) => fromFile(String(formula)));
  const common = { stopIfTrue, look: lookOf(rule) };
  if (rule.type === 'dataBar') return { ...newConditionalFormat(id, 'DataBar', areas), bar: barOf(rule) };
  if (first === undefined) return null;
  if (rule.type === 'cellIs') {
    const operator = keyOf(CELL_OPERATORS, rule.operator ?? '');
    if (!operator) return null;
    const cellValue = { operator, formula1: first, ...(second === undefined ? {} : { formula2: second }) };
    return { ...newConditionalFormat(id, 'CellValue', areas), ...common, cellValue };
  }
  // Rules about texts, blanks and errors carry the formula that they come down to.
  if (!['expression', 'containsText'].includes(rule.type)) return null;
  return { ...newConditionalFormat(id, 'Custom', areas), ...common, formula: first };
}

function lookOf({ style }: FileRule): ConditionalLook {
  const fill = colourOf(style?.fill?.bgColor) ?? colourOf(style?.fill?.fgColor);
  const color = colourOf(style?.font?.color);
  return {
    ...(fill ? { fill } : {}),
    ...(color ? { color } : {}),
    ...(style?.font?.bold === undefined ? {} : { bold: style.font.bold }),
    ...(style?.font?.italic === undefined ? {} : { italic: style.font.italic }),
  };
}

function barOf(rule: FileRule): ConditionalFormatState['bar'] {
  const [lower, upper] = rule.cfvo ?? [];
  return {
    colour: colourOf(rule.color) ?? '#638EC6',
    gradient: rule.gradient !== false,
    lower: barBound(lower),
    upper: barBound(upper),
    showOnlyBar: rule.showValue === false,
  };
}

const barBound = (
  bound: { readonly type: string; readonly value?: string | number } | undefined,
): BoundRule =>
  bound?.type === 'num' ? { type: 'Number', formula: String(bound.value ?? 0) } : { type: 'Automatic' };
