/** Where a KPI comes from and where it is to go: effective baseline, side, target aimed at, keep. */
import type { FiscalYear } from '../plan/plan';
import { ZERO, compare, exact, larger, minus, type Fraction } from './decimal';
import type { Measured } from './judgement';

/** A range counts by the side it is approached from. */
export type Side = 'atLeast' | 'atMost';

export interface Aim {
  readonly side: Side;
  /** The target; of a range the end that is nearer to where it comes from. */
  readonly target: Fraction;
  /** Effective baseline: the printed one; for 累計 without one, 0 at the year before the plan begins; else none. */
  readonly start: { readonly value: Fraction; readonly year: FiscalYear } | null;
  /** The target is no change, or lies on the wrong side of the start: the change ratio means nothing. */
  readonly keep: boolean;
}

/** @param firstYear the plan's first year of actuals */
export function aimOf(kpi: Measured, firstYear: FiscalYear): Aim {
  const start = effectiveBaseline(kpi, firstYear);
  const target = exact(kpi.target);
  if (kpi.direction === 'within') return aimAtRange(kpi, start);
  const { direction: side } = kpi;
  if (!start) return { side, target, start, keep: false };
  const order = compare(target, start.value);
  return { side, target, start, keep: side === 'atLeast' ? order <= 0 : order >= 0 };
}

function effectiveBaseline(kpi: Measured, firstYear: FiscalYear): Aim['start'] {
  if (kpi.baseline !== null) return { value: exact(kpi.baseline), year: kpi.baselineYear };
  return kpi.accumulation === 'cumulative' ? { value: ZERO, year: firstYear - 1 } : null;
}

function aimAtRange(kpi: Measured, start: Aim['start']): Aim {
  const { lower, upper } = rangeOf(kpi);
  const fromAbove = start !== null && compare(start.value, upper) > 0;
  return {
    side: fromAbove ? 'atMost' : 'atLeast',
    target: fromAbove ? upper : lower,
    start,
    keep: start !== null && isInside(kpi, start.value),
  };
}

/** 達成: decided on the figures themselves, never on a rounded ratio. */
export function isMet(kpi: Measured, actual: Fraction): boolean {
  if (kpi.direction === 'within') return isInside(kpi, actual);
  const order = compare(actual, exact(kpi.target));
  return kpi.direction === 'atLeast' ? order >= 0 : order <= 0;
}

/** How far a figure lies outside a range; 0 inside. */
export function distanceToRange(kpi: Measured, figure: Fraction): Fraction {
  const { lower, upper } = rangeOf(kpi);
  return larger(larger(minus(lower, figure), minus(figure, upper)), ZERO);
}

/** Beyond the end of a range that lies opposite to the side it is approached from. */
export function isPastFarEnd(kpi: Measured, side: Side, figure: Fraction): boolean {
  if (kpi.direction !== 'within') return false;
  const { lower, upper } = rangeOf(kpi);
  return side === 'atLeast' ? compare(figure, upper) > 0 : compare(figure, lower) < 0;
}

function isInside(kpi: Measured, figure: Fraction): boolean {
  return compare(distanceToRange(kpi, figure), ZERO) === 0;
}

function rangeOf(kpi: Measured): { readonly lower: Fraction; readonly upper: Fraction } {
  return { lower: exact(kpi.target), upper: exact(kpi.targetUpper ?? kpi.target) };
}
