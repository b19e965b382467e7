/** Which bounds of a rubric have to be larger than which, so that every grade can be reached. */
import { boundedConditions, type BoundedCondition } from '../kpi/boundList';
import type { Rubric } from '../kpi/rubric';

export interface BoundOrder {
  /** The bound of the later grade, which is the one to be changed. */
  readonly key: string;
  readonly relation: 'below' | 'above';
  readonly otherKey: string;
}

/**
 * Two grades that compare the same metric in the same sense: with ≥ the later one has the lower bound
 * (60 % after 80 %), with < the higher one. `noWorseThanBaseline` widens downward as < does.
 */
export function boundOrders(rubric: Rubric): BoundOrder[] {
  const orders: BoundOrder[] = [];
  const earlier: BoundedCondition[] = [];
  for (const grade of rubric.grades) {
    const own = boundedConditions(grade.condition);
    for (const later of own) {
      const other = earlier.filter((one) => senseOf(one) === senseOf(later)).at(-1);
      if (!other || other.bound.key === later.bound.key) continue;
      const relation = isDescending(later) ? 'below' : 'above';
      if (!orders.some(({ key, otherKey }) => key === later.bound.key && otherKey === other.bound.key)) {
        orders.push({ key: later.bound.key, relation, otherKey: other.bound.key });
      }
    }
    earlier.push(...own);
  }
  return orders;
}

function senseOf(condition: BoundedCondition): string {
  const metric = condition.kind === 'metric' ? JSON.stringify(condition.metric) : condition.kind;
  return `${metric} ${isDescending(condition)}`;
}

function isDescending(condition: BoundedCondition): boolean {
  return condition.kind === 'metric' && (condition.operator === '>=' || condition.operator === '>');
}
