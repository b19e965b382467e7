/** Input rules as office.js sees them. */
import { area, cellsOf, type Area } from './area';
import { booleanArgument, oneOf, recordArgument, textArgument } from './arguments';
import { ruleFormula } from './conditionalFormatRules';
import { accessDenied, invalidArgument, itemNotFound } from './errors';
import type { Host } from './host';
import { HostObject } from './hostObject';
import { isAllowed } from './inputCheck';
import {
  carveInputRules,
  dropInputRules,
  inputRuleAt,
  newInputRule,
  redrawInputRules,
  type ErrorAlert,
  type InputRule,
  type InputRuleState,
  type Prompt,
} from './inputRuleState';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import type { Sheet } from './sheet';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const BOUNDED = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;
/** A list that is written out holds 255 characters at most (office-facts.md trap 6); titles 32, messages 255. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export class DataValidation extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(host);
  }

  get rule(): Record<string, unknown> | null {
    const found = this.#common((state) => JSON.stringify(state ? wireRule(state.rule) : {}));
    return found === null ? null : (JSON.parse(found) as Record<string, unknown>);
  }
  set rule(given: unknown) {
    const rule = parseRule(this.host, recordArgument(given, 'rule'));
    this.#assertOpen();
    for (const cleared of this.areas) dropInputRules(this.host, this.sheet, cleared);
    this.sheet.state.inputRules.push(newInputRule(this.host.newId('input-rule'), this.areas, rule));
    redrawInputRules(this.host, this.sheet);
  }

  /** `None`, `List` …; `MixedCriteria` where only some cells have a rule, `Inconsistent` where the cells have different ones. */
  get type(): string {
    const isRuled = this.#common((state) => (state?.rule.kind ?? 'none') !== 'none');
    if (isRuled === null) return 'MixedCriteria';
    if (!isRuled) return 'None';
    return this.#common((state) => state?.id) === null
      ? 'Inconsistent'
      : (this.#common((state) => TYPE_NAMES[state?.rule.kind ?? 'none']) ?? 'Inconsistent');
  }

  get ignoreBlanks(): boolean | null {
    return this.#common((state) => state?.ignoreBlanks ?? true);
  }
  set ignoreBlanks(given: unknown) {
    const ignoreBlanks = booleanArgument(given, 'ignoreBlanks');
    this.#change((state) => (state.ignoreBlanks = ignoreBlanks));
  }

  get errorAlert(): ErrorAlert | null {
    return this.#parsed((state) => state.errorAlert);
  }
  set errorAlert(given: unknown) {
    const {
      message = '',
      showAlert = true,
      style = 'Stop',
      title = '',
    } = recordArgument(given, 'errorAlert');
    const alert = {
      message: shortText(message, LONGEST_MESSAGE, 'message'),
      showAlert: booleanArgument(showAlert, 'showAlert'),
      style: oneOf(style, ['Stop', 'Warning', 'Information'], 'style'),
      title: shortText(title, LONGEST_TITLE, 'title'),
    };
    this.#change((state) => (state.errorAlert = alert));
  }

  get prompt(): Prompt | null {
    return this.#parsed((state) => state.prompt);
  }
  set prompt(given: unknown) {
    const { message = '', showPrompt = true, title = '' } = recordArgument(given, 'prompt');
    const prompt = {
      message: shortText(message, LONGEST_MESSAGE, 'message'),
      showPrompt: booleanArgument(showPrompt, 'showPrompt'),
      title: shortText(title, LONGEST_TITLE, 'title'),
    };
    this.#change((state) => (state.prompt = prompt));
  }

  /** Whether all cells hold what their rules allow; null where some do and some do not. */
  get valid(): Promise<boolean | null> {
    return this.#invalid().then(({ invalid, all }) =>
      invalid.length === 0 ? true : invalid.length === all ? false : null,
    );
  }

  clear(): void {
    this.#assertOpen();
    for (const cleared of this.areas) dropInputRules(this.host, this.sheet, cleared);
  }

  async getInvalidCells(): Promise<RangeAreas> {
    const found = await this.getInvalidCellsOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }
  async getInvalidCellsOrNullObject(): Promise<RangeAreas | null> {
    const { invalid } = await this.#invalid();
    return invalid.length > 0 ? new RangeAreas(this.host, this.sheet, invalid) : null;
  }

  async #invalid(): Promise<{ readonly invalid: Area[]; readonly all: number }> {
    await this.host.recalculation.settle();
    const invalid: Area[] = [];
    let all = 0;
    for (const within of this.areas) {
      for (const [row, column] of cellsOf(this.sheet.withinGrid(within))) {
        all += 1;
        const state = inputRuleAt(this.sheet, row, column);
        if (state && !(await isAllowed(this.host, this.sheet, state, row, column)))
          invalid.push(area(row, column));
      }
    }
    return { invalid, all };
  }

  #common<T>(of: (state: InputRuleState | null) => T): T | null {
    const found = new Set<T>();
    for (const within of this.areas) {
      for (const [row, column] of cellsOf(this.sheet.withinGrid(within))) {
        found.add(of(inputRuleAt(this.sheet, row, column)));
        if (found.size > 1) return null;
      }
    }
    return [...found][0] ?? null;
  }

  #parsed<T>(of: (state: InputRuleState) => T): T | null {
    const found = this.#common((state) =>
      JSON.stringify(of(state ?? newInputRule('', [], { kind: 'none' }))),
    );
    return found === null ? null : (JSON.parse(found) as T);
  }

  /** On cells without rule it makes one that allows anything. */
  #change(change: (state: InputRuleState) => void): void {
    this.#assertOpen();
    const states = carveInputRules(this.host, this.sheet, this.areas);
    if (states.length === 0) {
      const state = newInputRule(this.host.newId('input-rule'), this.areas, { kind: 'none' });
      this.sheet.state.inputRules.push(state);
      states.push(state);
    }
    for (const state of states) change(state);
    redrawInputRules(this.host, this.sheet);
  }

  #assertOpen(): void {
    if (this.sheet.state.protection) throw accessDenied();
  }
}

