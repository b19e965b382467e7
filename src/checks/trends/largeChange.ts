/**
 * T03: a large change, by the year. Of the year that is collected against the figure before it (or the baseline); of a past
 * year only where it stands alone between two years that agree, since what was accepted once is not asked about every year.
 * Small counts jump by nature (1 → 2).
 */
import { shareText } from '../../kpi/figureText';
import { trendWords } from '../../words/checks/trends';
import type { Finding } from '../finding';
import { findingAt, type FindingWords } from '../findingAt';
import type { Subject } from '../subject';
import {
  datedText,
  difference,
  seriesOf,
  stepsOf,
  type DatedFigure,
  type EnteredFigure,
  type Series,
} from './series';
import { growthWords, isNews } from './unusualGrowth';
import { wholeShare, yearlyShare, yearsBetween } from './yearly';

export function largeChange(subject: Subject): Finding[] {
  return seriesOf(subject).flatMap((series): Finding[] => {
    const lone = series.kpi.accumulation === 'cumulative' ? [] : loneFigures(subject, series);
    const told = (figure: EnteredFigure, words: FindingWords | null): Finding[] =>
      words
        ? [findingAt(subject, 'T03', { owner: series.row, cell: figure.cell, column: figure.heading }, words)]
        : [];
    const isLone = new Set(lone.map(({ figure }) => figure));
    const sound = { ...series, earlier: series.earlier.filter((figure) => !isLone.has(figure)) };
    return [
      ...lone.flatMap(({ figure, before }) => told(figure, changeWords(subject, series, before, figure))),
      ...(series.current ? told(series.current, currentWords(subject, sound, series.current)) : []),
    ];
  });
}

/** Past figures far from both neighbours, on the same side of them. */
function loneFigures(
  subject: Subject,
  { kpi, earlier, current }: Series,
): { figure: EnteredFigure; before: EnteredFigure }[] {
  const all = current ? [...earlier, current] : earlier;
  return earlier.flatMap((figure, i) => {
    const [before, after] = [all[i - 1], all[i + 1]];
    if (!before || !after) return [];
    const [rise, fall] = [figure.value - before.value, figure.value - after.value];
    const isLone =
      rise * fall > 0 &&
      isLarge(subject, kpi, before, figure) &&
      isLarge(subject, kpi, after, figure) &&
      !isLarge(subject, kpi, before, after);
    return isLone ? [{ figure, before }] : [];
  });
}

function currentWords(subject: Subject, series: Series, now: EnteredFigure): FindingWords | null {
  const before = series.earlier.at(-1) ?? series.start;
  if (!before) return null;
  return series.kpi.accumulation === 'cumulative'
    ? growthWords(subject, series, before, now)
    : changeWords(subject, series, before, now);
}

function changeWords(
  subject: Subject,
  { kpi }: Series,
  before: DatedFigure,
  now: DatedFigure,
): FindingWords | null {
  if (!isLarge(subject, kpi, before, now)) return null;
  const [whole, yearly] = [wholeShare(before, now), yearlyShare(before, now)];
  const [from, to, bound] = [
    datedText(before, kpi),
    datedText(now, kpi),
    shareText(subject.bounds.largeChange),
  ];
  const years = yearsBetween(before, now);
  if (years <= 1) return trendWords.largeChange(from, to, signed(whole), bound);
  return trendWords.largeChangeOver(years, from, to, signed(whole), signed(yearly), bound);
}

function signed(share: number): string {
  return `${share > 0 ? '+' : ''}${shareText(share)}`;
}

function isLarge({ bounds }: Subject, kpi: Series['kpi'], before: DatedFigure, now: DatedFigure): boolean {
  if (before.value === 0 || Math.abs(yearlyShare(before, now)) <= bounds.largeChange) return false;
  return isNews(
    kpi,
    difference(now.value, before.value),
    Math.max(stepsOf(before.value, kpi), stepsOf(now.value, kpi)),
  );
}
