/** The rules inside conditional formats. Formulas take no structured references (office-facts.md trap 5). */
import { booleanArgument, colourArgument, oneOf, recordArgument, textArgument } from './arguments';
import { ConditionalRangeFormat } from './conditionalRangeFormat';
import {
  redrawConditionalFormats,
  type BoundRule,
  type ConditionalFormatState,
} from './conditionalFormatState';
import { invalidArgument } from './errors';
import type { Host } from './host';
import { HostObject } from './hostObject';
import type { Sheet } from './sheet';

abstract class RuleObject extends HostObject {
  constructor(
    host: Host,
    readonly sheet: Sheet,
    readonly state: ConditionalFormatState,
  ) {
    super(host);
  }
}

const redraw = (rule: RuleObject): void => redrawConditionalFormats(rule.host, rule.sheet);

/** Excel refuses structured references in conditional formats and input rules. */
export function ruleFormula(host: Host, given: unknown, name: string): string {
  const formula = typeof given === 'number' ? `=${given}` : textArgument(given, name);
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  if (text.replace(/"[^"]*"/g, '').includes('['))
    throw invalidArgument('structured references cannot be used here');
  host.formulas.toEngine(text, null);
  return text;
}

export class CustomConditionalFormat extends RuleObject {
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.host, this.sheet, this.state);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheet, this.state);
  }
}

export class ConditionalFormatRule extends RuleObject {
  get formula(): string {
    return this.state.formula;
  }
  set formula(given: unknown) {
    this.state.formula = ruleFormula(this.host, given, 'formula');
    redraw(this);
  }
}

const CELL_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

export class CellValueConditionalFormat extends RuleObject {
  get rule(): unknown {
    return this.state.cellValue;
  }
  set rule(given: unknown) {
    const { operator, formula1, formula2 } = recordArgument(given, 'rule');
    this.state.cellValue = {
      operator: oneOf(operator, CELL_OPERATORS, 'operator'),
      formula1: ruleFormula(this.host, formula1, 'formula1'),
      ...(formula2 === undefined || formula2 === null
        ? {}
        : { formula2: ruleFormula(this.host, formula2, 'formula2') }),
    };
    redraw(this);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheet, this.state);
  }
}

export class TextConditionalFormat extends RuleObject {
  get rule(): unknown {
    return this.state.text;
  }
  set rule(given: unknown) {
    const { operator, text } = recordArgument(given, 'rule');
    this.state.text = {
      operator: oneOf(operator, ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'], 'operator'),
      text: textArgument(text, 'text'),
    };
    redraw(this);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheet, this.state);
  }
}

const BOUNDS = [
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const;

function boundArgument(given: unknown): BoundRule {
  const { type, formula } = recordArgument(given, 'rule');
  const kind = oneOf(type, BOUNDS, 'type');
  const needsFormula = !['Automatic', 'LowestValue', 'HighestValue'].includes(kind);
  if (needsFormula && formula === undefined) throw invalidArgument('formula');
  return needsFormula
    ? {
        type: kind,
        formula: typeof formula === 'number' ? String(formula) : textArgument(formula, 'formula'),
      }
    : { type: kind };
}

export class DataBarConditionalFormat extends RuleObject {
  get lowerBoundRule(): unknown {
    return this.state.bar.lower;
  }
  set lowerBoundRule(given: unknown) {
    this.state.bar.lower = boundArgument(given);
    redraw(this);
  }
  get upperBoundRule(): unknown {
    return this.state.bar.upper;
  }
  set upperBoundRule(given: unknown) {
    this.state.bar.upper = boundArgument(given);
    redraw(this);
  }
  get showDataBarOnly(): boolean {
    return this.state.bar.showOnlyBar;
  }
  set showDataBarOnly(given: unknown) {
    this.state.bar.showOnlyBar = booleanArgument(given, 'showDataBarOnly');
    redraw(this);
  }
  get barDirection(): string {
    return 'Context';
  }
  get positiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.host, this.sheet, this.state);
  }
}

export class DataBarPositiveFormat extends RuleObject {
  get fillColor(): string {
    return this.state.bar.colour;
  }
  set fillColor(given: unknown) {
    this.state.bar.colour = colourArgument(given, 'fillColor');
    redraw(this);
  }
  get gradientFill(): boolean {
    return this.state.bar.gradient;
  }
  set gradientFill(given: unknown) {
    this.state.bar.gradient = booleanArgument(given, 'gradientFill');
    redraw(this);
  }
}
