import { PersonError } from '../words/message';
import type { Plan } from './plan';
import mine from './plans/mine.json';
import { readPlan } from './readPlan';

let plan: Plan | null = null;

/**
 * The plan that comes with the product. It goes through the reader of any plan file, so that no rule is proven for one and not
 * for the other; and only once, for it is asked for at every look at the workbook and cannot change while the program runs.
 */
export function builtInPlan(): Plan {
  plan ??= readBuiltIn();
  return plan;
}

/** Throws a PersonError for a broken built-in file; a test keeps that from being shipped. */
function readBuiltIn(): Plan {
  const result = readPlan(mine, 'mine.json');
  if (result.ok) return result.value;
  const [problem] = result.errors;
  if (problem === undefined) throw new Error('A failed Result without errors');
  throw new PersonError(problem);
}
