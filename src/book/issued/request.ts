/** What the book of one 担当課 is made from. */
import type { Rubric } from '../../kpi/rubric';
import type { FiscalYear, Plan } from '../../plan/plan';
import type { BookIdentity, Cell } from '../book';
import type { Kept } from '../kept';
import type { FindingRecord } from '../records/records';

/** What the cover says besides the identity. Days are `2026-12-10`. */
export interface IssuedCover {
  readonly issuedOn: string;
  /** '' for none. */
  readonly deadline: string;
  /** Whom to ask: section, name, telephone. '' for none. */
  readonly contact: string;
  /** A word of the planning section, lines apart by LF. '' for none. */
  readonly note: string;
}

/** What a section entered, by KPI id and heading. Figures as figures, everything else as its text. */
export type EnteredCells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

export interface IssuedRequest {
  /** The whole plan: its id and version stand in the identity. */
  readonly plan: Plan;
  /** As shipped; the planning section's edits come with `kept.settings`. */
  readonly rubric: Rubric;
  /** The year that is collected. */
  readonly evaluationYear: FiscalYear;
  /** Of the master. Columns that officers added to it, and rows that the plan does not know, are not passed on. */
  readonly kept: Kept;
  /** The section's KPIs; they stand in the plan's order. Ids that the plan does not know are left out. */
  readonly ids: readonly string[];
  readonly identity: Pick<BookIdentity, 'issue' | 'section' | 'round' | 'fingerprint'>;
  readonly cover: IssuedCover;
  /** What has to be corrected, for a fresh book; none for a first one. */
  readonly findings: readonly FindingRecord[];
  /**
   * What the section has entered already, for a fresh book; null for a first one. Formulas are written as texts: whoever
   * wants their results passes those.
   */
  readonly entered: EnteredCells | null;
}
