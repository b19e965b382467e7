/** Which manual verdict counts for a KPI, and whether it still rests on what it was decided on. */
import type { ManualState, ManualVerdictRecord } from '../records/records';

/** A manual verdict that counts. */
export interface StandingManual {
  readonly record: ManualVerdictRecord;
  readonly state: Exclude<ManualState, 'emptied'>;
}

/** Of two rows of one KPI the last one that is not empty counts, as in the formula of 判定. */
export function countingManuals(
  records: readonly ManualVerdictRecord[],
): ReadonlyMap<string, ManualVerdictRecord> {
  return new Map(records.filter(({ verdict }) => verdict !== '').map((record) => [record.kpi, record]));
}

/** @param basis of the KPI as it stands now; null where its row is gone */
export function standingOn(record: ManualVerdictRecord, basis: string | null): StandingManual['state'] {
  return record.basis === basis ? 'standing' : 'recheck';
}
