/** What 「検証結果」, and 「確認事項」 of a fresh book, say of a finding. */
import type { FindingRecord, FoundRecord } from '../book/records/records';
import { catalogEntry } from './catalog';
import { isCheckCode } from './codes';
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

/** A finding as it was kept, without its repair; null where its code is none that the catalogue knows. */
export function findingFrom(record: FoundRecord, file: string): Finding | null {
  const { severity, code, kpi, name, section, sheet, address, column, value } = record;
  if (!isCheckCode(code)) return null;
  const { title, remedy } = catalogEntry(code);
  return {
    code,
    severity,
    file,
    place: sheet === '' || address === '' ? null : { sheet, address },
    kpi,
    name,
    section,
    column,
    value,
    // Only Japanese was kept.
    message: { ja: record.message, en: `${title.en} (${record.message})` },
    expected: { ja: record.expected, en: record.expected },
    remedy: { ja: record.remedy, en: remedy.en },
    repair: null,
  };
}
