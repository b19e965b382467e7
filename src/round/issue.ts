/** Issuing: one book per 担当課, and what the master remembers of it. */
import { snapshotsOf } from '../book/issued/snapshots';
import type { EnteredCells, IssuedRequest } from '../book/issued/request';
import { nextIssueNumber } from '../book/records/issueNumber';
import type { FindingRecord, IssueRecord, Records, SnapshotRecord } from '../book/records/records';
import { isoDay, type Day } from '../plan/day';
import type { Problem, Result } from '../words/message';
import { roundProblems } from '../words/round';
import { issuedFileName } from './fileName';
import { fingerprintOf } from './fingerprint';
import { fourDigits, issueOf, latestIssues, numberIn } from './issueNumbers';
import { ownedKpis, type Master } from './master';
import { sectionKey, shareBySection, type SectionShare } from './sections';

/** What every book of one issuing has in common. */
export interface IssueTerms {
  readonly today: Day;
  /** null for none. */
  readonly deadline: Day | null;
  /** Whom to ask; ''. */
  readonly contact: string;
  /** A word of the planning section; ''. */
  readonly note: string;
}

/** What is special in one section's book. */
export interface SectionOrder {
  readonly section: string;
  /** Has to be corrected (a fresh book); none in a first issue. */
  readonly findings: readonly FindingRecord[];
  /** What the section had entered; null in a first issue. */
  readonly entered: EnteredCells | null;
}

export interface PlannedBook {
  /** `R6実績_0012_商工観光課.xlsx`; no two of a round are alike. */
  readonly fileName: string;
  /** For `composeIssuedBook`. */
  readonly request: IssuedRequest;
  readonly record: IssueRecord;
}

export interface IssuePlan {
  readonly books: readonly PlannedBook[];
  /** 発行一覧表 and 発行内容表 as they stand afterwards, to be written together with issuing. */
  readonly records: Pick<Records, 'issues' | 'snapshots'>;
}

/** First books for these sections, or new ones that replace what they were issued before in this round. */
export function planIssue(master: Master, sections: readonly string[], terms: IssueTerms): Result<IssuePlan> {
  const orders = sections.map((section): SectionOrder => ({ section, findings: [], entered: null }));
  return planBooks(master, orders, terms);
}

/** Fails without changing anything, with every reason, where a section has no KPI or the deadline is past. */
export function planBooks(
  master: Master,
  orders: readonly SectionOrder[],
  terms: IssueTerms,
): Result<IssuePlan> {
  const shares = new Map(
    shareBySection(ownedKpis(master)).sections.map((share) => [sectionKey(share.section), share]),
  );
  const wanted = new Map(orders.map((order) => [sectionKey(order.section), order]));
  const errors = orderProblems(wanted, shares, terms);
  if (errors.length > 0) return { ok: false, errors };
  const { issues, snapshots } = master.kept.records;
  const latest = latestIssues(master.round, issues);
  const first = numberIn(master.round, nextIssueNumber(master.kept.records, master.round)) ?? 1;
  const planned = [...wanted].flatMap(([key, order], i) => {
    const share = shares.get(key);
    return share ? [bookFor(master, share, order, first + i, latest.get(key)?.issue ?? '', terms)] : [];
  });
  return {
    ok: true,
    value: {
      books: planned.map(({ book }) => book),
      records: {
        issues: [...issues, ...planned.map(({ book }) => book.record)],
        snapshots: [...snapshots, ...planned.flatMap((one) => one.snapshots)],
      },
    },
  };
}

function orderProblems(
  wanted: ReadonlyMap<string, SectionOrder>,
  shares: ReadonlyMap<string, SectionShare>,
  { today, deadline }: IssueTerms,
): Problem[] {
  const unknown = [...wanted].filter(([key]) => !shares.has(key)).map(([, { section }]) => section);
  const isPast = deadline !== null && isoDay(deadline) < isoDay(today);
  return [
    ...(wanted.size === 0 ? [roundProblems.noneChosen()] : []),
    ...unknown.map((section) => roundProblems.unknownSection(section)),
    ...(isPast ? [roundProblems.deadlinePast(isoDay(deadline), isoDay(today))] : []),
  ];
}

function bookFor(
  { plan, rubric, evaluationYear, kept, round }: Master,
  { section, ids }: SectionShare,
  { findings, entered }: SectionOrder,
  number: number,
  replaces: string,
  { today, deadline, contact, note }: IssueTerms,
): { book: PlannedBook; snapshots: readonly SnapshotRecord[] } {
  const issue = issueOf(round, number);
  const snapshots = snapshotsOf(kept, plan, ids, issue);
  const fingerprint = fingerprintOf({ planId: plan.id, round, section, issue }, snapshots);
  const fileName = issuedFileName(round, fourDigits(number), section);
  const days = { issuedOn: isoDay(today), deadline: deadline ? isoDay(deadline) : '' };
  return {
    snapshots,
    book: {
      fileName,
      request: {
        plan,
        rubric,
        evaluationYear,
        kept,
        ids,
        identity: { issue, section, round, fingerprint },
        cover: { ...days, contact, note },
        findings,
        entered,
      },
      record: {
        issue,
        round,
        section,
        ...days,
        file: fileName,
        kpis: ids.length,
        fingerprint,
        replaces,
        contact,
      },
    },
  };
}
