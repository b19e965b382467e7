/** What 検証結果表 says after the next check: reasons stay with what they were given for, and what is gone is told as repaired. */
import { shownOf } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { tableRowsOf } from '../readTable';
import type { FindingRecord, FindingState, Records, Severity } from './records';

/** All that a cell of 「KPI一覧」 is shown as, by KPI id and heading; empty where it is not known. */
export type ShownIn = (kpi: string, column: string) => readonly string[];

const SEVERITIES: readonly Severity[] = ['F', 'E', 'W', 'I'];
const STATES: readonly FindingRecord['state'][] = ['open', 'ignored', 'repaired'];

/** The same finding about the same figure. Checks tell findings apart in the same way. */
export function findingRecordKey({
  code,
  kpi,
  column,
  value,
}: Pick<FindingRecord, 'code' | 'kpi' | 'column' | 'value'>): string {
  return JSON.stringify([code, kpi, column, value]);
}

/**
 * - A finding that was ignored with a reason stays ignored while its figure is the same; without a reason it is open.
 * - A finding that was ignored and is not found now stays where its figure still stands (another error hides it); else it is dropped.
 * - An open one that is not found any more is repaired, unless another figure now has the same finding.
 * @param found by a check of the whole book, in the sheet's order; worst first among the open ones afterwards
 * @param shown from {@link shownIn} of the Reading that was checked
 */
export function withFindings(records: Records, found: readonly FindingRecord[], shown: ShownIn): Records {
  const before = new Map(records.findings.map((record) => [findingRecordKey(record), record]));
  const keys = new Set(found.map(findingRecordKey));
  const places = new Set(found.map(placeKey));
  const kept = new Map<string, FindingRecord>();
  for (const record of records.findings) {
    if (keys.has(findingRecordKey(record))) continue;
    if (isIgnored(record)) {
      const stands = shown(record.kpi, record.column).includes(record.value);
      if (stands && !places.has(placeKey(record))) kept.set(placeKey(record), record);
    } else if (!places.has(placeKey(record))) kept.set(placeKey(record), { ...record, state: 'repaired' });
  }
  const now = found.map((finding): FindingRecord => {
    const known = before.get(findingRecordKey(finding));
    if (!known) return finding;
    return { ...finding, state: isIgnored(known) ? 'ignored' : 'open', reason: known.reason };
  });
  return { ...records, findings: inOrder([...now, ...kept.values()]) };
}

/** Ignores findings of this key with a reason, or opens them again where the reason is blank. */
export function withReason(records: Records, key: string, reason: string): Records {
  const state: FindingState = reason.trim() === '' ? 'open' : 'ignored';
  const findings = records.findings.map((record): FindingRecord =>
    findingRecordKey(record) === key ? { ...record, state, reason: reason.trim() } : record,
  );
  return { ...records, findings: inOrder(findings) };
}

/** As shown and as the raw value written out: checks quote either. Of two rows of one KPI both count. */
export function shownIn(reading: Reading, names: BookNames): ShownIn {
  const table = reading.tables.get(names.tables.list);
  const rows = table ? tableRowsOf(table) : [];
  return (kpi, column) =>
    kpi === ''
      ? []
      : rows
          .filter((row) => shownOf(row.cell('番号')).trim() === kpi)
          .flatMap((row) => [row.cell(column)?.text ?? '', shownOf(row.cell(column))]);
}

/** What may stand needs a reason. */
function isIgnored({ state, reason }: FindingRecord): boolean {
  return state === 'ignored' && reason.trim() !== '';
}

/** Whatever the figure; one repaired finding of a cell is enough to tell. Without a KPI only the value tells findings apart. */
function placeKey({ code, kpi, column, value }: FindingRecord): string {
  return JSON.stringify(kpi === '' ? [code, '', column, value] : [code, kpi, column]);
}

function inOrder(findings: readonly FindingRecord[]): FindingRecord[] {
  const rank = ({ state, severity }: FindingRecord): number =>
    STATES.indexOf(state) * SEVERITIES.length + SEVERITIES.indexOf(severity);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
