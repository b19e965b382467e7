import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cellAt } from '../../book/a1';
import { assess } from '../../book/assess';
import type { Book, Table } from '../../book/book';
import { composeIssuedBook } from '../../book/issued/compose';
import { issuedKept } from '../../book/issued/issuedKept';
import { ISSUED_SHEETS } from '../../book/issued/names';
import { firstRequest, IDS } from '../../book/issued/testing/requests';
import { SHEET_NAMES } from '../../book/names';
import { plannedRows } from '../../book/plannedRows';
import { recognise } from '../../book/recognise';
import { readWorkbook } from '../read';
import { writeBook } from '../write';
import { expectedRow } from './testing/expectedRows';
import { convert, inFolder } from './testing/libreOffice';
import { runPython, valuesOf, type Values } from './testing/openpyxl';

const REQUEST = firstRequest();
const BOOK = composeIssuedBook(REQUEST);
/** What a section types into R6実績; the last KPIs stay blank. */
const TYPED: readonly (number | string)[] = [541, 0, 12.5, '未集計', '約30', '調査なし'];
const LIST_HEADING_ROW = 5;

let [untouched, filled]: (Values | undefined)[] = [];
let saved: Uint8Array;
let cleansed: Uint8Array;

beforeAll(async () => {
  await inFolder(async (folder) => {
    const path = (name: string): string => join(folder, name);
    const bytes = await writeBook(BOOK, { protect: true, created: new Date(Date.UTC(2026, 10, 26)) });
    await writeFile(path('issued.xlsx'), bytes);
    const fillIn = { from: path('issued.xlsx'), sheet: SHEET_NAMES.list, cells: typedCells() };
    const hidden = BOOK.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name);
    await runPython('fill_in.py', [JSON.stringify({ ...fillIn, to: path('saved.xlsx'), drop: [] })]);
    await runPython('fill_in.py', [JSON.stringify({ ...fillIn, to: path('cleansed.xlsx'), drop: hidden })]);
    [saved, cleansed] = await Promise.all([readFile(path('saved.xlsx')), readFile(path('cleansed.xlsx'))]);
    [untouched, filled] = await valuesOf(await convert(folder, [bytes, saved], 'xlsx'));
  });
}, 300_000);

test('every KPI waits for its figure until one is typed', () => {
  expect(column(untouched, '判定')).toEqual(IDS.map(() => '未入力'));
  expect(coverTexts(untouched)).toEqual(expect.arrayContaining([`R6実績　0 / ${IDS.length} 件`]));
});

test('verdicts follow what a section types, as TypeScript judges it', () => {
  const { plan, evaluationYear, rubric, ids } = REQUEST;
  const entered = new Map(
    TYPED.map((value, i) => [
      IDS[i] ?? '',
      new Map([['R6実績', typeof value === 'number' ? { number: value } : { text: value }]]),
    ]),
  );
  const kept = issuedKept({ ...REQUEST, entered });
  const expected = assess(plannedRows(plan, kept), { evaluationYear, firstYear: plan.firstYear }, rubric)
    .filter(({ row }) => ids.includes(row.id))
    .map((assessment) => expectedRow(assessment, plan.firstYear));
  expect(new Set(expected.map(({ 判定 }) => 判定)).size).toBeGreaterThan(4);
  const headings = Object.keys(expected[0] ?? {});
  const differences = headings.flatMap((heading) =>
    column(filled, heading).flatMap((found, i) =>
      isSame(expected[i]?.[heading] ?? '', found ?? '')
        ? []
        : [[IDS[i], heading, expected[i]?.[heading], found]],
    ),
  );
  expect(differences).toEqual([]);
});

test('the cover counts what is entered and says what is to be put right', () => {
  const texts = coverTexts(filled);
  expect(texts).toContain(`R6実績　${TYPED.length - 1} / ${IDS.length} 件`);
  expect(texts).toContain('数値でも状態語でもない実績が 1件あります。「KPI一覧」の赤い欄を直してください。');
});

test('the returned file is known by section, round, issue and fingerprint, with its hidden sheets and without', () => {
  for (const bytes of [saved, cleansed]) {
    const read = readWorkbook(bytes, 'returned.xlsx');
    if (!read.ok) throw new Error(read.errors[0]?.message.en);
    expect(recognise(read.value)).toMatchObject({ kind: 'book', outdated: false, identity: BOOK.identity });
  }
});

function listOf({ sheets }: Book): Table {
  const table = sheets.find(({ key }) => key === 'list')?.tables[0];
  if (!table) throw new Error('no list');
  return table;
}

function typedCells(): Record<string, number | string> {
  const place = listOf(BOOK).headers.indexOf('R6実績') + 1;
  return Object.fromEntries(TYPED.map((value, i) => [cellAt(place, LIST_HEADING_ROW + 1 + i), value]));
}

function column(values: Values | undefined, heading: string): (string | number | boolean | null)[] {
  const place = listOf(BOOK).headers.indexOf(heading);
  const rows = values?.[SHEET_NAMES.list] ?? [];
  return rows.slice(LIST_HEADING_ROW, LIST_HEADING_ROW + IDS.length).map((row) => row[place] ?? null);
}

function coverTexts(values: Values | undefined): (string | number | boolean | null)[] {
  return (values?.[ISSUED_SHEETS.cover] ?? []).flat();
}

function isSame(expected: number | string, found: number | string | boolean): boolean {
  if (typeof expected === 'string' || typeof found !== 'number') return expected === found;
  return Math.abs(expected - found) <= 1e-13 * Math.max(1, Math.abs(expected));
}
