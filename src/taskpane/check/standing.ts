/** Findings beside what the workbook remembers of them: which were found right before, and what 「検証結果」 is to say. */
import type { FindingRecord } from '../../book/records/records';
import { findingKey, type Finding } from '../../checks/finding';
import type { StandingFinding } from './bookChecker';

/** @param recorded what `withFindings` makes of the same findings */
export function standingOf(
  findings: readonly Finding[],
  recorded: readonly FindingRecord[],
): StandingFinding[] {
  const reasons = new Map(
    recorded
      .filter(({ state }) => state === 'ignored')
      .map((record) => [findingKey(record), record.reason] as const),
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

/** Whether 検証結果 says the same already. */
export function saysTheSame(recorded: readonly FindingRecord[], wanted: readonly FindingRecord[]): boolean {
  return JSON.stringify(recorded.map(substance)) === JSON.stringify(wanted.map(substance));
}

/** Wording may come back from the sheet with other blanks than it had; what it is about may not. */
function substance({ code, kpi, sheet, address, column, value, state, reason }: FindingRecord): string[] {
  return [code, kpi, sheet, address, column, value.trim(), state, reason.trim()];
}
