/** 検証結果表. */
import { quoteSheet, quoteText } from '../a1';
import type { Cell } from '../book';
import { BLANK, formula, text } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { FOUND, readFound } from './found';
import { FINDING_HEADINGS as H, FINDING_STATE_WORDS, keyOfWord } from './headings';
import { readTableOf, type RecordKind } from './recordTable';
import type { FindingRecord } from './records';

export const FINDINGS: RecordKind<FindingRecord> = {
  table: 'findings',
  columns: [
    FOUND.severity,
    FOUND.code,
    FOUND.kpi,
    FOUND.name,
    { heading: H.section, width: 10, cell: ({ section }) => text(section) },
    { heading: H.cell, width: 13, cell: linkTo, look: 'link' },
    FOUND.column,
    FOUND.value,
    FOUND.message,
    FOUND.expected,
    FOUND.remedy,
    {
      heading: H.state,
      width: 8,
      cell: ({ state }) => text(FINDING_STATE_WORDS[state]),
      look: 'input',
    },
    { heading: H.reason, width: 20, cell: ({ reason }) => text(reason), look: 'input' },
    FOUND.sheet,
    FOUND.address,
  ],
  read: (row) => ({
    ...readFound(row),
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
