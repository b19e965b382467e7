/** P04: the year that is collected is behind, and 取組・要因 is blank. */
import { shownOf } from '../../book/cells';
import { aimOf } from '../../kpi/aim';
import { percentText, shareText } from '../../kpi/figureText';
import { progressOf } from '../../kpi/progress';
import { returnWords } from '../../words/checks/returns';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { seriesOf } from '../trends/series';

const EFFORTS = '取組・要因';

export function behindWithoutCause(subject: Subject): Finding[] {
  const { plan, rubric, bounds } = subject;
  return seriesOf(subject).flatMap(({ row, kpi, current }): Finding[] => {
    const cell = row.cell(EFFORTS);
    if (!current || !cell || shownOf(cell).trim() !== '') return [];
    const progress = progressOf(kpi, aimOf(kpi, plan.firstYear), current, rubric.rounding);
    const metric = progress.paceRatio === null ? 'level' : 'pace';
    const ratio = progress.paceRatio ?? progress.levelRatio;
    if (progress.met || ratio === null || ratio >= bounds.behind * 100) return [];
    const shown = percentText(ratio, rubric.rounding.decimals);
    const words = returnWords.behind(metric, shown, shareText(bounds.behind));
    return [findingAt(subject, 'P04', { owner: row, cell, column: EFFORTS }, words)];
  });
}
