/** T02: a 累計 that looks like one year's figure, or one year's figure that looks like a 累計; in the year that is collected. */
import { exact, plus, toNumber } from '../../kpi/decimal';
import { shareText, withUnit } from '../../kpi/figureText';
import { trendWords } from '../../words/checks/trends';
import type { Finding } from '../finding';
import { findingAt, type FindingWords } from '../findingAt';
import type { Subject } from '../subject';
import { datedText, seriesOf, type DatedFigure, type EnteredFigure, type Series } from './series';
import { yearlyGrowth } from './yearly';

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
  subject: Subject,
  { kpi, earlier, start }: Series,
  now: EnteredFigure,
): FindingWords | null {
  const before = earlier.at(-1) ?? start;
  if (!before || !isLikeOneYear(subject, before, now)) return null;
  return trendWords.looksAnnual(
    datedText(before, kpi),
    datedText(now, kpi),
    shareText(subject.bounds.cumulativeShare),
    sumText(before, now, kpi),
  );
}

/** A 累計 that fell so far that it may be what the year added. */
export function isLikeOneYear({ bounds }: Subject, before: DatedFigure, now: DatedFigure): boolean {
  return before.value > 0 && now.value > 0 && now.value < bounds.cumulativeShare * before.value;
}

/** What it then adds up to. */
export function sumText(before: DatedFigure, now: DatedFigure, { decimals, unit }: Series['kpi']): string {
  return withUnit(toNumber(plus(exact(before.value), exact(now.value))), decimals, unit);
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
  if (!addsUp([...earlier, now]) && !isSumWithOwnYear(now.value, sum, mean)) return null;
  const shownMean = withUnit(Number(mean.toFixed(kpi.decimals)), kpi.decimals, kpi.unit);
  return trendWords.looksCumulative(datedText(now, kpi), shownMean, shareText(bounds.annualMultiple));
}

/** Growing every year by about as much as the first year had. */
function addsUp(figures: readonly DatedFigure[]): boolean {
  const growths = figures.slice(1).flatMap((now, i) => (figures[i] ? [yearlyGrowth(figures[i], now)] : []));
  const mean = growths.reduce((total, growth) => total + growth, 0) / growths.length;
  return growths.every((growth) => growth > 0) && isAbout(mean, figures[0]?.value ?? 0);
}

/** The years before were one year's each, and now all of them have been added to this one's. */
function isSumWithOwnYear(now: number, sum: number, mean: number): boolean {
  return isAbout(now - sum, mean);
}

function isAbout(value: number, usual: number): boolean {
  return value > LEAST_GROWTH * usual && value < MOST_GROWTH * usual;
}
