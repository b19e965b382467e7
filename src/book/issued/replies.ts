/** What a section answered in 回答欄 of 「確認事項」 instead of changing a cell. */
import { shownOf } from '../cells';
import type { Reading } from '../reading';
import { hasHeadings, tableRowsOf } from '../readTable';
import { ISSUED_TABLES, REVIEW_HEADINGS as H } from './names';

export interface Reply {
  /** Of the finding that it answers. */
  readonly code: string;
  readonly kpi: string;
  /** The heading of the finding's column; ''. */
  readonly column: string;
  readonly reply: string;
}

/** Answers that say something, in the sheet's order. None where the book has no 「確認事項」 or its headings were changed. */
export function readReplies(reading: Reading): Reply[] {
  const table = reading.tables.get(ISSUED_TABLES.review);
  if (!table || !hasHeadings(table, [H.code, H.kpi, H.column, H.reply])) return [];
  return tableRowsOf(table)
    .map((row) => ({
      code: shownOf(row.cell(H.code)),
      kpi: shownOf(row.cell(H.kpi)),
      column: shownOf(row.cell(H.column)),
      reply: shownOf(row.cell(H.reply)).trim(),
    }))
    .filter(({ reply }) => reply !== '');
}
