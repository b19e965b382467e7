/** Everything a rubric's condition may ask of one KPI at one figure. */
import type { FiscalYear } from '../plan/plan';
import { aimOf, distanceToRange, isPastFarEnd, type Aim, type Side } from './aim';
import { compare, exact, fromPercent, magnitude, minus, plus, times, type Fraction } from './decimal';
import type { Measured, Progress } from './judgement';
import { progressOf, type Figure } from './progress';
import type { Rounding } from './rubric';

export interface Standing {
  readonly progress: Progress;
  readonly side: Side;
  /** Strictly beyond the target by direction; never for a range. */
  readonly beyondTarget: boolean;
  /** Exactly the target; for a range: within it. */
  readonly equalsTarget: boolean;
  /** The plan prints a baseline. 0 as the start of a 累計 is not one. */
  readonly hasBaseline: boolean;
  readonly betterThanBaseline: boolean;
  /** Not further than `percent` of |b| on the bad side of the printed baseline b. */
  readonly noWorseThanBaseline: (percent: number) => boolean;
}

/** @param firstYear the plan's first year of actuals */
export function standingOf(
  kpi: Measured,
  figure: Figure,
  firstYear: FiscalYear,
  rounding: Rounding,
): Standing {
  const aim = aimOf(kpi, firstYear);
  const actual = exact(figure.value);
  const progress = progressOf(kpi, aim, figure, rounding);
  const equalsTarget = kpi.direction === 'within' ? progress.met : compare(actual, aim.target) === 0;
  return {
    progress,
    side: aim.side,
    beyondTarget: kpi.direction !== 'within' && progress.met && !equalsTarget,
    equalsTarget,
    hasBaseline: kpi.baseline !== null,
    betterThanBaseline: kpi.baseline !== null && isBetter(kpi, actual, exact(kpi.baseline)),
    noWorseThanBaseline: (percent) =>
      kpi.baseline !== null && isNoWorse(kpi, aim, actual, exact(kpi.baseline), percent),
  };
}

function isBetter(kpi: Measured, actual: Fraction, baseline: Fraction): boolean {
  switch (kpi.direction) {
    case 'atLeast':
      return compare(actual, baseline) > 0;
    case 'atMost':
      return compare(actual, baseline) < 0;
    case 'within':
      return compare(distanceToRange(kpi, actual), distanceToRange(kpi, baseline)) < 0;
  }
}

function isNoWorse(kpi: Measured, aim: Aim, actual: Fraction, baseline: Fraction, percent: number): boolean {
  if (isPastFarEnd(kpi, aim.side, actual)) return false;
  const margin = times(magnitude(baseline), fromPercent(percent));
  return aim.side === 'atLeast'
    ? compare(actual, minus(baseline, margin)) >= 0
    : compare(actual, plus(baseline, margin)) <= 0;
}
