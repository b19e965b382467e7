import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireTool } from '../../../scripts/setup/tools';
import { cellAt, parseArea, type Area } from '../../book/a1';
import type { Book, Cell } from '../../book/book';
import { composeBook } from '../../book/compose';
import { NOTHING_KEPT } from '../../book/kept';
import { bookNames } from '../../book/names';
import { readRecords } from '../../book/records/readRecords';
import type { Reading, ReadSheet } from '../../book/reading';
import { tableRowsOf } from '../../book/readTable';
import { readingOf } from '../../book/testing/readingOf';
import { SAMPLE_RECORDS } from '../../book/testing/sampleRecords';
import { pace } from '../../kpi/rubrics/pace';
import { builtInPlan } from '../../plan';
import { convert, inFolder } from '../proof/testing/libreOffice';
import { writeBook } from '../write';
import { readWorkbook } from './index';

const NAMES = bookNames('');
const REWRITE = `
import sys, warnings, openpyxl
warnings.simplefilter('ignore')
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
`;

/** The book with figures, a state word and a blank typed into R6実績. */
function filledBook(): Book {
  const book = composeBook({
    plan: builtInPlan(),
    rubric: pace,
    evaluationYear: 2024,
    suffix: '',
    kept: { ...NOTHING_KEPT, records: SAMPLE_RECORDS },
  });
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const column = table.headers.indexOf('R6実績');
      if (column < 0) return table;
      const typed: readonly Cell[] = [{ text: '未集計' }, null, { number: 0 }, { number: -1.25 }];
      const rows = table.rows.map((row, i) =>
        row.map((cell, c) =>
          c === column ? (typed[i] === undefined ? { number: 1000.5 + i } : typed[i]) : cell,
        ),
      );
      return { ...table, rows };
    }),
  }));
  return { ...book, sheets };
}

function read(bytes: Uint8Array): Reading {
  const result = readWorkbook(bytes, 'book.xlsx');
  if (!result.ok) throw new Error(result.errors[0]?.message.en);
  return result.value;
}

/** Everything that people or the plan put into the list: kind, value and shown text by KPI and heading. */
function entered(reading: Reading): unknown[] {
  const list = reading.tables.get(NAMES.tables.list);
  if (!list) throw new Error('no list');
  const headings = list.headers.slice(0, list.headers.indexOf('評価年度実績'));
  return tableRowsOf(list).map((row) =>
    headings.map((heading) => {
      const cell = row.cell(heading);
      return [cell?.address, cell?.kind, cell?.value, cell?.text];
    }),
  );
}

/** Cells with an input rule; neighbouring areas may be written as one. */
function ruled({ ruledAreas }: Pick<ReadSheet, 'ruledAreas'>): string[] {
  const areas = (ruledAreas ?? []).map((address) => parseArea(address) as Area);
  return areas
    .flatMap(({ left, top, right, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (_unused, column) => cellAt(left + column, top + row)),
      ).flat(),
    )
    .sort();
}

let written = new Uint8Array(0);
let original: Reading;

jest.setTimeout(120_000);

beforeAll(async () => {
  written = new Uint8Array(await writeBook(filledBook(), { protect: true, created: new Date(0) }));
  original = read(written);
});

test('our own file is read as it was described: identity, tables, sheets, names, formulas', () => {
  const book = filledBook();
  expect(original.identity).toEqual(book.identity);
  expect(original.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    book.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  expect(original.sheets.every((sheet) => sheet.protected)).toBe(true);
  expect(original.sheets.every(({ filtered }) => filtered === false)).toBe(true);
  expect(original.sheets.map(ruled)).toEqual(
    book.sheets.map(({ inputRules }) => ruled({ ruledAreas: inputRules.flatMap(({ ranges }) => ranges) })),
  );
  for (const table of book.sheets.flatMap(({ tables }) => tables)) {
    const found = original.tables.get(table.name);
    expect(found?.headers).toEqual(table.headers);
    const formulas = table.rows.map((row) =>
      row.map((cell) => (cell && 'formula' in cell ? cell.formula : null)),
    );
    expect(found?.rows.map((row) => row.map(({ formula }) => formula))).toEqual(formulas);
    const figures = table.rows.map((row) =>
      row.map((cell) => (cell && 'number' in cell ? cell.number : null)),
    );
    expect(
      found?.rows.map((row) => row.map(({ kind, value }) => (kind === 'number' ? value : null))),
    ).toEqual(figures);
  }
  expect([...original.names.keys()]).toEqual(
    book.names.filter(({ refersTo }) => !refersTo.includes(':')).map(({ name }) => name),
  );
  const typed = entered(original).map((row) => (row as unknown[]).at(-1));
  expect(typed.slice(0, 5)).toEqual([
    ['S6', 'text', '未集計', '未集計'],
    ['S7', 'empty', null, ''],
    ['S8', 'number', 0, expect.any(String)],
    ['S9', 'number', -1.25, expect.any(String)],
    ['S10', 'number', 1004.5, expect.any(String)],
  ]);
});

test('saved again by LibreOffice: the same figures, and formulas have results', async () => {
  await inFolder(async (folder) => {
    const [path] = await convert(folder, [written], 'xlsx');
    const resaved = read(new Uint8Array(readFileSync(path ?? '')));
    expect(resaved.identity).toEqual(original.identity);
    expect(entered(resaved)).toEqual(entered(original));
    expect(readRecords(resaved, NAMES)).toEqual(readRecords(readingOf(filledBook()), NAMES));
    expect([...resaved.tables.keys()].sort()).toEqual([...original.tables.keys()].sort());
    expect(resaved.sheets.every(({ filtered }) => filtered === false)).toBe(true);
    expect(resaved.sheets.map(ruled)).toEqual(original.sheets.map(ruled));
    const cells = [...resaved.tables.values()].flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ formula }) => formula !== null).length).toBeGreaterThan(2_000);
    expect(cells.filter(({ kind }) => kind === 'notCalculated')).toEqual([]);
  });
});

test('rewritten by openpyxl: the same figures', async () => {
  await inFolder(async (folder) => {
    const [given, made] = [join(folder, 'given.xlsx'), join(folder, 'made.xlsx')];
    writeFileSync(given, written);
    execFileSync(requireTool('python'), ['-c', REWRITE, given, made]);
    const resaved = read(new Uint8Array(readFileSync(made)));
    expect(resaved.identity).toEqual(original.identity);
    expect(entered(resaved)).toEqual(entered(original));
    expect(resaved.tables).toEqual(original.tables);
    expect(resaved.sheets.map(ruled)).toEqual(original.sheets.map(ruled));
  });
});
