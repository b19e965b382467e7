/** What checks look at: one book, whole enough to have rows, with all that a check may need to know. */
import type { BookIdentity } from '../book/book';
import type { BookNames } from '../book/names';
import type { Reading, ReadTable } from '../book/reading';
import type { SheetRow } from '../book/readRows';
import type { Records } from '../book/records/records';
import type { Thresholds } from '../book/thresholds';
import type { Rubric } from '../kpi/rubric';
import type { Actual } from '../kpi/judgement';
import type { Day } from '../plan/day';
import type { FiscalYear, Plan, PlanRow } from '../plan/plan';
import type { Finding } from './finding';

/** What the caller knows besides the book. */
export interface CheckContext {
  readonly plan: Plan;
  readonly today: Day;
  /** The round that the planning section is in, by the year that is collected (`R6`); null: a book of any round will do. */
  readonly round: string | null;
  /** The planning section's own bounds, for a returned book; null: those of the book itself. */
  readonly thresholds: Thresholds | null;
  /** Figures accepted before, by KPI id and year (C03); null: nothing is known. */
  readonly accepted: ReadonlyMap<string, ReadonlyMap<FiscalYear, Actual>> | null;
  /** KPI ids that each book was issued with, by issue, as the planning section remembers them; goes before what the book says. */
  readonly issuedIds?: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Subject extends CheckContext {
  readonly reading: Reading;
  readonly identity: BookIdentity;
  readonly names: BookNames;
  readonly list: ReadTable;
  /** In the sheet's order; rows without 番号 are left out. */
  readonly rows: readonly SheetRow[];
  /** The rows that belong here, by id: all of the plan's, or in an issued book those that were issued. */
  readonly planned: ReadonlyMap<string, PlanRow>;
  readonly rubric: Rubric;
  /** 評価年度: the year that is being collected. */
  readonly evaluationYear: FiscalYear;
  readonly bounds: Thresholds;
  readonly records: Records;
}

/** One rule. Its findings come in the sheet's order. */
export type Check = (subject: Subject) => Finding[];
