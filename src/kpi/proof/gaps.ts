/** Figures that get no grade. */
import { leavesOf } from '../boundList';
import { holds } from '../condition';
import type { Rubric } from '../rubric';
import { blankPattern, metricsOf } from './blankPattern';
import { plainer } from './describeSituation';
import type { Situation } from './situations';

/** One for each pattern of blank metrics, and one for each cell between the bounds where none is blank. */
export function findGaps(rubric: Rubric, situations: readonly Situation[]): Situation[] {
  const metrics = metricsOf(rubric);
  const gaps = new Map<string, Situation>();
  for (const situation of situations) {
    if (situation.grade) continue;
    const blanks = blankPattern(metrics, situation);
    const key = blanks === '' ? comparisonsHolding(rubric, situation) : blanks;
    gaps.set(key, plainer(gaps.get(key), situation));
  }
  return [...gaps.values()];
}

function comparisonsHolding(rubric: Rubric, { standing }: Situation): string {
  return rubric.grades
    .flatMap((grade) => leavesOf(grade.condition))
    .map((leaf) => (holds(leaf, standing) ? '1' : '0'))
    .join('');
}
