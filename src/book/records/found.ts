/** What 検証結果表 and 受付検証結果表 tell of a finding alike. */
import { text } from '../cells';
import { FOUND_HEADINGS as H, keyOfWord, SEVERITY_WORDS } from './headings';
import type { RecordColumn, RecordRow } from './recordTable';
import type { FoundRecord } from './records';

/** By what they tell; each table puts its own between them. */
export const FOUND = {
  severity: {
    heading: H.severity,
    width: 9,
    cell: ({ severity }) => text(SEVERITY_WORDS[severity]),
    look: 'centred',
  },
  code: { heading: H.code, width: 6.5, cell: ({ code }) => text(code), look: 'centred' },
  kpi: { heading: H.kpi, width: 9, cell: ({ kpi }) => text(kpi), look: 'centred' },
  name: { heading: H.name, width: 20, cell: ({ name }) => text(name) },
  column: { heading: H.column, width: 10, cell: ({ column }) => text(column) },
  value: { heading: H.value, width: 11, cell: ({ value }) => text(value) },
  message: { heading: H.message, width: 36, cell: ({ message }) => text(message) },
  expected: { heading: H.expected, width: 18, cell: ({ expected }) => text(expected) },
  remedy: { heading: H.remedy, width: 26, cell: ({ remedy }) => text(remedy) },
  sheet: { heading: H.sheet, width: 12, cell: ({ sheet }) => text(sheet), isHidden: true },
  address: { heading: H.address, width: 10, cell: ({ address }) => text(address), isHidden: true },
} satisfies Record<string, RecordColumn<FoundRecord>>;

export function readFound(row: RecordRow): FoundRecord {
  return {
    severity: keyOfWord(SEVERITY_WORDS, row.text(H.severity)) ?? 'E',
    code: row.text(H.code),
    kpi: row.text(H.kpi),
    name: row.text(H.name),
    section: row.text(H.section),
    sheet: row.text(H.sheet),
    address: row.text(H.address),
    column: row.text(H.column),
    value: row.text(H.value),
    message: row.text(H.message),
    expected: row.text(H.expected),
    remedy: row.text(H.remedy),
  };
}
