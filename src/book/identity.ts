/** Which drawing this is. */
import type { Rubric } from '../kpi/rubric';
import type { Plan } from '../plan/plan';
import type { BookIdentity } from './book';

/** The version of the layout that this program draws. Raise it when sheets, headings or formulas change. */
export const LAYOUT_VERSION = 2;

/** @param suffix '' unless foreign sheets hold our names */
export function identityFor(plan: Plan, rubric: Rubric, suffix: string): BookIdentity {
  return {
    form: 'kpi-book',
    layout: LAYOUT_VERSION,
    planId: plan.id,
    planVersion: plan.version,
    rubricId: rubric.id,
    issue: '',
    section: '',
    round: '',
    fingerprint: '',
    suffix,
  };
}
