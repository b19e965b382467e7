/** Which of the metrics that a rubric compares are blank in a situation. */
import { comparedMetrics } from '../boundList';
import type { Metric, Rubric } from '../rubric';
import type { Situation } from './situations';

/** The blank metrics' names; '' where none is blank. */
export function blankPattern(rubric: Rubric, { standing }: Situation): string {
  return metricsOf(rubric)
    .filter((metric) => standing.progress[metric] === null)
    .join(' ');
}

function metricsOf(rubric: Rubric): Metric[] {
  return [...new Set(rubric.grades.flatMap((grade) => comparedMetrics(grade.condition)))];
}
