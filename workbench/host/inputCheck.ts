/** Whether a cell's content is what its input rule allows, as Excel judges it. */
import { FORMULA_REF_TO_ARRAY_CACHE, ICalculateFormulaService } from '@univerjs/engine-formula';
import { typeOf, valueOf, type CellValue } from './cellValues';
import type { Host } from './host';
import type { InputRule, InputRuleState } from './inputRuleState';
import type { Sheet } from './sheet';

export async function isAllowed(
  host: Host,
  sheet: Sheet,
  state: InputRuleState,
  row: number,
  column: number,
): Promise<boolean> {
  const { rule } = state;
  const cell = sheet.cell(row, column);
  const value = valueOf(cell);
  if (rule.kind === 'none') return true;
  if (typeOf(cell) === 'Empty') return state.ignoreBlanks;
  const evaluate = (formula: string): Promise<Evaluated> =>
    evaluateAt(
      host,
      sheet,
      host.formulas.moved(formula, row - state.base[0], column - state.base[1]),
      row,
      column,
    );
  if (rule.kind === 'list') return isInList(rule.source, value, evaluate);
  if (rule.kind === 'custom') return isTrue(await evaluate(rule.formula));
  const measured = rule.kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const first = await boundOf(rule.formula1, evaluate);
  const second = rule.formula2 === null ? null : await boundOf(rule.formula2, evaluate);
  return compare(rule, measured, first, second);
}

type Evaluated = CellValue | null | readonly (readonly (CellValue | null)[])[];
type Evaluate = (formula: string) => Promise<Evaluated>;

async function evaluateAt(
  host: Host,
  sheet: Sheet,
  formula: string,
  row: number,
  column: number,
): Promise<Evaluated> {
  const { unitId, injector } = host.engine;
  const text = host.formulas.toEngine(formula, null);
  // Univer keeps what it read of a cell until it next recalculates: after a refusal that is the refused content.
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  const results = await injector
    .get(ICalculateFormulaService)
    .executeFormulas({ [unitId]: { [sheet.id]: { [row]: { [column]: [text] } } } });
  return results[unitId]?.[sheet.id]?.[row]?.[column]?.[0]?.value ?? null;
}

/** A list that is written out is compared letter by letter; a list in cells whatever the letters' case. */
async function isInList(source: string, value: CellValue, evaluate: Evaluate): Promise<boolean> {
  if (!source.startsWith('=')) return source.split(',').some((choice) => choice.trim() === String(value));
  const wanted = String(value).toLowerCase();
  return flat(await evaluate(source)).some((choice) => String(choice).toLowerCase() === wanted);
}

const flat = (found: Evaluated): readonly (CellValue | null)[] =>
  found !== null && typeof found === 'object' ? found.flat() : [found];

const isTrue = (found: Evaluated): boolean => {
  const [first] = flat(found);
  return first === true || first === 'TRUE' || (typeof first === 'number' && first !== 0);
};

async function boundOf(given: string | number, evaluate: Evaluate): Promise<number> {
  if (typeof given === 'number') return given;
  const constant = Number(given.replace(/^=/, ''));
  return Number.isNaN(constant) ? Number(flat(await evaluate(given))[0]) : constant;
}

type Bounded = Extract<InputRule, { readonly operator: string }>;

function compare(rule: Bounded, value: number, first: number, second: number | null): boolean {
  const between = second !== null && value >= Math.min(first, second) && value <= Math.max(first, second);
  const results: Readonly<Record<string, boolean>> = {
    Between: between,
    NotBetween: !between,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return results[rule.operator] ?? false;
}
