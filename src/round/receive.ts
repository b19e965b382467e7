/** Taking back one file: whose it is, whether it can be taken in, what was found, and what it says. */
import { readReplies, type Reply } from '../book/issued/replies';
import type { Reading } from '../book/reading';
import type { IssueRecord, ReceiptRecord } from '../book/records/records';
import { checkBook } from '../checks';
import { statusOf, type Finding } from '../checks/finding';
import { findingAt, findingOf } from '../checks/findingAt';
import type { Subject } from '../checks/subject';
import { unreadableFile } from '../checks/unreadableFile';
import type { CheckCode } from '../checks/codes';
import type { Result } from '../words/message';
import { roundChecks, type RoundCheckWords } from '../words/checks/round';
import { contentOf, entriesOf, entryColumns, type Entry } from './entries';
import { withoutIssuedFaults } from './pastFaults';
import type { Round } from './round';
import { saysTheSame } from './sameCell';
import { sectionKey } from './sections';

export interface ReturnedFile {
  readonly fileName: string;
  /** SHA-256 in hex. */
  readonly digest: string;
  readonly result: Result<Reading>;
}

export interface Returned {
  readonly fileName: string;
  readonly digest: string;
  /** As it was issued, else as the book says; '' where nobody knows. */
  readonly section: string;
  /** ''. */
  readonly issue: string;
  /** 受領 says that it can be taken in; whether it has been, the receipt tells. */
  readonly status: Exclude<ReceiptRecord['status'], 'waiting'>;
  readonly findings: readonly Finding[];
  /** Of the KPIs that were issued; none where the file cannot be taken in or was accepted before. */
  readonly entries: readonly Entry[];
  /** What the 課 answered in 回答欄 of a book that had been sent back to it; none where the file cannot be taken in or was accepted before. */
  readonly replies: readonly Reply[];
}

/** Told with a file, but settled by the planning section: the 課 has nothing to put right. */
const SETTLED_HERE: ReadonlySet<CheckCode> = new Set<CheckCode>(['C01', 'P03']);

/** What keeps a file, or one of its KPIs, from being taken in without a word. */
export function isBlocking({ severity, code }: Pick<Finding, 'severity' | 'code'>): boolean {
  return (severity === 'F' || severity === 'E') && !SETTLED_HERE.has(code);
}

/** Neither the file's name nor its place matters, only what stands in it. Changes nothing. */
export function receive({ fileName, digest, result }: ReturnedFile, round: Round): Returned {
  const nothing = { fileName, digest, section: '', issue: '', findings: [], entries: [], replies: [] };
  if (!result.ok) {
    const findings = result.errors.map((problem) => unreadableFile(problem, fileName));
    return { ...nothing, status: 'rejected', findings };
  }
  const checked = checkBook(result.value, round.context);
  const { subject } = checked;
  if (!subject)
    return { ...nothing, ...claimed(result.value), status: 'rejected', findings: checked.findings };
  const { issue, section } = subject.identity;
  const record = issueOf(subject, round);
  if ('message' in record) {
    const findings = [findingOf(fileName, 'S01', record)];
    return { ...nothing, issue, section, status: 'rejected', findings };
  }
  const known = { ...nothing, section: record.section, issue };
  if (round.acceptedDigests.has(digest)) return { ...known, status: 'duplicate' };
  // Where someone deleted what was issued, the rows that the checks take for issued have to do.
  const ids = new Set((round.issued.get(issue) ?? subject.planned).keys());
  const foreign = foreignRows(subject, ids, record.section, round);
  const newer = newerIssue(record, round);
  const findings = [
    ...(newer ? [findingOf(fileName, 'P01', roundChecks.older(issue, newer.issue, newer.issuedOn))] : []),
    ...withoutIssuedFaults(checked.findings, subject, round.issued.get(issue)).filter(
      ({ code, kpi }) => code !== 'R02' || !foreign.has(kpi),
    ),
    ...foreign.values(),
  ];
  const entries = entriesOf(subject, findings, ids);
  const replies = readReplies(subject.reading);
  return { ...known, status: statusFor(findings), findings, entries, replies };
}

/** The state of a file by what was found. */
export function statusFor(findings: readonly Finding[]): 'accepted' | 'fix' | 'rejected' | 'old' {
  if (findings.some(({ code }) => code === 'P01')) return 'old';
  const status = statusOf(findings.filter(isBlocking));
  return status === 'ok' ? 'accepted' : status;
}

function claimed({ identity }: Reading): Pick<Returned, 'section' | 'issue'> {
  return { section: identity?.section ?? '', issue: identity?.issue ?? '' };
}

/** The issue that the book says it is, or why it cannot be. */
function issueOf({ identity }: Subject, { issues, master }: Round): IssueRecord | RoundCheckWords {
  const { issue, fingerprint } = identity;
  if (issue === '') return roundChecks.notIssued();
  const record = issues.get(issue);
  if (!record) return roundChecks.unknownIssue(issue);
  if (record.round !== master.round) return roundChecks.otherRound(issue, master.round);
  if (record.fingerprint !== fingerprint)
    return roundChecks.otherFingerprint(issue, fingerprint, record.fingerprint);
  return record;
}

function newerIssue({ issue, section }: IssueRecord, { latest }: Round): IssueRecord | null {
  const last = latest.get(sectionKey(section));
  return last && last.issue !== issue ? last : null;
}

/** P03 by KPI id: rows of the plan that were not issued to this 課, and hold something else than the master. */
function foreignRows(
  subject: Subject,
  ids: ReadonlySet<string>,
  section: string,
  { master }: Round,
): Map<string, Finding> {
  const columns = entryColumns(master.plan, master.evaluationYear);
  const found = new Map<string, Finding>();
  for (const row of subject.rows) {
    const own = master.rows.get(row.id);
    if (!own || ids.has(row.id)) continue;
    const changed = columns.find((column) => {
      const content = contentOf(row.cell(column.heading), column);
      return content.kind !== 'blank' && !saysTheSame(content, contentOf(own.cell(column.heading), column));
    });
    if (!changed) continue;
    const owner = { id: row.id, name: own.name, section: own.section };
    const spot = { owner, cell: row.cell(changed.heading), column: changed.heading };
    found.set(row.id, findingAt(subject, 'P03', spot, roundChecks.foreignRow(row.id, own.name, section)));
  }
  return found;
}