function parseRule(host: Host, given: Readonly<Record<string, unknown>>): InputRule {
  if (given['list']) return listRule(host, recordArgument(given['list'], 'list'));
  if (given['custom'])
    return {
      kind: 'custom',
      formula: ruleFormula(host, recordArgument(given['custom'], 'custom')['formula'], 'formula'),
    };
  const kind = BOUNDED.find((name) => given[name] !== undefined && given[name] !== null);
  if (!kind) throw invalidArgument('rule');
  const { operator, formula1, formula2 } = recordArgument(given[kind], kind);
  const chosen = oneOf(operator, OPERATORS, 'operator');
  const two = chosen === 'Between' || chosen === 'NotBetween';
  if (two && (formula2 === undefined || formula2 === null)) throw invalidArgument('formula2');
  return {
    kind,
    operator: chosen,
    formula1: bound(host, formula1),
    formula2: two ? bound(host, formula2) : null,
  };
}

function listRule(host: Host, list: Readonly<Record<string, unknown>>): InputRule {
  const { source, inCellDropDown = true } = list;
  const text = source instanceof Range ? `=${source.address}` : textArgument(source, 'source');
  if (text === '' || (!text.startsWith('=') && text.length > LONGEST_LIST)) throw invalidArgument('source');
  return {
    kind: 'list',
    source: text.startsWith('=') ? ruleFormula(host, text, 'source') : text,
    inCellDropDown: booleanArgument(inCellDropDown, 'inCellDropDown'),
  };
}

const bound = (host: Host, given: unknown): string | number =>
  typeof given === 'number'
    ? given
    : typeof given === 'string' && given.startsWith('=')
      ? ruleFormula(host, given, 'formula')
      : textArgument(given, 'formula');

function wireRule(rule: InputRule): Record<string, unknown> {
  if (rule.kind === 'none') return {};
  if (rule.kind === 'list') return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 === null ? {} : { formula2 }) } };
}

const TYPE_NAMES = {
  none: 'None',
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
} as const;

function shortText(given: unknown, longest: number, name: string): string {
  const text = textArgument(given, name);
  if (text.length > longest) throw invalidArgument(name);
  return text;
}
