/** One KPI with its figures across the years, as checks of trends look at it. For tests. */
import { planOf } from '../../book/testing/smallPlan';
import type { Kpi } from '../../plan/plan';
import type { Subject } from '../subject';
import { subjectOf, type Entry, type SubjectRequest } from './subject';

/** @param figures of R2, R3 …; null is a blank */
export function subjectWith(
  kpi: Partial<Kpi>,
  figures: readonly (Entry | null)[],
  request: Partial<SubjectRequest> = {},
): Subject {
  const row = Object.fromEntries(
    figures.flatMap((value, i) => (value === null ? [] : [[`R${i + 2}実績`, value]])),
  );
  return subjectOf({ plan: planOf([kpi]), entries: { '1-1-1-1': row }, ...request });
}
