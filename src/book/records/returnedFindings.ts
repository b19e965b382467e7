/** 受付検証結果表: what was found in returned files, so that a 課 can be asked to correct it when the file is not at hand. */
import { text } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { keyOfWord, RETURNED_FINDING_HEADINGS as H, SEVERITY_WORDS } from './headings';
import { readTableOf, type RecordKind } from './recordTable';
import type { ReturnedFindingRecord } from './records';

export const RETURNED_FINDINGS: RecordKind<ReturnedFindingRecord> = {
  table: 'returnedFindings',
  columns: [
    {
      heading: H.severity,
      width: 9,
      cell: ({ severity }) => text(SEVERITY_WORDS[severity]),
      look: 'centred',
    },
    { heading: H.code, width: 6.5, cell: ({ code }) => text(code), look: 'centred' },
    { heading: H.section, width: 12, cell: ({ section }) => text(section) },
    { heading: H.file, width: 24, cell: ({ file }) => text(file) },
    { heading: H.kpi, width: 9, cell: ({ kpi }) => text(kpi), look: 'centred' },
    { heading: H.name, width: 20, cell: ({ name }) => text(name) },
    // No link: the cell is one of the file's, not of this book.
    { heading: H.cell, width: 13, cell: (finding) => text(placeOf(finding)) },
    { heading: H.column, width: 10, cell: ({ column }) => text(column) },
    { heading: H.value, width: 11, cell: ({ value }) => text(value) },
    { heading: H.message, width: 36, cell: ({ message }) => text(message) },
    { heading: H.expected, width: 18, cell: ({ expected }) => text(expected) },
    { heading: H.remedy, width: 26, cell: ({ remedy }) => text(remedy) },
    { heading: H.sheet, width: 12, cell: ({ sheet }) => text(sheet), isHidden: true },
    { heading: H.address, width: 10, cell: ({ address }) => text(address), isHidden: true },
    { heading: H.digest, width: 13, cell: ({ digest }) => text(digest), isHidden: true },
  ],
  read: (row) => {
    const digest = row.text(H.digest);
    // Nobody could tell any more whose finding it is.
    if (digest === '') return null;
    return {
      digest,
      file: row.text(H.file),
      section: row.text(H.section),
      severity: keyOfWord(SEVERITY_WORDS, row.text(H.severity)) ?? 'E',
      code: row.text(H.code),
      kpi: row.text(H.kpi),
      name: row.text(H.name),
      sheet: row.text(H.sheet),
      address: row.text(H.address),
      column: row.text(H.column),
      value: row.text(H.value),
      message: row.text(H.message),
      expected: row.text(H.expected),
      remedy: row.text(H.remedy),
    };
  },
};

export function readReturnedFindings(reading: Reading, names: BookNames): ReturnedFindingRecord[] {
  return readTableOf(RETURNED_FINDINGS, reading, names);
}

function placeOf({ sheet, address }: ReturnedFindingRecord): string {
  return address === '' ? sheet : `${sheet}!${address}`;
}
