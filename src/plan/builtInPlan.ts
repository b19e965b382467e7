import { valueOrThrow } from '../words/message';
import type { Plan } from './plan';
import mine from './plans/mine.json';
import { readPlan } from './readPlan';

let plan: Plan | null = null;

/**
 * The plan that comes with the product. It goes through the reader of any plan file, so that no rule is proven for one and not
 * for the other; and only once, for it is asked for at every look at the workbook and cannot change while the program runs.
 */
export function builtInPlan(): Plan {
  // A broken file throws a PersonError; a test keeps that from being shipped.
  plan ??= valueOrThrow(readPlan(mine, 'mine.json'));
  return plan;
}
