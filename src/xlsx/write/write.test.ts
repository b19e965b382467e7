import { strFromU8, unzipSync } from 'fflate';
import type { Book } from '../../book/book';
import { composeBook } from '../../book/compose';
import { NOTHING_KEPT, type KeptRow } from '../../book/kept';
import { planOf } from '../../book/testing/smallPlan';
import { pace } from '../../kpi/rubrics/pace';
import { readWorkbook } from '../read';
import { writeBook } from './index';

const CREATED = new Date(Date.UTC(2025, 3, 1));

function bookWith(efforts: readonly string[], suffix = ''): Book {
  const plan = planOf(efforts.map(() => ({})));
  const rows = efforts.map((text, i): [string, KeptRow] => [
    `1-1-1-${i + 1}`,
    {
      actuals: new Map(),
      section: {},
      reason: null,
      efforts: { text },
      outlook: null,
      added: new Map([['備考\n（任意）', { text: '1-2' }]]),
    },
  ]);
  const kept = { ...NOTHING_KEPT, rows: new Map(rows), addedColumns: ['備考\n（任意）'] };
  return composeBook({ plan, rubric: pace, evaluationYear: 2023, suffix, kept });
}

async function partsOf(book: Book): Promise<Record<string, string>> {
  const parts = unzipSync(await writeBook(book, { protect: true, created: CREATED }));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function columnOf(book: Book, heading: string): Promise<(string | undefined)[]> {
  const read = readWorkbook(await writeBook(book, { protect: false, created: CREATED }), 'book.xlsx');
  if (!read.ok) throw new Error(read.errors[0]?.message.en);
  const table = read.value.tables.get('KPI一覧表');
  const place = table?.headers.indexOf(heading) ?? -1;
  return (table?.rows ?? []).map((row) => row[place]?.text);
}

test('the same book gives the same bytes, today and tomorrow', async () => {
  const book = bookWith(['取組']);
  const first = await writeBook(book, { protect: true, created: CREATED });
  jest.useFakeTimers({ now: Date.now() + 86_400_000, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  try {
    expect(Buffer.compare(first, await writeBook(book, { protect: true, created: CREATED }))).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

test('a letter of two units is whole wherever it stands in a long part, also where books are written side by side', async () => {
  // One of the two places falls between the units of a letter, whatever stands before.
  const books = ['', 'あ'].map((before) => bookWith([before + '𠮷'.repeat(15_000)]));
  const written = await Promise.all(books.map((book) => columnOf(book, '取組・要因')));
  expect(written.map(([text]) => text?.replace('あ', '') === '𠮷'.repeat(15_000))).toEqual([true, true]);
  expect('browser' in process).toBe(false);
});

test('texts stay what they are: like a formula, a date, Excel’s codes, with line breaks and rare letters', async () => {
  const texts = [
    '=SUM(A1)',
    '-5%減',
    '1-2',
    '+1',
    '@企画',
    '_x000D_',
    '<b>&"\'',
    ' 空白 ',
    '1行目\n2行目',
    '𠮷野家',
  ];
  await expect(columnOf(bookWith(texts), '取組・要因')).resolves.toEqual(texts);
});

test('what no file can hold is left out, and nothing else of the text', async () => {
  const texts = [
    '制御\u0000\u0007文字',
    '終\uffff端\ufffe',
    '片割れ\ud842',
    '改行\r\n二行目',
    'あ'.repeat(40_000),
  ];
  await expect(columnOf(bookWith(texts), '取組・要因')).resolves.toEqual([
    '制御文字',
    '終端',
    '片割れ',
    '改行\n二行目',
    'あ'.repeat(32_767),
  ]);
});

test('only a text that Excel would read otherwise gets the text mark', async () => {
  const { 'xl/styles.xml': styles = '', 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(
    bookWith(['=SUM(A1)', '広報に努めた']),
  );
  const marked = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf (quotePrefix="1" )?/g)].flatMap(
    ([, mark], i) => (mark ? [i] : []),
  );
  const markedCells = [...sheet.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].flatMap(([, address, style]) =>
    marked.includes(Number(style)) ? [address] : [],
  );
  expect(markedCells).toContain('AA6');
  expect(markedCells).not.toContain('AA7');
  expect(styles).not.toContain('hidden="1"');
});

test('a heading with a line break is one name in cell and table', async () => {
  const parts = await partsOf(bookWith(['']));
  expect(parts['xl/tables/table1.xml']).toContain('name="備考_x000a_（任意）"');
  await expect(columnOf(bookWith(['']), '備考\n（任意）')).resolves.toEqual(['1-2']);
});

test('an apostrophe in a sheet’s name is doubled wherever the name is quoted', async () => {
  const { 'xl/workbook.xml': workbook = '' } = await partsOf(bookWith([''], " '24"));
  expect(workbook).toContain(`<definedName name="評価年度_24">'設定 ''24'!$B$`);
  expect(workbook).toContain(`localSheetId="0">'KPI一覧 ''24'!$A$1:$`);
});

test('an empty text is an empty cell, and the choices of a list are a text', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/sharedStrings.xml': strings = '' } = await partsOf(
    bookWith(['']),
  );
  expect(strings).not.toMatch(/<t[^>]*><\/t>|<t\/>/);
  expect(sheet).toContain('<formula1>&quot;以上,以下&quot;</formula1>');
});
