/** Which of the metrics that a rubric compares are blank in a situation. */
import { comparedMetrics } from '../boundList';
import type { Metric, Rubric } from '../rubric';
import type { Situation } from './situations';

/** Every metric that the rubric compares, for either direction. */
export function metricsOf(rubric: Rubric): Metric[] {
  return [...new Set(rubric.grades.flatMap((grade) => comparedMetrics(grade.condition)))];
}

/** The names of those of `metrics` that are blank; '' where none is. */
export function blankPattern(metrics: readonly Metric[], { standing }: Situation): string {
  return metrics.filter((metric) => standing.progress[metric] === null).join(' ');
}
