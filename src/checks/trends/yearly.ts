/** Changes by the year: surveys are held every few years, and a baseline may lie years before the first figure. */
import { cleanNumber } from '../../kpi/decimal';
import { difference, type DatedFigure } from './series';

export function yearsBetween(a: DatedFigure, b: DatedFigure): number {
  return Math.abs(b.year - a.year);
}

/** Share of |before| by which a figure changed in all; `before` is not 0. */
export function wholeShare(before: DatedFigure, now: DatedFigure): number {
  return shareOf(difference(now.value, before.value), before);
}

/**
 * The share by which a figure changed if it was the same every year: 100 → 144 in two years is 20 % a year.
 * Through 0 no share leads, so that the whole change counts.
 */
export function yearlyShare(before: DatedFigure, now: DatedFigure): number {
  const years = yearsBetween(before, now);
  const ratio = now.value / before.value;
  if (years <= 1 || ratio <= 0) return wholeShare(before, now);
  return Math.sign(before.value) * withoutNoise(ratio ** (1 / years) - 1);
}

/** What a sum that only grows gained a year. */
export function yearlyGrowth(before: DatedFigure, now: DatedFigure): number {
  return cleanNumber(difference(now.value, before.value) / Math.max(1, yearsBetween(before, now)));
}

export function shareOf(change: number, { value }: DatedFigure): number {
  return withoutNoise(change / Math.abs(value));
}

/** Of roots and quotients, so that what is exactly on a bound is not beyond it. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
