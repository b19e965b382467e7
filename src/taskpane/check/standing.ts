/** Findings beside what the workbook remembers of them: which were found right before, and what 「検証結果」 is to say. */
import type { FindingRecord, FindingState } from '../../book/records/records';
import { findingKey, type Finding } from '../../checks/finding';
import type { StandingFinding } from './bookChecker';

/**
 * A record without a reason is open, whatever its state says: 確認済 is only what someone answers for.
 * @param recorded 検証結果 as it was read
 */
export function standingOf(
  findings: readonly Finding[],
  recorded: readonly FindingRecord[],
): StandingFinding[] {
  const reasons = new Map(
    recorded
      .filter(({ state, reason }) => state === 'ignored' && reason.trim() !== '')
      .map((record) => [findingKey(record), record.reason.trim()] as const),
  );
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const known = findingKey(finding);
    // What is about no single cell can be found twice in the same words.
    const times = (met.get(known) ?? 0) + 1;
    met.set(known, times);
    return { key: times === 1 ? known : `${known}${times}`, finding, reason: reasons.get(known) ?? null };
  });
}

/** 検証結果 for these findings. */
export function recordsOf(standing: readonly StandingFinding[]): FindingRecord[] {
  return standing.map(({ finding, reason }) =>
    recordOf(finding, reason === null ? 'open' : 'ignored', reason ?? ''),
  );
}

export function recordOf(finding: Finding, state: FindingState, reason: string): FindingRecord {
  const { severity, code, kpi, name, section, place, column, value, message, expected, remedy } = finding;
  return {
    severity,
    code,
    kpi,
    name,
    section,
    sheet: place?.sheet ?? '',
    address: place?.address ?? '',
    column,
    value,
    message: message.ja,
    expected: expected.ja,
    remedy: remedy.ja,
    state,
    reason,
  };
}

/** Whether 検証結果 says the same already. What was repaired stands there as history and is not looked at. */
export function saysTheSame(recorded: readonly FindingRecord[], wanted: readonly FindingRecord[]): boolean {
  const standing = recorded.filter(({ state }) => state !== 'repaired').map(substance);
  return JSON.stringify(standing) === JSON.stringify(wanted.map(substance));
}

/** Wording may be written down with other blanks than it has; what it is about may not. */
function substance({ code, kpi, sheet, address, column, value, state, reason }: FindingRecord): string[] {
  return [code, kpi, sheet, address, column, value.trim(), state, state === 'ignored' ? reason.trim() : ''];
}
