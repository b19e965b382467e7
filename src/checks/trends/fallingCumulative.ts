/** T01: a 累計 that went down, between any two figures that follow each other, or against its start. */
import { trendWords } from '../../words/checks/trends';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { isLikeOneYear, sumText } from './mixedAccumulation';
import { datedText, seriesOf, type DatedFigure } from './series';

export function fallingCumulative(subject: Subject): Finding[] {
  return seriesOf(subject).flatMap(({ row, kpi, figures, start }) => {
    if (kpi.accumulation !== 'cumulative') return [];
    return figures.flatMap((now, i): Finding[] => {
      const before: DatedFigure | null = figures[i - 1] ?? start;
      if (!before || now.value >= before.value) return [];
      const sum = isLikeOneYear(subject, before, now) ? sumText(before, now, kpi) : null;
      const words = trendWords.wentDown(datedText(before, kpi), datedText(now, kpi), sum);
      return [findingAt(subject, 'T01', { owner: row, cell: now.cell, column: now.heading }, words)];
    });
  });
}
