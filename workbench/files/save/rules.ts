/** Input rules and conditional formats. */
import type { ConditionalFormattingRule, DataValidation, Worksheet } from 'exceljs';
import { quoteText } from '../../../src/book/a1';
import { argb } from '../../../src/xlsx/write/styles';
import { formatArea } from '../../host/a1';
import type { BoundRule, ConditionalFormatState } from '../../host/conditionalFormatState';
import type { Host } from '../../host/host';
import type { InputRule, InputRuleState } from '../../host/inputRuleState';
import type { Sheet } from '../../host/sheet';
import { toFile } from '../fileFormula';

/** exceljs keeps rules by single range: a rule over several is kept under its first, and gets all of them in the end (frame.ts). */
export function saveInputRules(host: Host, sheet: Sheet, worksheet: Worksheet): void {
  const rules = worksheet as unknown as { dataValidations: { model: Record<string, DataValidation> } };
  for (const state of sheet.state.inputRules) {
    const [first] = state.areas;
    if (!first || state.rule.kind === 'none') continue;
    const moved = (formula: string): string =>
      toFile(host.formulas.moved(formula, first.top - state.base[0], first.left - state.base[1]));
    rules.dataValidations.model[formatArea(first)] = {
      ...conditionOf(state.rule, moved),
      ...wordsOf(state),
    } as DataValidation;
  }
}

function conditionOf(
  rule: Exclude<InputRule, { kind: 'none' }>,
  moved: (formula: string) => string,
): Partial<DataValidation> {
  const boundOf = (bound: string | number): string | number =>
    typeof bound === 'string' && bound.startsWith('=') ? moved(bound) : bound;
  switch (rule.kind) {
    case 'list':
      return {
        type: 'list',
        formulae: [rule.source.startsWith('=') ? moved(rule.source) : quoteText(rule.source)],
      };
    case 'custom':
      return { type: 'custom', formulae: [moved(rule.formula)] };
    default:
      return {
        type: TYPES[rule.kind],
        operator: OPERATORS[rule.operator] ?? 'between',
        formulae: [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(boundOf),
      } as Partial<DataValidation>;
  }
}

function wordsOf({ ignoreBlanks, errorAlert, prompt }: InputRuleState): Partial<DataValidation> {
  return {
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorAlert.style.toLowerCase(),
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    ...(prompt.message === ''
      ? {}
      : { showInputMessage: prompt.showPrompt, promptTitle: prompt.title, prompt: prompt.message }),
  };
}

export const TYPES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
} as const;

export const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Priorities follow the sheet's order: the first that holds wins. */
export function saveConditionalFormats({ state }: Sheet, worksheet: Worksheet): void {
  state.conditionalFormats.forEach((format, place) => {
    worksheet.addConditionalFormatting({
      ref: format.areas.map(formatArea).join(' '),
      rules: [ruleOf(format, place + 1)],
    });
  });
}

function ruleOf(format: ConditionalFormatState, priority: number): ConditionalFormattingRule {
  const { look, cellValue, text } = format;
  if (format.type === 'DataBar') return barOf(format.bar, priority);
  const fill = look.fill ? argb(look.fill) : null;
  const font = {
    ...(look.color ? { color: argb(look.color) } : {}),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
  };
  const style = {
    // A differential fill keeps its colour in bgColor; fgColor is what LibreOffice reads.
    ...(fill
      ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: fill, bgColor: fill } }
      : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
  if (cellValue) {
    const operator = CELL_OPERATORS[cellValue.operator] ?? 'equal';
    const formulae = [cellValue.formula1, ...(cellValue.formula2 ? [cellValue.formula2] : [])].map(toFile);
    return { type: 'cellIs', priority, operator, formulae, style } as ConditionalFormattingRule;
  }
  const formula = text ? textFormula(text, format) : format.formula;
  return { type: 'expression', priority, formulae: [toFile(formula)], style };
}

export const CELL_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** Rules about texts are saved as the formulas that Excel itself writes beside them. */
function textFormula(
  { operator, text }: NonNullable<ConditionalFormatState['text']>,
  { areas }: ConditionalFormatState,
): string {
  const [area] = areas;
  const cell = area ? formatArea({ ...area, bottom: area.top, right: area.left }) : 'A1';
  const quoted = quoteText(text);
  switch (operator) {
    case 'NotContains':
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `=LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `=RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `=NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

function barOf(bar: ConditionalFormatState['bar'], priority: number): ConditionalFormattingRule {
  return {
    type: 'dataBar',
    priority,
    gradient: bar.gradient,
    showValue: !bar.showOnlyBar,
    minLength: 0,
    maxLength: 100,
    cfvo: [boundOf(bar.lower, 'min'), boundOf(bar.upper, 'max')],
    color: argb(bar.colour),
  } as unknown as ConditionalFormattingRule;
}

const boundOf = ({ type, formula }: BoundRule, automatic: 'min' | 'max') =>
  type === 'Number'
    ? { type: 'num', value: Number((formula ?? '0').replace(/^=/, '')) }
    : { type: automatic };
