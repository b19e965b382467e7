/** V11: a text that no cell holds whole. Only other programs write one; Excel cuts it off when it opens the book. */
import { shownOf } from '../../book/cells';
import { exceedsCell, LONGEST_CELL_TEXT } from '../../book/limits';
import { valueWords } from '../../words/checks/values';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';

const TEXT_COLUMNS = ['取組・要因', '今後の方向性'] as const;

/** Of the columns for texts: in a figure's cell a text is told as such. */
export function tooLong(subject: Subject): Finding[] {
  const words = valueWords.V11(LONGEST_CELL_TEXT);
  return subject.rows.flatMap((row) =>
    TEXT_COLUMNS.flatMap((column): Finding[] => {
      const cell = row.cell(column);
      if (!cell || !exceedsCell(shownOf(cell))) return [];
      return [findingAt(subject, 'V11', { owner: row, cell, column }, words)];
    }),
  );
}
