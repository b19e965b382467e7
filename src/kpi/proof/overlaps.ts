/** Overlaps that only the order of the grades decides. */
import { alternativesOf, comparedMetrics, leavesOf } from '../boundList';
import { holds, metricFor } from '../condition';
import { plainer } from './describeSituation';
import type { Condition, Grade, Metric, Rubric } from '../rubric';
import type { Situation } from './situations';

/** `witness` satisfies both grades. */
export interface Overlap {
  readonly first: Grade;
  readonly second: Grade;
  readonly metric: Metric;
  readonly witness: Situation;
}

/**
 * Two grades overlap on a metric when the alternatives of their conditions that compare it cross: some figures satisfy both,
 * some only the first, some only the second. Where all that satisfies the one satisfies the other (a ladder), nothing is hidden.
 */
export function findOverlaps(rubric: Rubric, situations: readonly Situation[]): Overlap[] {
  return rubric.grades.flatMap((first, index) =>
    rubric.grades.slice(index + 1).flatMap((second) =>
      sharedMetrics(first, second).flatMap((metric) => {
        const witness = crossing(first, second, metric, situations);
        return witness ? [{ first, second, metric, witness }] : [];
      }),
    ),
  );
}

function sharedMetrics(first: Grade, second: Grade): Metric[] {
  const others = comparedMetrics(second.condition);
  return comparedMetrics(first.condition).filter((metric) => others.includes(metric));
}

/** A figure that satisfies both, where others satisfy only the one and only the other; undefined where they do not cross. */
function crossing(
  first: Grade,
  second: Grade,
  metric: Metric,
  situations: readonly Situation[],
): Situation | undefined {
  const asksFirst = alternativesOn(metric, first.condition);
  const asksSecond = alternativesOn(metric, second.condition);
  let both: Situation | undefined;
  let onlyFirst = false;
  let onlySecond = false;
  for (const situation of situations) {
    const { standing } = situation;
    const inFirst = asksFirst.some((part) => comparesHere(part, metric, situation) && holds(part, standing));
    const inSecond = asksSecond.some(
      (part) => comparesHere(part, metric, situation) && holds(part, standing),
    );
    if (inFirst && inSecond) both = plainer(both, situation);
    if (inFirst && !holds(second.condition, standing)) onlyFirst = true;
    if (inSecond && !holds(first.condition, standing)) onlySecond = true;
  }
  return onlyFirst && onlySecond ? both : undefined;
}

function alternativesOn(metric: Metric, condition: Condition): Condition[] {
  return alternativesOf(condition).filter((part) => comparedMetrics(part).includes(metric));
}

/** A condition with one metric each for 以上 and 以下 compares only one of them on a KPI. */
function comparesHere(condition: Condition, metric: Metric, { standing }: Situation): boolean {
  return leavesOf(condition).some(
    (leaf) => leaf.kind === 'metric' && metricFor(leaf.metric, standing) === metric,
  );
}
