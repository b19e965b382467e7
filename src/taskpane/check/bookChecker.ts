/** What the 「検証」 view asks for: checks of the open book, and what may be done about a finding. */
import type { FileStatus, Finding } from '../../checks/finding';
import type { OnProgress } from '../../excel/openBook';
import type { FiscalYear } from '../../plan/plan';
import type { Problem } from '../../words/message';
import type { PutBackCell } from '../parts/putBackCells';

/** A finding as it stands in the book: to be seen to, or looked at and found right. */
export interface StandingFinding {
  /** Tells findings of one check apart, and finds one again in the next. */
  readonly key: string;
  readonly finding: Finding;
  /** Why it may stand as it is (確認済); null while it is open. */
  readonly reason: string | null;
}

export interface RepairBatch {
  readonly batch: string;
  /** `2026-11-26 10:15`. */
  readonly time: string;
  readonly cells: readonly PutBackCell[];
  /** What stays as it is, and why: it was edited since the repair, or its row is gone. */
  readonly refused: readonly Problem[];
}

export interface CheckedBook {
  readonly status: FileStatus;
  readonly findings: readonly StandingFinding[];
  /** How many KPIs were looked at, and for which year; null where the book could not be read that far. */
  readonly kpis: number;
  readonly year: FiscalYear | null;
  /** When: `10:15`. */
  readonly time: string;
  /** 「検証結果」 and the marks in the sheet say the same. */
  readonly recorded: boolean;
  /** The repairs that can be put back next; null: none. */
  readonly lastRepair: RepairBatch | null;
}

/**
 * Every method reads the book anew, so that nothing is written over what was edited meanwhile, and rejects with a
 * PersonError only. What writes does so in one batch, with its log and with 「検証結果」, and then checks again.
 */
export interface BookChecker {
  /** Writes nothing. */
  look(): Promise<CheckedBook>;
  /** Checks, and writes 「検証結果」 and its marks where they say something else. */
  check(onProgress: OnProgress): Promise<CheckedBook>;
  /** Repairs those of the findings that still stand; see `batchOf` for what is left out. */
  repair(findings: readonly StandingFinding[], onProgress: OnProgress): Promise<CheckedBook>;
  /** 確認済にする. It is open again when the figure changes. */
  accept(finding: StandingFinding, reason: string, onProgress: OnProgress): Promise<CheckedBook>;
  /** Takes the reason back. */
  reopen(finding: StandingFinding, onProgress: OnProgress): Promise<CheckedBook>;
  /** Puts the cells of a batch back that were not edited since. */
  putBack(batch: string, onProgress: OnProgress): Promise<CheckedBook>;
}
