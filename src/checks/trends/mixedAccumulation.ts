/** T02: a 累計 that looks like one year's figure, or one year's figure that looks like a 累計; in the year that is collected. */
import { exact, plus, toNumber } from '../../kpi/decimal';
import { shareText, withUnit } from '../../kpi/figureText';
import { trendWords } from '../../words/checks/trends';
import type { Finding } from '../finding';
import { findingAt, type FindingWords } from '../findingAt';
import type { Subject } from '../subject';
import { datedText, seriesOf, type EnteredFigure, type Series } from './series';

/** What a 累計 grows by in a year differs from one year to the next, but not by more than this. */
const LEAST_GROWTH = 0.5;
const MOST_GROWTH = 1.5;

export function mixedAccumulation(subject: Subject): Finding[] {
  return seriesOf(subject).flatMap((series): Finding[] => {
    const { row, current } = series;
    if (!current) return [];
    const words =
      series.kpi.accumulation === 'cumulative'
        ? looksAnnual(subject, series, current)
        : series.kpi.accumulation === 'annual'
          ? looksCumulative(subject, series, current)
          : null;
    return words
      ? [findingAt(subject, 'T02', { owner: row, cell: current.cell, column: current.heading }, words)]
      : [];
  });
}

function looksAnnual(
  { bounds }: Subject,
  { kpi, earlier, start }: Series,
  now: EnteredFigure,
): FindingWords | null {
  const before = earlier.at(-1) ?? start;
  if (!before || before.value <= 0 || now.value <= 0) return null;
  if (now.value >= bounds.cumulativeShare * before.value) return null;
  const sum = toNumber(plus(exact(before.value), exact(now.value)));
  return trendWords.looksAnnual(
    datedText(before, kpi),
    datedText(now, kpi),
    shareText(bounds.cumulativeShare),
    withUnit(sum, kpi.decimals, kpi.unit),
  );
}

/** Two years before it at least: one pair of figures tells nothing of how they add up. */
function looksCumulative(
  { bounds }: Subject,
  { kpi, earlier }: Series,
  now: EnteredFigure,
): FindingWords | null {
  if (earlier.length < 2) return null;
  const values = earlier.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  const mean = sum / values.length;
  if (mean <= 0 || now.value <= bounds.annualMultiple * mean) return null;
  if (!addsUp([...values, now.value]) && !isSumWithOwnYear(now.value, sum, mean)) return null;
  const shownMean = withUnit(Number(mean.toFixed(kpi.decimals)), kpi.decimals, kpi.unit);
  return trendWords.looksCumulative(datedText(now, kpi), shownMean, shareText(bounds.annualMultiple));
}

/** Growing every year by about as much as the first year had. */
function addsUp(values: readonly number[]): boolean {
  const [first = 0] = values;
  const growths = values.slice(1).map((value, i) => value - (values[i] ?? 0));
  const mean = growths.reduce((total, growth) => total + growth, 0) / growths.length;
  return growths.every((growth) => growth > 0) && isAbout(mean, first);
}

/** The years before were one year's each, and now all of them have been added to this one's. */
function isSumWithOwnYear(now: number, sum: number, mean: number): boolean {
  return isAbout(now - sum, mean);
}

function isAbout(value: number, usual: number): boolean {
  return value > LEAST_GROWTH * usual && value < MOST_GROWTH * usual;
}
