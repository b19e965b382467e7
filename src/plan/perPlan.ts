/** What follows from a plan is worked out once: a plan never changes, and a table of 10,000 rows asks 10,000 times. */
import type { Plan } from './plan';

/** @returns `workOut`, remembered for as long as the plan itself is held */
export function perPlan<T>(workOut: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly value: T }>();
  return (plan) => {
    const entry = known.get(plan) ?? { value: workOut(plan) };
    known.set(plan, entry);
    return entry.value;
  };
}
