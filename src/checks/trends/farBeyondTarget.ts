/** T05: 達成率 far over 100 %, or a target that is met in the plan's first year: unit or target may be wrong. */
import { aimOf } from '../../kpi/aim';
import { percentText, shareText, withUnit } from '../../kpi/figureText';
import { progressOf } from '../../kpi/progress';
import { trendWords } from '../../words/checks/trends';
import type { Finding } from '../finding';
import { findingAt, type FindingWords } from '../findingAt';
import type { Subject } from '../subject';
import { datedText, difference, seriesOf, stepsOf, type EnteredFigure, type Series } from './series';

/** In steps of the KPI's last decimal: three of one planned are no news. */
const LEAST_SURPLUS = 5;

export function farBeyondTarget(subject: Subject): Finding[] {
  return seriesOf(subject).flatMap((series): Finding[] => {
    const { row, current } = series;
    const words = current ? wordsFor(subject, series, current) : null;
    return current && words
      ? [findingAt(subject, 'T05', { owner: row, cell: current.cell, column: current.heading }, words)]
      : [];
  });
}

function wordsFor(
  { plan, rubric, bounds }: Subject,
  { kpi }: Series,
  now: EnteredFigure,
): FindingWords | null {
  const aim = aimOf(kpi, plan.firstYear);
  const { met, levelRatio } = progressOf(kpi, aim, now, rubric.rounding);
  const target = withUnit(kpi.target, kpi.decimals, kpi.unit);
  const isSurplus = stepsOf(difference(now.value, kpi.target), kpi) >= LEAST_SURPLUS;
  if (levelRatio !== null && levelRatio > bounds.highLevel * 100 && isSurplus) {
    return trendWords.farBeyond(
      percentText(levelRatio, rubric.rounding.decimals),
      shareText(bounds.highLevel),
      target,
    );
  }
  // A target that keeps what there is may be met from the first day.
  if (met && now.year === plan.firstYear && !aim.keep)
    return trendWords.metAtOnce(datedText(now, kpi), target);
  return null;
}
