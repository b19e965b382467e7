/** 発行一覧表: every book that was issued; and 受付表: every file that came back. */
import { number, text } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { ISSUE_HEADINGS as I, keyOfWord, RECEIPT_HEADINGS as R, RECEIPT_STATUS_WORDS } from './headings';
import { readTableOf, type RecordKind } from './recordTable';
import type { IssueRecord, ReceiptRecord } from './records';

export const ISSUES: RecordKind<IssueRecord> = {
  table: 'issues',
  columns: [
    { heading: I.issue, width: 11, cell: ({ issue }) => text(issue), look: 'centred' },
    { heading: I.section, width: 20, cell: ({ section }) => text(section) },
    { heading: I.file, width: 42, cell: ({ file }) => text(file) },
    { heading: I.issuedOn, width: 17, cell: ({ issuedOn }) => text(issuedOn), look: 'centred' },
    { heading: I.deadline, width: 12, cell: ({ deadline }) => text(deadline), look: 'centred' },
    { heading: I.kpis, width: 9, cell: ({ kpis }) => number(kpis) },
    { heading: I.round, width: 10, cell: ({ round }) => text(round), look: 'centred' },
    { heading: I.replaces, width: 11, cell: ({ replaces }) => text(replaces), look: 'centred' },
    { heading: I.fingerprint, width: 20, cell: ({ fingerprint }) => text(fingerprint), look: 'centred' },
    { heading: I.contact, width: 24, cell: ({ contact }) => text(contact) },
  ],
  read: (row) => ({
    issue: row.text(I.issue),
    round: row.text(I.round),
    section: row.text(I.section),
    issuedOn: row.text(I.issuedOn),
    deadline: row.text(I.deadline),
    file: row.text(I.file),
    kpis: row.number(I.kpis),
    fingerprint: row.text(I.fingerprint),
    replaces: row.text(I.replaces),
    contact: row.text(I.contact),
  }),
};

/** Its columns stand under those of 発行一覧表 and share their widths. */
export const RECEIPTS: RecordKind<ReceiptRecord> = {
  table: 'receipts',
  columns: [
    { heading: R.issue, width: 11, cell: ({ issue }) => text(issue), look: 'centred' },
    { heading: R.section, width: 20, cell: ({ section }) => text(section) },
    { heading: R.file, width: 42, cell: ({ file }) => text(file) },
    { heading: R.time, width: 17, cell: ({ time }) => text(time), look: 'centred' },
    {
      heading: R.status,
      width: 12,
      cell: ({ status }) => text(RECEIPT_STATUS_WORDS[status]),
      look: 'centred',
    },
    { heading: R.taken, width: 9, cell: ({ taken }) => number(taken) },
    { heading: R.F, width: 10, cell: ({ findings }) => number(findings.F) },
    { heading: R.E, width: 11, cell: ({ findings }) => number(findings.E) },
    { heading: R.W, width: 20, cell: ({ findings }) => number(findings.W) },
    { heading: R.I, width: 9, cell: ({ findings }) => number(findings.I) },
    { heading: R.digest, width: 13, cell: ({ digest }) => text(digest), look: 'unwrapped' },
  ],
  read: (row) => ({
    file: row.text(R.file),
    digest: row.text(R.digest),
    section: row.text(R.section),
    issue: row.text(R.issue),
    time: row.text(R.time),
    status: keyOfWord(RECEIPT_STATUS_WORDS, row.text(R.status)) ?? 'fix',
    findings: { F: row.number(R.F), E: row.number(R.E), W: row.number(R.W), I: row.number(R.I) },
    taken: row.number(R.taken),
  }),
};

export function readIssues(reading: Reading, names: BookNames): IssueRecord[] {
  return readTableOf(ISSUES, reading, names);
}

export function readReceipts(reading: Reading, names: BookNames): ReceiptRecord[] {
  return readTableOf(RECEIPTS, reading, names);
}
