/** The bounds of a rubric that the planning section may edit, in the rubric's order. */
import type { Bound, Condition, Grade, Metric, Rubric } from './rubric';

export interface ListedBound {
  readonly key: string;
  readonly percent: number;
  readonly grade: Grade;
  /** Place within its grade, from 1: 設定 calls it 【境界1】. */
  readonly number: number;
  /** The comparison it stands in (the first, where it stands in several). */
  readonly condition: BoundedCondition;
}

export type BoundedCondition = Extract<Condition, { readonly bound: Bound }>;

/** Every bound once, grade by grade. */
export function listBounds(rubric: Rubric): ListedBound[] {
  const listed = rubric.grades.flatMap((grade) => boundsOfGrade(grade));
  return listed.filter((bound, index) => listed.findIndex(({ key }) => key === bound.key) === index);
}

/** Every comparison with a bound inside a condition, from left to right. */
export function boundedConditions(condition: Condition): BoundedCondition[] {
  return leavesOf(condition).filter((leaf): leaf is BoundedCondition => 'bound' in leaf);
}

/** The conditions a condition is made of that are not made of others, from left to right. */
export function leavesOf(condition: Condition): Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.of);
    default:
      return [condition];
  }
}

/** The parts of a condition of which one is enough; a condition without alternatives is its own only part. */
export function alternativesOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'any' ? condition.of : [condition];
}

/** Every metric a condition compares with a bound (not those it only asks to be blank), each once. */
export function comparedMetrics(condition: Condition): Metric[] {
  const metrics = boundedConditions(condition).flatMap((part): Metric[] => {
    if (part.kind !== 'metric') return [];
    return typeof part.metric === 'string' ? [part.metric] : [part.metric.atLeast, part.metric.atMost];
  });
  return [...new Set(metrics)];
}

function boundsOfGrade(grade: Grade): ListedBound[] {
  const first = new Map<string, BoundedCondition>();
  for (const condition of boundedConditions(grade.condition)) {
    if (!first.has(condition.bound.key)) first.set(condition.bound.key, condition);
  }
  return [...first].map(([key, condition], index) => ({
    key,
    percent: condition.bound.percent,
    grade,
    number: index + 1,
    condition,
  }));
}
