/** Changes to a book that stands, as one batch: excel/ writes them into the open workbook, the command line into a new file. */
import type { Cell } from './book';
import type { Records } from './records/records';

/** One cell to write. Texts are always written as texts, whatever they look like. */
export interface CellWrite {
  readonly sheet: string;
  /** A1, without sheet and $. */
  readonly address: string;
  /** `null` or an empty text clears it. */
  readonly cell: Cell;
  /** Where the cell's own format would spoil it (a date, a percentage). */
  readonly numberFormat?: string;
}

export interface BookChanges {
  readonly writes: readonly CellWrite[];
  /** Puts back the input rules of 「KPI一覧」 that pasting wiped. */
  readonly restoreRules: boolean;
  /** Record tables as they are to stand afterwards; those left out stay as they are. */
  readonly records: Partial<Records>;
}
