/** Reading the whole book and changing it in one batch: what checks and the yearly round need of the open workbook. */
import type { BookChanges } from '../book/changes';
import type { Reading } from '../book/reading';
import type { Plan } from '../plan/plan';
import type { OnProgress } from './openBook';

export interface BookRead {
  /** Formulas of every entered column, merged areas, hidden rows and columns, filters and input rules are looked at. */
  readonly reading: Reading;
  /** The plan from which the book was drawn. */
  readonly plan: Plan;
  readonly syncs: number;
}

export interface BookAccess {
  /** Reads the book that stands, whatever state its cells are in. At most 2 syncs. Rejects where there is no book or its plan is lost. */
  readBook(): Promise<BookRead>;
  /**
   * Writes all of it in one batch and redraws the record sheets that it names; verdicts follow by the sheet's own formulas,
   * 判定理由 by {@link OpenBook.updateReasons}. Protection is as it was afterwards.
   */
  applyChanges(changes: BookChanges, onProgress: OnProgress): Promise<void>;
  /** Opens a file's bytes as a new workbook, where Excel can (`Excel.createWorkbook`). @returns whether it could */
  openAsWorkbook(bytes: Uint8Array): Promise<boolean>;
}
