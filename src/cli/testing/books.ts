/** KPI books of the built-in plan as files, with what officers typed into them. For tests. */
import type { Book, Cell } from '../../book/book';
import { composeBook } from '../../book/compose';
import { NOTHING_KEPT } from '../../book/kept';
import { bookNames } from '../../book/names';
import { pace } from '../../kpi/rubrics/pace';
import { builtInPlan } from '../../plan';
import { writeBook } from '../../xlsx/write';

/** By KPI id, then heading. */
export type Typed = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

/** R6 is collected: what nobody typed is not counted yet (未集計), which no check minds. */
export async function masterFile(typed: Typed = {}): Promise<Uint8Array> {
  const plan = builtInPlan();
  const book = composeBook({ plan, rubric: pace, evaluationYear: 2024, suffix: '', kept: NOTHING_KEPT });
  return writeBook(filledIn(book, typed), { protect: false, created: new Date(0) });
}

function filledIn(book: Book, typed: Typed): Book {
  const name = bookNames('').tables.list;
  const unused = new Set(
    Object.entries(typed).flatMap(([id, row]) => Object.keys(row).map((h) => `${id} ${h}`)),
  );
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      if (table.name !== name) return table;
      const rows = table.rows.map((row) => {
        const id = row[0] && 'text' in row[0] ? row[0].text : '';
        return row.map((cell, column): Cell => {
          const heading = table.headers[column] ?? '';
          unused.delete(`${id} ${heading}`);
          return typed[id]?.[heading] ?? (heading === 'R6実績' ? { text: '未集計' } : cell);
        });
      });
      return { ...table, rows };
    }),
  }));
  if (unused.size > 0) throw new Error(`no such cell: ${[...unused].join(', ')}`);
  return { ...book, sheets };
}
