/** The U rules, the most telling first: the first that applies speaks for the figure. */
import type { CheckCode } from '../codes';
import type { ValueRule } from '../values/rule';
import { u01Scale } from './u01Scale';
import { u02Share } from './u02Share';
import { u03Fraction } from './u03Fraction';
import { u04Negative } from './u04Negative';
import type { UnitRuleOfCell } from './unitRuleOfCell';

const RULES: readonly UnitRuleOfCell[] = [u02Share, u04Negative, u01Scale, u03Fraction];

/** Codes under which the figure is itself a proposal about its size: a second one would only confuse. */
const PROPOSALS: ReadonlySet<CheckCode> = new Set<CheckCode>(['V09']);

export const UNIT_CODES: readonly CheckCode[] = RULES.map(({ code }) => code).sort();

/** @param figure as it stands or as its V finding repairs it; @param valueCode that finding's code, or null */
export function UNIT_RULES(figure: number, valueCode: CheckCode | null): readonly ValueRule[] {
  const rules = valueCode !== null && PROPOSALS.has(valueCode) ? [u02Share] : RULES;
  return rules.map(({ code, recognise }) => ({ code, recognise: (cell) => recognise(figure, cell) }));
}
