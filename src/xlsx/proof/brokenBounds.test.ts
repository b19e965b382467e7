import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Book, Cell } from '../../book/book';
import { shownOf } from '../../book/cells';
import { bookNames, type BookNames } from '../../book/names';
import { readSettings } from '../../book/readSettings';
import { tableRowsOf } from '../../book/readTable';
import type { Reading } from '../../book/reading';
import { GRADE_HEADINGS } from '../../book/settingKeys';
import { STATES } from '../../book/words';
import { RUBRICS } from '../../kpi/rubrics';
import { readWorkbook } from '../read';
import { writeBook } from '../write';
import { convert, inFolder } from './testing/libreOffice';
import { randomBook, type RandomBook } from './testing/randomBook';

/** A bound as a person may leave it; figures are shares, as the cell holds them. */
interface Edit {
  readonly name: string;
  readonly cell: Cell;
  /** Whether no order of bounds could make it right. */
  readonly isHopeless: boolean;
}

const EDITS: readonly Edit[] = [
  { name: 'emptied', cell: null, isHopeless: true },
  { name: 'a text', cell: { text: '八割' }, isHopeless: true },
  { name: 'a figure as text', cell: { text: '80' }, isHopeless: true },
  { name: 'below 0', cell: { number: -0.1 }, isHopeless: true },
  { name: 'over 1000 %', cell: { number: 10.5 }, isHopeless: true },
  ...fc
    .sample(fc.integer({ min: 0, max: 1_500 }), { seed: 7, numRuns: 4 })
    .map((tenths) => ({ name: `${tenths / 10} %`, cell: { number: tenths / 1_000 }, isHopeless: false })),
];

interface Case {
  readonly name: string;
  readonly edit: Edit;
  readonly random: RandomBook;
  readonly book: Book;
  readonly names: BookNames;
}

const DEEP = process.env.JEST_DEEP === '1';
/** Without depth every fourth, which still meets every way of editing and every rubric. */
const EVERY = DEEP ? 1 : 4;

/** Every bound of every rubric, each edited in every way, alone. */
const cases: Case[] = RUBRICS.flatMap((rubric, i) => {
  const random = randomBook(rubric, 4, false, 90_001 + i);
  const names = bookNames(random.request.suffix);
  return boundCells(random.book, names).flatMap(({ row, column }) =>
    EDITS.map((edit) => ({
      ...{ edit, random, names },
      name: `${rubric.id}, bound in line ${row + 1}: ${edit.name}`,
      book: edited(random.book, names, row, column, edit.cell),
    })),
  );
}).filter((_, i) => i % EVERY === 0);
let readings: Reading[] = [];

beforeAll(async () => {
  readings = await inFolder(async (folder) => {
    const files = await Promise.all(
      cases.map(({ book }) => writeBook(book, { protect: true, created: new Date(0) })),
    );
    return (await convert(folder, files, 'xlsx')).map((path) => {
      const read = readWorkbook(new Uint8Array(readFileSync(path)), path);
      if (!read.ok) throw new Error(read.errors[0]?.message.en);
      return read.value;
    });
  });
}, 600_000);

test('the sample holds bounds that can be used, and bounds out of order', () => {
  const inOrder = cases.map((one, i) => !one.edit.isHopeless && problemRows(one, i).length === 0);
  const outOfOrder = cases.map((one, i) => !one.edit.isHopeless && problemRows(one, i).length > 0);
  expect(inOrder.filter(Boolean).length).toBeGreaterThan(3);
  expect(outOfOrder.filter(Boolean).length).toBeGreaterThan(3);
});

test('what cannot be a bound is told by TypeScript in its cell', () => {
  const untold = cases.filter((one, i) => one.edit.isHopeless && problemRows(one, i).length === 0);
  expect(untold.map(({ name }) => name)).toEqual([]);
});

/** A bound that is out of range puts its neighbour out of order as well; the sheet says so there too, TypeScript says it once. */
test('the book, as LibreOffice calculates it, marks every line of 評価基準表 that TypeScript finds fault with', () => {
  const differences = cases.flatMap((one, i) => {
    const inBook = tableRowsOf(tableOf(one, i, 'grades')).flatMap((row) => {
      const check = row.cell(GRADE_HEADINGS.check);
      return shownOf(check) === '' || shownOf(check) === '○' ? [] : [rowOf(check?.address ?? '')];
    });
    const told = problemRows(one, i);
    const isSame = told.every((row) => inBook.includes(row)) && inBook.length > 0 === told.length > 0;
    return isSame ? [] : [`${one.name}: book ${inBook.join()}, TypeScript ${told.join()}`];
  });
  expect(differences).toEqual([]);
});

test('a book with a broken bound judges nothing and says so in every line; any other judges', () => {
  const differences = cases.flatMap((one, i) => {
    const verdicts = tableRowsOf(tableOf(one, i, 'list')).map((row) => shownOf(row.cell('判定')));
    const refuses = verdicts.map((verdict) => verdict === STATES.settings);
    const count = readings[i]?.names.get(one.names.cells.problems)?.value;
    const isBroken = problemRows(one, i).length > 0;
    const isRight = refuses.every((refused) => refused === isBroken) && Number(count) > 0 === isBroken;
    return isRight ? [] : [`${one.name}: broken ${isBroken}, ${String(count)} told, ${verdicts.join()}`];
  });
  expect(differences).toEqual([]);
});

/** Lines of the sheet in which TypeScript finds a setting that cannot be used. */
function problemRows({ names, random }: Case, i: number): number[] {
  const settings = readSettings(readings[i] as Reading, names, random.request.plan);
  if (settings.ok) return [];
  const rows = settings.errors.map(({ cell }) => rowOf(cell?.address ?? ''));
  return [...new Set(rows)].sort((a, b) => a - b);
}

function tableOf({ names }: Case, i: number, key: 'grades' | 'list') {
  const table = readings[i]?.tables.get(names.tables[key]);
  if (!table) throw new Error(`no ${names.tables[key]} in what LibreOffice saved`);
  return table;
}

/** Where 評価基準表 holds a bound: its cells with a figure under 境界1, 境界2 … */
function boundCells(book: Book, names: BookNames): { row: number; column: number }[] {
  const table = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === names.tables.grades);
  if (!table) throw new Error('no 評価基準表');
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      /^境界[0-9]+$/.test(table.headers[column] ?? '') && cell && 'number' in cell ? [{ row, column }] : [],
    ),
  );
}

function edited(book: Book, names: BookNames, row: number, column: number, cell: Cell): Book {
  const put = <T>(list: readonly T[], at: number, value: T): T[] =>
    list.map((one, i) => (i === at ? value : one));
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name === names.tables.grades
          ? { ...table, rows: put(table.rows, row, put(table.rows[row] ?? [], column, cell)) }
          : table,
      ),
    })),
  };
}

function rowOf(address: string): number {
  return Number(/[0-9]+$/.exec(address)?.[0]);
}
