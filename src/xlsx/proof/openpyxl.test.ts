import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Book } from '../../book/book';
import { composeBook } from '../../book/compose';
import { composeIssuedBook } from '../../book/issued/compose';
import { firstRequest, freshRequest } from '../../book/issued/testing/requests';
import { NOTHING_KEPT } from '../../book/kept';
import { RUBRICS } from '../../kpi/rubrics';
import { builtInPlan } from '../../plan';
import { writeBook } from '../write';
import {
  byRanges,
  expectedCells,
  expectedNames,
  expectedSheet,
  type FoundCell,
} from './testing/expectedFile';
import { inFolder } from './testing/libreOffice';
import { runPython } from './testing/openpyxl';
import { randomBook } from './testing/randomBook';

interface FoundSheet {
  readonly name: string;
  readonly rules: { readonly ranges: string }[];
  readonly cells: Readonly<Record<string, FoundCell>>;
}

interface FoundBook {
  readonly sheets: readonly FoundSheet[];
  readonly names: Readonly<Record<string, string>>;
  readonly calculates: boolean;
}

interface Written {
  readonly book: Book;
  readonly protect: boolean;
}

const written: Written[] = [
  ...RUBRICS.map((rubric) => ({
    book: composeBook({
      plan: builtInPlan(),
      rubric,
      evaluationYear: 2023,
      suffix: '',
      kept: NOTHING_KEPT,
    }),
    protect: true,
  })),
  ...RUBRICS.map((rubric, i) => ({ book: randomBook(rubric, 30, false, 900 + i).book, protect: false })),
  { book: composeIssuedBook(firstRequest()), protect: true },
  { book: composeIssuedBook(freshRequest()), protect: true },
];
let found: FoundBook[] = [];

beforeAll(async () => {
  found = await inFolder(async (folder) => {
    const paths = written.map((_, i) => join(folder, `book${i}.xlsx`));
    for (const [i, { book, protect }] of written.entries()) {
      const bytes = await writeBook(book, { protect, created: new Date(Date.UTC(2025, 3, 1)) });
      await writeFile(paths[i] ?? '', bytes);
    }
    return (await runPython('structure.py', paths)) as FoundBook[];
  });
}, 120_000);

test.each(written.map(({ book }, i) => [`${book.identity.planId} ${book.identity.rubricId}`, i]))(
  'openpyxl finds sheets, tables, rules, colours, protection, names and print set-up as described: %s',
  (_, i) => {
    const { book, protect } = written[i] ?? fail();
    const sheets = (found[i]?.sheets ?? []).map((sheet) => ({
      ...sheet,
      cells: null,
      rules: [...sheet.rules].sort(byRanges),
    }));
    expect(sheets).toEqual(
      book.sheets.map((sheet, place) => ({ ...expectedSheet(sheet, place === 0, protect), cells: null })),
    );
    expect(found[i]?.names).toEqual(expectedNames(book));
    expect(found[i]?.calculates).toBe(true);
  },
);

test.each(written.map(({ book }, i) => [`${book.identity.planId} ${book.identity.rubricId}`, i]))(
  'openpyxl finds every cell with its value, formula, format, look and lock as described: %s',
  (_, i) => {
    const { book } = written[i] ?? fail();
    book.sheets.forEach((sheet, place) => {
      const cells = new Map(Object.entries(found[i]?.sheets[place]?.cells ?? {}));
      const expected = expectedCells(sheet);
      const differences = Object.entries(expected).flatMap(([address, cell]) =>
        JSON.stringify(cell) === JSON.stringify(cells.get(address))
          ? []
          : [{ sheet: sheet.name, address, expected: cell, found: cells.get(address) }],
      );
      expect(differences.slice(0, 3)).toEqual([]);
      expect([...cells.keys()].filter((address) => !(address in expected))).toEqual([]);
    });
  },
);

function fail(): never {
  throw new Error('no such book');
}
