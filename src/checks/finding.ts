/** What a check found: where, what is wrong, what it should be, and where possible what to write instead. */
import type { CellWrite } from '../book/changes';
import type { Severity } from '../book/records/records';
import type { CellPlace, Message } from '../words/message';
import type { CheckCode } from './codes';

export type { Severity } from '../book/records/records';
/** Tells whether a finding is the one that was ignored: it is back when the figure changes. */
export { findingRecordKey as findingKey } from '../book/records/withFindings';

export interface Repair {
  /** As shown. */
  readonly before: string;
  readonly after: string;
  /** 「まとめて修正」 takes it with the others; what is not safe is repaired one by one. */
  readonly safe: boolean;
  readonly action:
    | { readonly kind: 'write'; readonly writes: readonly CellWrite[] }
    /** Pasting wiped the input rules. */
    | { readonly kind: 'inputRules' };
}

export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** `open` or the file's name. */
  readonly file: string;
  /** null: it is about the whole file. */
  readonly place: CellPlace | null;
  /** KPI id; '' where it is about no KPI. */
  readonly kpi: string;
  readonly name: string;
  readonly section: string;
  /** The column's heading; ''. */
  readonly column: string;
  /** As shown. */
  readonly value: string;
  /** What is wrong, with the figures and the bound that were used. */
  readonly message: Message;
  readonly expected: Message;
  readonly remedy: Message;
  readonly repair: Repair | null;
}

/** `rejected`: an F; `fix`: an E; else `ok`. */
export type FileStatus = 'ok' | 'fix' | 'rejected';

export function statusOf(findings: readonly Pick<Finding, 'severity'>[]): FileStatus {
  if (findings.some(({ severity }) => severity === 'F')) return 'rejected';
  return findings.some(({ severity }) => severity === 'E') ? 'fix' : 'ok';
}
