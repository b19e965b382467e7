/** 検証結果表. */
import { quoteSheet, quoteText } from '../a1';
import type { Cell } from '../book';
import { BLANK, formula, text } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { FINDING_HEADINGS as H, FINDING_STATE_WORDS, keyOfWord, SEVERITY_WORDS } from './headings';
import { readTableOf, type RecordKind } from './recordTable';
import type { FindingRecord } from './records';

export const FINDINGS: RecordKind<FindingRecord> = {
  table: 'findings',
  columns: [
    {
      heading: H.severity,
      width: 9,
      cell: ({ severity }) => text(SEVERITY_WORDS[severity]),
      look: 'centred',
    },
    { heading: H.code, width: 6.5, cell: ({ code }) => text(code), look: 'centred' },
    { heading: H.kpi, width: 9, cell: ({ kpi }) => text(kpi), look: 'centred' },
    { heading: H.name, width: 20, cell: ({ name }) => text(name) },
    { heading: H.section, width: 10, cell: ({ section }) => text(section) },
    { heading: H.cell, width: 13, cell: linkTo, look: 'link' },
    { heading: H.column, width: 10, cell: ({ column }) => text(column) },
    { heading: H.value, width: 11, cell: ({ value }) => text(value) },
    { heading: H.message, width: 36, cell: ({ message }) => text(message) },
    { heading: H.expected, width: 18, cell: ({ expected }) => text(expected) },
    { heading: H.remedy, width: 26, cell: ({ remedy }) => text(remedy) },
    {
      heading: H.state,
      width: 8,
      cell: ({ state }) => text(FINDING_STATE_WORDS[state]),
      look: 'input',
    },
    { heading: H.reason, width: 20, cell: ({ reason }) => text(reason), look: 'input' },
    { heading: H.sheet, width: 12, cell: ({ sheet }) => text(sheet), isHidden: true },
    { heading: H.address, width: 10, cell: ({ address }) => text(address), isHidden: true },
  ],
  read: (row) => ({
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
    state: keyOfWord(FINDING_STATE_WORDS, row.text(H.state)) ?? 'open',
    reason: row.text(H.reason),
  }),
};

export function readFindings(reading: Reading, names: BookNames): FindingRecord[] {
  return readTableOf(FINDINGS, reading, names);
}

/** A link that leads to the cell; シート and 番地 say the same for those who read the table. */
function linkTo({ sheet, address }: FindingRecord): Cell {
  if (sheet === '' || address === '') return sheet === '' ? BLANK : text(sheet);
  const target = quoteText(`#${quoteSheet(sheet)}!${address}`);
  return formula(`HYPERLINK(${target},${quoteText(`${sheet}!${address}`)})`);
}
