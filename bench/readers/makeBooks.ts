/** KPI books of the built-in plan with different figures, as files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeBook } from '../../src/book/compose';
import { NOTHING_KEPT } from '../../src/book/kept';
import { pace } from '../../src/kpi/rubrics/pace';
import { builtInPlan } from '../../src/plan';
import { writeBook } from '../../src/xlsx/write';

/** Different ones; longer lists go through them again. */
const BOOKS = 20;

/** @returns their paths */
export async function makeBooks(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (let i = 0; i < BOOKS; i += 1) {
    const path = join(folder, `book${i}.xlsx`);
    writeFileSync(path, await writeBook(filled(i), { protect: true, created: new Date(0) }));
    paths.push(path);
  }
  return paths;
}

function filled(seed: number) {
  const book = composeBook({
    plan: builtInPlan(),
    rubric: pace,
    evaluationYear: 2024,
    suffix: '',
    kept: NOTHING_KEPT,
  });
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row, r) =>
          row.map((cell, c) =>
            /^R\d実績$/.test(table.headers[c] ?? '') ? { number: seed * 1000 + r * 7.5 + c } : cell,
          ),
        ),
      })),
    })),
  };
}
