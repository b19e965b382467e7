/**
 * What the add-in remembers in the workbook beside the book itself, as structured tables that people can read:
 * findings, the log of every change, issued books, what they held, what came back, and verdicts given by hand.
 */
import type { Cell } from '../book';

export type Severity = 'F' | 'E' | 'W' | 'I';

/** `open` 要対応 · `ignored` 確認済 (with a reason) · `repaired` 修正済. */
export type FindingState = 'open' | 'ignored' | 'repaired';

/** What is told of a finding. Texts are Japanese, as the sheets show them. */
export interface FoundRecord {
  readonly severity: Severity;
  /** `V09`. */
  readonly code: string;
  /** KPI id; '' where it is about no KPI. */
  readonly kpi: string;
  readonly name: string;
  readonly section: string;
  readonly sheet: string;
  /** A1; '' where it is about no single cell. Shown as a link. */
  readonly address: string;
  /** The column's heading; ''. */
  readonly column: string;
  /** As shown. */
  readonly value: string;
  readonly message: string;
  readonly expected: string;
  readonly remedy: string;
}

/** A row of 検証結果表. */
export interface FindingRecord extends FoundRecord {
  readonly state: FindingState;
  /** Why it may stand as it is (`ignored`). */
  readonly reason: string;
}

/** 修正: a repair · 受付: a figure of a returned book · 取消: putting either back. */
export type LogKind = 'repair' | 'accept' | 'putBack';

/** A row of 受付履歴表: one cell that was changed, with what puts it back. */
export interface LogEntry {
  /** All changes of one press have the same: `2026-11-26T10:15:00 #1`. */
  readonly batch: string;
  /** Local time, `2026-11-26 10:15`. */
  readonly time: string;
  readonly kind: LogKind;
  /** The returned file's name; ''. */
  readonly file: string;
  /** SHA-256 of the returned file in hex; ''. */
  readonly digest: string;
  readonly section: string;
  readonly kpi: string;
  /** The column's heading. */
  readonly column: string;
  /** A formula is kept as a formula, a text that merely looks like one as a text. */
  readonly before: Cell;
  readonly after: Cell;
  /** Finding codes or the rule by which it was decided. */
  readonly note: string;
  /** It was put back later. */
  readonly undone: boolean;
  /** The number format that the cell had before, where the change replaced it (a date, a percentage). */
  readonly format?: string;
}

/** A row of 発行一覧表: one book that was issued. */
export interface IssueRecord {
  /** `R6-0012`: round and a number that only grows. */
  readonly issue: string;
  readonly round: string;
  readonly section: string;
  /** `2026-11-26`. */
  readonly issuedOn: string;
  /** `2026-12-10`; '' for none. */
  readonly deadline: string;
  readonly file: string;
  readonly kpis: number;
  readonly fingerprint: string;
  /** The issue that it replaces (a fresh book after findings); ''. */
  readonly replaces: string;
  /** Whom the 課 may ask, as its cover says; ''. */
  readonly contact: string;
}

/** A row of 受付表: one file that came back, the newest state of it. */
export interface ReceiptRecord {
  readonly file: string;
  readonly digest: string;
  readonly section: string;
  readonly issue: string;
  /** When it came back and was first read: `2026-11-26 10:15`. */
  readonly time: string;
  /** 受領 / 取込待ち (read, and not taken in yet) / 要修正 / 受領不可 / 重複 / 古い版. */
  readonly status: 'accepted' | 'waiting' | 'fix' | 'rejected' | 'duplicate' | 'old';
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many cells of it have been taken into the book. */
  readonly taken: number;
}

/** A row of 受付検証結果表: what was found in a returned file that has to be corrected. Texts are Japanese. */
export interface ReturnedFindingRecord extends FoundRecord {
  /** Of the file, as in 受付表. */
  readonly digest: string;
  readonly file: string;
  /** The one that sent the file. */
  readonly section: string;
}

/**
 * `standing` 有効 · `recheck` 要再確認: what it was decided on is no longer what stands in the book ·
 * `emptied` 空欄: somebody emptied 手動判定, so the computed verdict counts.
 */
export type ManualState = 'standing' | 'recheck' | 'emptied';

/** A row of 手動判定表: the verdict that a person gave a KPI over the computed one. */
export interface ManualVerdictRecord {
  readonly kpi: string;
  readonly name: string;
  readonly section: string;
  /** A grade as 判定 shows it: `○順調`; '' counts for nothing. Another rubric may have no such grade. */
  readonly verdict: string;
  readonly reason: string;
  /** Who decided. */
  readonly by: string;
  /** Local time, `2026-11-26 10:15`: when it was decided, or found to hold on other inputs. */
  readonly time: string;
  /** What the computation says, as of the last writing. */
  readonly computed: string;
  /** As of the last writing; what counts is worked out anew (see manual/standing). */
  readonly state: ManualState;
  /** All that decided the computed verdict when the person decided (see manual/basis). */
  readonly basis: string;
}

/** A row of 発行内容表: one cell as it was issued; blanks are not kept. */
export interface SnapshotRecord {
  readonly issue: string;
  readonly kpi: string;
  readonly column: string;
  readonly cell: Cell;
}

export interface Records {
  readonly findings: readonly FindingRecord[];
  readonly log: readonly LogEntry[];
  readonly issues: readonly IssueRecord[];
  readonly receipts: readonly ReceiptRecord[];
  readonly returnedFindings: readonly ReturnedFindingRecord[];
  readonly manualVerdicts: readonly ManualVerdictRecord[];
  readonly snapshots: readonly SnapshotRecord[];
}

export const NO_RECORDS: Records = {
  findings: [],
  log: [],
  issues: [],
  receipts: [],
  returnedFindings: [],
  manualVerdicts: [],
  snapshots: [],
};
