/** What 「検証結果」, and 「確認事項」 of a fresh book, say of a finding. */
import type { FindingRecord } from '../book/records/records';
import type { Finding } from './finding';

/** In Japanese, as the book is; its state and reason are those of a new one. */
export function recordOf(finding: Finding): FindingRecord {
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
    state: 'open',
    reason: '',
  };
}
