/** Changes to the manual verdicts of a book: given, taken back, and kept up with what stands in the book. */
import type { Assessment } from '../assess';
import type { ManualVerdictRecord } from '../records/records';
import { standingOn } from './standing';

/** What a person says. */
export interface ManualDecision {
  /** KPI id. */
  readonly kpi: string;
  /** A grade as 判定 shows it. */
  readonly verdict: string;
  readonly reason: string;
  readonly by: string;
  /** Local time, `2026-11-26 10:15`. */
  readonly time: string;
}

/** On the inputs of `assessment`. It takes the place of whatever was decided for this KPI before, else comes last. */
export function withManual(
  records: readonly ManualVerdictRecord[],
  decision: ManualDecision,
  { row, computed, basis }: Assessment,
): ManualVerdictRecord[] {
  const { name, section } = row;
  const record: ManualVerdictRecord = { ...decision, name, section, computed, basis, state: 'standing' };
  const place = records.findIndex(({ kpi }) => kpi === decision.kpi);
  if (place < 0) return [...records, record];
  return records.flatMap((other, i) => (i === place ? [record] : other.kpi === decision.kpi ? [] : [other]));
}

export function withoutManual(records: readonly ManualVerdictRecord[], id: string): ManualVerdictRecord[] {
  return records.filter(({ kpi }) => kpi !== id);
}

/**
 * Every record with what the computation says now and whether it still stands; the decision itself is never touched. A KPI
 * that is not among `assessments` is gone: its verdict is to be looked at again, beside the last computation.
 * @param elsewhere KPIs that were not assessed though their rows stand: theirs stay as they are
 */
export function manualsNow(
  records: readonly ManualVerdictRecord[],
  assessments: readonly Assessment[],
  elsewhere: ReadonlySet<string> = new Set(),
): ManualVerdictRecord[] {
  const byId = new Map(assessments.map((assessment) => [assessment.row.id, assessment]));
  return records.map((record) => {
    const found = byId.get(record.kpi);
    if (!found && elsewhere.has(record.kpi)) return record;
    const state = record.verdict === '' ? 'emptied' : standingOn(record, found?.basis ?? null);
    return { ...record, computed: found?.computed ?? record.computed, state };
  });
}
