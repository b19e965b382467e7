/** 受付検証結果表: what was found in returned files, so that a 課 can be asked to correct it when the file is not at hand. */
import { text } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { FOUND, readFound } from './found';
import { RETURNED_FINDING_HEADINGS as H } from './headings';
import { readTableOf, type RecordKind } from './recordTable';
import type { ReturnedFindingRecord } from './records';

export const RETURNED_FINDINGS: RecordKind<ReturnedFindingRecord> = {
  table: 'returnedFindings',
  columns: [
    FOUND.severity,
    FOUND.code,
    { heading: H.section, width: 12, cell: ({ section }) => text(section) },
    { heading: H.file, width: 24, cell: ({ file }) => text(file) },
    FOUND.kpi,
    FOUND.name,
    // No link: the cell is one of the file's, not of this book.
    { heading: H.cell, width: 13, cell: (finding) => text(placeOf(finding)) },
    FOUND.column,
    FOUND.value,
    FOUND.message,
    FOUND.expected,
    FOUND.remedy,
    FOUND.sheet,
    FOUND.address,
    { heading: H.digest, width: 13, cell: ({ digest }) => text(digest), isHidden: true },
  ],
  read: (row) => {
    const digest = row.text(H.digest);
    // Nobody could tell any more whose finding it is.
    return digest === '' ? null : { ...readFound(row), digest, file: row.text(H.file) };
  },
};

export function readReturnedFindings(reading: Reading, names: BookNames): ReturnedFindingRecord[] {
  return readTableOf(RETURNED_FINDINGS, reading, names);
}

function placeOf({ sheet, address }: ReturnedFindingRecord): string {
  return address === '' ? sheet : `${sheet}!${address}`;
}
