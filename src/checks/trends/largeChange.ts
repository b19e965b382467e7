/**
 * T03: a large change. Of the year that is collected against the year before (or the baseline); of a past year only where
 * it stands alone between two years that agree, since what was accepted once is not asked about every year.
 * Small counts jump by nature (1 → 2), and a 累計 grows by nature: it is asked about when it grows far more than it ever did.
 */
import { shareText, withUnit } from '../../kpi/figureText';
import { trendWords } from '../../words/checks/trends';
import type { Finding } from '../finding';
import { findingAt, type FindingWords } from '../findingAt';
import type { Subject } from '../subject';
import {
  datedText,
  difference,
  exceedsShare,
  seriesOf,
  stepsOf,
  type DatedFigure,
  type EnteredFigure,
  type Series,
} from './series';

/** In steps of the KPI's last decimal: below, a change is no news. */
const LEAST_FIGURE = 10;
const LEAST_CHANGE = 5;
/** A 累計 is asked about when it grows more than this many times its largest growth so far. */
const UNUSUAL_GROWTH = 2;

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
      isLarge(subject, kpi, before.value, figure.value) &&
      isLarge(subject, kpi, after.value, figure.value) &&
      !isLarge(subject, kpi, before.value, after.value);
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
  if (!isLarge(subject, kpi, before.value, now.value)) return null;
  const share = difference(now.value, before.value) / Math.abs(before.value);
  const change = `${share > 0 ? '+' : ''}${shareText(share)}`;
  return trendWords.largeChange(
    datedText(before, kpi),
    datedText(now, kpi),
    change,
    shareText(subject.bounds.largeChange),
  );
}

function growthWords(
  subject: Subject,
  { kpi, earlier, start }: Series,
  before: DatedFigure,
  now: DatedFigure,
): FindingWords | null {
  const growth = difference(now.value, before.value);
  const past = [...(start ? [start] : []), ...earlier];
  const growths = past.slice(1).map(({ value }, i) => difference(value, past[i]?.value ?? 0));
  const usual = Math.max(...growths);
  if (growths.length === 0 || growth <= UNUSUAL_GROWTH * usual || growth <= 0) return null;
  if (!isLarge(subject, kpi, before.value, now.value)) return null;
  const quoted = (value: number): string => withUnit(value, kpi.decimals, kpi.unit);
  return trendWords.largeGrowth(
    datedText(before, kpi),
    datedText(now, kpi),
    quoted(growth),
    quoted(usual),
    shareText(subject.bounds.largeChange),
  );
}

function isLarge({ bounds }: Subject, kpi: Series['kpi'], before: number, now: number): boolean {
  const change = difference(now, before);
  return (
    exceedsShare(change, bounds.largeChange, before) &&
    stepsOf(change, kpi) >= LEAST_CHANGE &&
    Math.max(stepsOf(before, kpi), stepsOf(now, kpi)) >= LEAST_FIGURE
  );
}
