/** Where the round stands, from the master's records alone: close Excel, open tomorrow, go on. */
import type { IssueRecord, ReceiptRecord, Records } from '../book/records/records';
import type { Day } from '../plan/day';
import { latestIssues } from './issueNumbers';
import { putBackDigests } from './round';
import { sectionKey } from './sections';

/**
 * `accepted` 受領 · `fix` 要修正: it came back and has something to correct or to decide · `returned`: nothing usable came
 * back yet (受領不可, 古い版) · `missing` 未提出.
 */
export type SectionStatus = 'accepted' | 'fix' | 'returned' | 'missing';

export interface SectionState {
  readonly section: string;
  /** The newest one; what came back of an older one does not count for it. */
  readonly issue: IssueRecord;
  readonly status: SectionStatus;
  /** Everything that came back from this section in this round, oldest first. */
  readonly receipts: readonly ReceiptRecord[];
  /** Cells taken from its files. */
  readonly taken: number;
  /** Days after the deadline; 0 where it is not past, there is none, or the book is accepted. */
  readonly overdueDays: number;
}

export interface RoundState {
  /** In the order of their newest issues. */
  readonly sections: readonly SectionState[];
  readonly counts: Readonly<Record<SectionStatus, number>>;
}

/** @param round `R6` */
export function roundState(records: Records, round: string, today: Day): RoundState {
  const putBack = putBackDigests(records.log);
  const known = new Set(records.issues.filter((record) => record.round === round).map(({ issue }) => issue));
  const bySection = new Map<string, ReceiptRecord[]>();
  for (const receipt of records.receipts) {
    if (!known.has(receipt.issue) || putBack.has(receipt.digest)) continue;
    const key = sectionKey(receipt.section);
    const list = bySection.get(key);
    if (list) list.push(receipt);
    else bySection.set(key, [receipt]);
  }
  const sections = [...latestIssues(round, records.issues)].map(([key, issue]) =>
    sectionState(issue, bySection.get(key) ?? [], today),
  );
  const counts = { accepted: 0, fix: 0, returned: 0, missing: 0 };
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

function sectionState(issue: IssueRecord, receipts: readonly ReceiptRecord[], today: Day): SectionState {
  const status = statusOf(receipts, issue.issue);
  const late = status === 'accepted' ? 0 : (daysSince(issue.deadline, today) ?? 0);
  return {
    section: issue.section,
    issue,
    status,
    receipts,
    taken: receipts.reduce((sum, { taken }) => sum + taken, 0),
    overdueDays: Math.max(0, late),
  };
}

function statusOf(receipts: readonly ReceiptRecord[], issue: string): SectionStatus {
  const ofIssue = receipts.filter((receipt) => receipt.issue === issue);
  if (ofIssue.some(({ status }) => status === 'accepted')) return 'accepted';
  if (ofIssue.some(({ status }) => status === 'fix')) return 'fix';
  // A fresh book of which nothing came back is missing again, unless the old one was sent after it.
  const isUnusable = ofIssue.length > 0 || receipts.some(({ status }) => status === 'old');
  return isUnusable ? 'returned' : 'missing';
}
