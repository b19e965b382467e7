/** What the workbook holds before drawing that a Reading does not tell: Excel's own ids, protection options, the last drawing. */
import type { Area } from '../book/a1';
import type { BookIdentity } from '../book/book';

export interface StandingSheet {
  /** Excel's id; stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  /** null: not protected. */
  readonly protection: Excel.Interfaces.WorksheetProtectionData['options'] | null;
}

export interface StandingTable {
  readonly name: string;
  /** The name of the sheet it stands on. */
  readonly sheet: string;
  /** Headings and body. */
  readonly area: Area;
  readonly headers: readonly string[];
}

/**
 * What the last drawing left behind, kept in the workbook's settings: what it may clear, and whether it came to its end.
 * Written first (with `complete: false`) and last, so that a half-drawn book is known for ours and for unfinished.
 */
export interface DrawingRecord {
  readonly identity: BookIdentity;
  readonly complete: boolean;
  /** Keys of sheets that are being drawn by themselves, beside a book that is complete; left there where that was cut off. */
  readonly pending?: readonly string[];
  /** Sheet key → A1 addresses of its blocks and tables. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly string[];
  /** Sheet key → Excel's id, so that a renamed sheet is found again. */
  readonly sheetIds: Readonly<Record<string, string>>;
}

export interface Standing {
  readonly structureProtected: boolean;
  readonly sheets: readonly StandingSheet[];
  /** The sheets of the book: those that hold our tables, and those that we drew. */
  readonly own: readonly StandingSheet[];
  /** Tables of our names only. */
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** Every workbook-wide defined name. */
  readonly names: readonly string[];
  readonly record: DrawingRecord | null;
}

/** The key of {@link DrawingRecord} in `workbook.settings`. */
export const RECORD_KEY = 'kpi-book';

/** The key of the plan (as it was drawn), from which another rubric is drawn. */
export const PLAN_KEY = 'kpi-book.plan';
