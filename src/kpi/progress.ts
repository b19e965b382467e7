/** The metrics of one KPI at one figure (domain: 3. Metrics), each computed exactly and rounded once. */
import type { FiscalYear } from '../plan/plan';
import { distanceToRange, isMet, isPastFarEnd, type Aim } from './aim';
import {
  ZERO,
  compare,
  exact,
  minus,
  over,
  percentOf,
  plus,
  signOf,
  times,
  toNumber,
  type Fraction,
} from './decimal';
import type { Measured, Progress } from './judgement';
import type { Rounding } from './rubric';

const WHOLE = exact(1);

/** A figure and the fiscal year it belongs to. */
export interface Figure {
  readonly value: number;
  readonly year: FiscalYear;
}

/** @param rounding the rubric's: what is shown is what is judged */
export function progressOf(kpi: Measured, aim: Aim, figure: Figure, rounding: Rounding): Progress {
  const actual = exact(figure.value);
  const met = isMet(kpi, actual);
  const elapsed = elapsedShare(kpi, aim, figure.year);
  const expected = expectedValue(aim, elapsed);
  const change = changeRatio(kpi, aim, actual);
  const isOver = elapsed !== null && compare(elapsed, WHOLE) === 0;
  const shown = (ratio: Fraction | null, capped: boolean): number | null =>
    ratio === null ? null : shownPercent(ratio, capped && !met, rounding);
  return {
    actual: figure.value,
    actualYear: figure.year,
    met,
    keep: aim.keep,
    elapsed: elapsed && toNumber(elapsed),
    expected: expected && toNumber(expected),
    levelRatio: shown(levelRatio(kpi, actual), true),
    changeRatio: shown(change, true),
    paceRatio: shown(paceRatio(change, elapsed), isOver),
    expectedRatio: shown(expectedRatio(kpi, aim, actual, expected), isOver),
  };
}

/** f: the share of the way from the baseline's year to the target's that has passed; 1 where there is no way. */
function elapsedShare(kpi: Measured, aim: Aim, year: FiscalYear): Fraction | null {
  if (!aim.start) return null;
  const span = kpi.targetYear - aim.start.year;
  if (span <= 0) return WHOLE;
  const passed = Math.min(Math.max(year - aim.start.year, 0), span);
  return over(exact(passed), exact(span));
}

/** 期待値: where a straight way from start to target would be by now. */
function expectedValue(aim: Aim, elapsed: Fraction | null): Fraction | null {
  if (!aim.start || !elapsed) return null;
  return plus(aim.start.value, times(minus(aim.target, aim.start.value), elapsed));
}

/** 達成率 a / t. For 以下 it misleads (22,585 → 20,563, target 20,000 would read 102.8 % though unmet), so blank. */
function levelRatio(kpi: Measured, actual: Fraction): Fraction | null {
  const target = exact(kpi.target);
  if (kpi.direction !== 'atLeast' || signOf(target) <= 0 || signOf(actual) < 0) return null;
  return over(actual, target);
}

/** 進捗率: the share of the way that is done. A range counts how much of the distance to it is gone. */
function changeRatio(kpi: Measured, aim: Aim, actual: Fraction): Fraction | null {
  if (!aim.start || aim.keep) return null;
  if (kpi.direction === 'within') {
    return minus(WHOLE, over(distanceToRange(kpi, actual), distanceToRange(kpi, aim.start.value)));
  }
  return over(minus(actual, aim.start.value), minus(aim.target, aim.start.value));
}

/** ペース: the change ratio against the share of time that has passed. */
function paceRatio(change: Fraction | null, elapsed: Fraction | null): Fraction | null {
  if (!change || !elapsed || signOf(elapsed) === 0) return null;
  return over(change, elapsed);
}

/** Actual against expected value, turned round for 以下; blank where the divisor is not positive. */
function expectedRatio(
  kpi: Measured,
  aim: Aim,
  actual: Fraction,
  expected: Fraction | null,
): Fraction | null {
  if (!expected || isPastFarEnd(kpi, aim.side, actual)) return null;
  const [dividend, divisor] = aim.side === 'atLeast' ? [actual, expected] : [expected, actual];
  return compare(divisor, ZERO) > 0 ? over(dividend, divisor) : null;
}

/** Rounding never lifts an unmet figure to 100 %: 22,499 of 22,500 shows 99.9 %. */
function shownPercent(ratio: Fraction, capped: boolean, rounding: Rounding): number {
  const percent = percentOf(ratio, rounding);
  const highestUnmet = Number((100 - 10 ** -rounding.decimals).toFixed(rounding.decimals));
  return capped ? Math.min(percent, highestUnmet) : percent;
}
