/** Where the round stands, from the master's records alone: close Excel, open tomorrow, go on. */
import type { IssueRecord, ReceiptRecord, Records, ReturnedFindingRecord } from '../book/records/records';
import type { Day } from '../plan/day';
import { latestIssues } from './issueNumbers';
import { sectionKey } from './sections';

/**
 * `accepted` 受領 · `waiting` 取込待ち: the 課 has done its part, but its file was not taken in, or not wholly (something is to be
 * decided), or that was put back · `fix` 要修正: it came back and has something to correct · `returned`: nothing usable came
 * back yet (受領不可, 古い版) · `missing` 未提出.
 */
export type SectionStatus = 'accepted' | 'waiting' | 'fix' | 'returned' | 'missing';

export interface SectionState {
  readonly section: string;
  /** The newest one; what came back of an older one does not count for it. */
  readonly issue: IssueRecord;
  readonly status: SectionStatus;
  /** Everything that came back from this section in this round, oldest first. */
  readonly receipts: readonly ReceiptRecord[];
  /** Those of the newest issue that wait to be taken in, and came after what was accepted of it. */
  readonly waiting: readonly ReceiptRecord[];
  /** What is to be corrected: the files of the newest issue that came last. */
  readonly toCorrect: readonly ToCorrect[];
  /** Cells taken from its files. */
  readonly taken: number;
  /** Days after the deadline; 0 where it is not past, there is none, or the 課 has done its part (受領, 取込待ち). */
  readonly overdueDays: number;
}

export interface ToCorrect {
  /** 要修正 or 受領不可. */
  readonly receipt: ReceiptRecord;
  /** As far as they were kept: see {@link ToCorrect.more}. */
  readonly findings: readonly ReturnedFindingRecord[];
  /** Findings that only the file itself tells. */
  readonly more: number;
}

export interface RoundState {
  /** In the order of their newest issues. */
  readonly sections: readonly SectionState[];
  readonly counts: Readonly<Record<SectionStatus, number>>;
}

/** @param round `R6` */
export function roundState(records: Records, round: string, today: Day): RoundState {
  const known = new Set(records.issues.filter((record) => record.round === round).map(({ issue }) => issue));
  const bySection = new Map<string, ReceiptRecord[]>();
  for (const receipt of records.receipts) {
    if (!known.has(receipt.issue)) continue;
    const key = sectionKey(receipt.section);
    const list = bySection.get(key);
    if (list) list.push(receipt);
    else bySection.set(key, [receipt]);
  }
  const sections = [...latestIssues(round, records.issues)].map(([key, issue]) =>
    sectionState(issue, bySection.get(key) ?? [], records.returnedFindings, today),
  );
  const counts = { accepted: 0, waiting: 0, fix: 0, returned: 0, missing: 0 };
  for (const { status } of sections) counts[status] += 1;
  return { sections, counts };
}

/** 未提出: nothing of the newest issue can be used yet; the longest overdue first. */
export function missingSections({ sections }: RoundState): SectionState[] {
  return sections
    .filter(({ status }) => status === 'missing' || status === 'returned')
    .sort((a, b) => b.overdueDays - a.overdueDays);
}

/** Whole days from the day `from` (`2026-12-10`) to `today`; negative before it. null: not a day. */
export function daysSince(from: string, today: Day): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(from);
  if (!match) return null;
  const [year = 0, month = 1, day = 1] = match.slice(1).map(Number);
  const milliseconds = Date.UTC(today.year, today.month - 1, today.day) - Date.UTC(year, month - 1, day);
  return Math.round(milliseconds / 86_400_000);
}

function sectionState(
  issue: IssueRecord,
  receipts: readonly ReceiptRecord[],
  kept: readonly ReturnedFindingRecord[],
  today: Day,
): SectionState {
  const ofIssue = byTime(receipts.filter((receipt) => receipt.issue === issue.issue));
  const waiting = waitingOf(ofIssue);
  const status = waiting.length > 0 ? 'waiting' : statusOf(receipts, ofIssue);
  const isDone = status === 'accepted' || status === 'waiting';
  const late = isDone ? 0 : (daysSince(issue.deadline, today) ?? 0);
  return {
    section: issue.section,
    issue,
    status,
    receipts,
    waiting,
    toCorrect: toCorrectOf(ofIssue, kept),
    taken: receipts.reduce((sum, { taken }) => sum + taken, 0),
    overdueDays: Math.max(0, late),
  };
}

/** @param ofIssue in their time: a file that was read before another one was accepted is overtaken by it */
function waitingOf(ofIssue: readonly ReceiptRecord[]): ReceiptRecord[] {
  const accepted = ofIssue.map(({ status }) => status).lastIndexOf('accepted');
  return ofIssue.slice(accepted + 1).filter(({ status }) => status === 'waiting');
}

/**
 * Two files of one go are both to be corrected; a file that came later overtakes those before, and so does one that is
 * accepted.
 */
function toCorrectOf(ofIssue: readonly ReceiptRecord[], kept: readonly ReturnedFindingRecord[]): ToCorrect[] {
  const isOvertaken = ({ time }: ReceiptRecord): boolean =>
    ofIssue.some(
      (other) =>
        (other.status === 'accepted' && other.time >= time) ||
        (other.status === 'waiting' && other.time > time),
    );
  const faulty = ofIssue.filter(
    (receipt) => (receipt.status === 'fix' || receipt.status === 'rejected') && !isOvertaken(receipt),
  );
  const last = faulty.at(-1)?.time;
  return faulty
    .filter(({ time }) => time === last)
    .map((receipt) => {
      const findings = kept.filter(({ digest }) => digest === receipt.digest);
      const { F, E, W } = receipt.findings;
      return { receipt, findings, more: Math.max(0, F + E + W - findings.length) };
    });
}

function byTime(receipts: readonly ReceiptRecord[]): ReceiptRecord[] {
  return [...receipts].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

function statusOf(
  receipts: readonly ReceiptRecord[],
  ofIssue: readonly ReceiptRecord[],
): Exclude<SectionStatus, 'waiting'> {
  if (ofIssue.some(({ status }) => status === 'accepted')) return 'accepted';
  if (ofIssue.some(({ status }) => status === 'fix')) return 'fix';
  // A fresh book of which nothing came back is missing again, unless the old one was sent after it.
  const isUnusable = ofIssue.length > 0 || receipts.some(({ status }) => status === 'old');
  return isUnusable ? 'returned' : 'missing';
}
