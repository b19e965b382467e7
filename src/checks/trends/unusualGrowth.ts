/** T03 of a 累計: it grows by nature, and is asked about when it grows far more a year than it ever did. */
import { shareText, withUnit } from '../../kpi/figureText';
import { trendWords } from '../../words/checks/trends';
import type { FindingWords } from '../findingAt';
import type { Subject } from '../subject';
import { datedText, difference, stepsOf, type DatedFigure, type Series } from './series';
import { shareOf, yearlyGrowth, yearsBetween } from './yearly';

/** More than this many times its largest growth so far. */
const UNUSUAL_GROWTH = 2;
/** In steps of the KPI's last decimal: below, a change is no news. */
const LEAST_FIGURE = 10;
const LEAST_CHANGE = 5;

export function growthWords(
  { bounds }: Subject,
  { kpi, earlier, start }: Series,
  before: DatedFigure,
  now: DatedFigure,
): FindingWords | null {
  const yearly = yearlyGrowth(before, now);
  const past = [...(start ? [start] : []), ...earlier];
  const growths = past.slice(1).flatMap((figure, i) => (past[i] ? [yearlyGrowth(past[i], figure)] : []));
  const usual = Math.max(...growths);
  if (growths.length === 0 || yearly <= UNUSUAL_GROWTH * usual || yearly <= 0) return null;
  if (before.value === 0 || shareOf(yearly, before) <= bounds.largeChange) return null;
  if (!isNews(kpi, yearly, stepsOf(now.value, kpi))) return null;
  // A growth by the year is a quotient: one more decimal than the KPI has tells enough of it.
  const quoted = (value: number): string =>
    withUnit(Number(value.toFixed(kpi.decimals + 1)), kpi.decimals, kpi.unit);
  return trendWords.largeGrowth(
    yearsBetween(before, now),
    datedText(before, kpi),
    datedText(now, kpi),
    withUnit(difference(now.value, before.value), kpi.decimals, kpi.unit),
    quoted(yearly),
    quoted(usual),
    shareText(bounds.largeChange),
  );
}

/** @param largest of the two figures, in steps */
export function isNews(kpi: Series['kpi'], change: number, largest: number): boolean {
  return stepsOf(change, kpi) >= LEAST_CHANGE && largest >= LEAST_FIGURE;
}
