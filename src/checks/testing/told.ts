/** What is told of the figures of a book in the end, cascades left out. For tests. */
import { RETURN_CHECKS } from '../returns';
import { withoutCascades } from '../silence';
import { editedPlan } from '../structure/editedPlan';
import type { Subject } from '../subject';
import { TREND_CHECKS } from '../trends';
import { UNIT_CHECKS } from '../units';
import { VALUE_CHECKS } from '../values';
import { spotOf } from './subject';

const CHECKS = [editedPlan, ...VALUE_CHECKS, ...UNIT_CHECKS, ...TREND_CHECKS, ...RETURN_CHECKS];

/** `T01 1-1-1-1 R6実績` of every finding about plan cells and figures. */
export function toldOf(subject: Subject): string[] {
  return withoutCascades(
    CHECKS.flatMap((check) => check(subject)),
    subject,
  ).map(spotOf);
}
