/** A whole round by the command line: issued, filled in by openpyxl, collected. */
import { builtInPlan } from '../../plan';
import { planRows } from '../../plan/plan';
import type { ReceiptRecord } from '../../book/records/records';
import { masterOf } from '../../round/master';
import { readWorkbook } from '../../xlsx/read';
import type { Collected } from '../rounds/collected';
import { masterFile } from '../testing/books';
import { type Edit, fillBook } from '../testing/fillBook';
import { newMaster } from '../rounds/newMaster';
import { type Ran, runCli } from '../testing/runCli';

const KPIS = planRows(builtInPlan()).map(({ kpi }) => kpi);
const SECTIONS = Array.from({ length: 12 }, (_, i) => `第${i + 1}課`);
const sectionOf = (id: string) => SECTIONS[KPIS.findIndex((kpi) => kpi.id === id) % 12] ?? '';
const kpisOf = (section: string) => KPIS.filter(({ id }) => sectionOf(id) === section);
const firstOf = (section: string) => kpisOf(section)[0]?.id ?? '';

interface Issued {
  readonly master: string;
  readonly books: readonly { readonly issue: string; readonly section: string; readonly file: string }[];
}

interface ReadBook {
  readonly kpis: readonly {
    readonly id: string;
    readonly actuals: readonly { year: string; value: unknown }[];
  }[];
  readonly tables: readonly {
    readonly name: string;
    readonly headers: readonly string[];
    readonly rows: readonly (readonly ({ readonly value: unknown } | null)[])[];
  }[];
}

let issued: Issued;
let ran: Ran;
let collected: Collected;
let returned: Record<string, Uint8Array>;
let merged: Uint8Array;

/** Each section reports its target as reached, but for what it does wrong. */
function entriesOf(section: string): Edit[] {
  const right = kpisOf(section).map(({ id, target }): Edit => ({ kpi: id, column: 'R6実績', value: target }));
  const [, second = right[0], ...rest] = right;
  if (!second) return right;
  const kpi = firstOf(section);
  if (section === '第1課') return [{ kpi, column: 'R6実績', value: '約30' }, second, ...rest];
  if (section === '第2課') return [{ kpi, delete: true }, second, ...rest];
  if (section === '第3課') return [{ kpi, column: 'R6実績', value: -5 }, second, ...rest];
  return right;
}

beforeAll(async () => {
  const owned = Object.fromEntries(KPIS.map(({ id }) => [id, { 担当課: { text: sectionOf(id) } }]));
  const made = await runCli(
    ['issue', '原本.xlsx', '--out', 'out', '--deadline', '2025-06-20', '--contact', '企画課', '--json'],
    { files: { '原本.xlsx': await masterFile(owned) } },
  );
  expect([made.exitCode, made.error]).toEqual([0, '']);
  issued = JSON.parse(made.out) as Issued;
  const files: Record<string, Uint8Array> = {};
  for (const { section, file } of issued.books.slice(0, 11)) {
    files[`返却/${section}.xlsx`] = fillBook(made.written.get(file) ?? new Uint8Array(), entriesOf(section));
  }
  // Cut off on its way, and sent twice under another name.
  const cut = files['返却/第4課.xlsx'] ?? new Uint8Array();
  files['返却/第4課.xlsx'] = cut.slice(0, cut.length - 500);
  files['返却/第5課 (1).xlsx'] = files['返却/第5課.xlsx'] ?? new Uint8Array();
  returned = { ...files, 原本: made.written.get(issued.master) ?? new Uint8Array() };
  ran = await collect('原本');
  collected = JSON.parse(ran.out) as Collected;
  merged = ran.written.get('merged.xlsx') ?? new Uint8Array();
}, 120_000);

function collect(master: string, ...options: string[]): Promise<Ran> {
  const names = Object.keys(returned).filter((name) => name.startsWith('返却/'));
  return runCli(
    ['collect', master, ...names, '--out', 'merged.xlsx', '--report', 'r.json', '--json', ...options],
    {
      files: returned,
    },
  );
}

async function readBook(bytes: Uint8Array): Promise<ReadBook> {
  const read = await runCli(['read', 'b.xlsx', '--json'], { files: { 'b.xlsx': bytes } });
  return JSON.parse(read.out) as ReadBook;
}

const actualOf = ({ kpis }: ReadBook, id: string) =>
  kpis.find((kpi) => kpi.id === id)?.actuals.find(({ year }) => year === 'R6')?.value;

function column({ tables }: ReadBook, table: string, heading: string): unknown[] {
  const found = tables.find(({ name }) => name === table);
  const at = found?.headers.indexOf(heading) ?? -1;
  return found?.rows.map((row) => row[at]?.value ?? null) ?? [];
}

test('what is wrong in earlier years is told before it is issued: no section can correct it', async () => {
  const [id = ''] = KPIS.map((kpi) => kpi.id);
  const files = {
    '原本.xlsx': await masterFile({ [id]: { 担当課: { text: '企画課' }, R4実績: { text: '約40' } } }),
  };
  const { exitCode, error } = await runCli(['issue', '原本.xlsx', '--out', 'out', '--section', '企画課'], {
    files,
  });
  expect(exitCode).toBe(0);
  expect(error).toContain(
    `前年度までの実績に要修正が1件あります。課では直せないので、原本で直してから発行し直してください: ${id} Q6 V01`,
  );
});

test('one book for each section, and the master remembers them', async () => {
  expect(issued.books.map(({ section }) => section)).toEqual(SECTIONS);
  const master = await readBook(returned['原本'] ?? new Uint8Array());
  expect(column(master, '発行一覧表', '発行番号')).toEqual(issued.books.map(({ issue }) => issue));
});

test('every file is told with what was found, and who is missing', () => {
  expect([ran.exitCode, ran.error]).toEqual([1, '']);
  expect(collected.files.map(({ file, status }) => [file.slice(3, -5), status])).toEqual([
    ...[
      ['第1課', 'fix'],
      ['第2課', 'fix'],
      ['第3課', 'fix'],
      ['第4課', 'rejected'],
    ],
    ...['第5課', '第6課', '第7課', '第8課', '第9課', '第10課', '第11課'].map((section) => [
      section,
      'accepted',
    ]),
    ['第5課 (1)', 'duplicate'],
  ]);
  const codes = (i: number) => collected.files[i]?.findings.map(({ code }) => code);
  expect(codes(0)).toContain('V01');
  expect(codes(1)).toContain('R01');
  expect(codes(2)).toContain('U04');
  expect(codes(3)).toEqual(['S02']);
  expect(collected.missing.map(({ section }) => section)).toEqual(['第4課', '第12課']);
  expect(JSON.parse(new TextDecoder().decode(ran.written.get('r.json')))).toEqual(collected);
});

test('every figure of a clean file stands in the new master, and none of another', async () => {
  const book = await readBook(merged);
  const clean = new Set(SECTIONS.slice(4, 11));
  for (const { id, target } of KPIS) {
    expect([id, actualOf(book, id)]).toEqual([id, clean.has(sectionOf(id)) ? target : '未集計']);
  }
  const logged = column(book, '受付履歴表', '番号');
  expect(new Set(logged)).toEqual(
    new Set(KPIS.filter(({ id }) => clean.has(sectionOf(id))).map(({ id }) => id)),
  );
});

test('the new master keeps what each section is to correct, so that it can be asked without the file', async () => {
  const book = await readBook(merged);
  const sections = column(book, '受付検証結果表', '担当課');
  expect(new Set(sections)).toEqual(new Set(['第1課', '第2課', '第3課']));
  const rows = sections.map((section, i) => [section, column(book, '受付検証結果表', 'コード')[i]]);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['第1課', 'V01'],
      ['第2課', 'R01'],
      ['第3課', 'U04'],
    ]),
  );
  expect(column(book, '受付検証結果表', 'ファイル')).toContain('第1課.xlsx');
});

test('collecting the same files again changes nothing', async () => {
  returned['合'] = merged;
  const again = await collect('合');
  const told = JSON.parse(again.out) as Collected;
  expect(told.files.map(({ taken }) => taken)).toEqual(told.files.map(() => 0));
  expect(told.files.filter(({ status }) => status === 'duplicate')).toHaveLength(8);
  expect(await readBook(again.written.get('merged.xlsx') ?? new Uint8Array())).toEqual(
    await readBook(merged),
  );
});

test('a file that was read in the pane and not taken in, or has faults, is told, until its section’s is given', async () => {
  const read = readWorkbook(returned['原本'] ?? new Uint8Array(), '原本.xlsx');
  const master = read.ok ? masterOf(read.value, builtInPlan()) : read;
  if (!master.ok) throw new Error(JSON.stringify(master.errors));
  const waiting = ([issue, section, file]: [number, string, string]): ReceiptRecord => ({
    ...{
      issue: issued.books[issue]?.issue ?? '',
      section,
      file,
      digest: `${issue}`,
      time: '2025-05-30 10:00',
    },
    ...{ status: 'waiting', findings: { F: 0, E: 0, W: 0, I: 0 }, taken: 0 },
  });
  const receipts = [
    waiting([11, '第12課', '返却12.xlsx']),
    waiting([10, '第11課', '前に読んだ11.xlsx']),
    { ...waiting([3, '第4課', '直す4.xlsx']), status: 'fix' as const },
  ];
  const changes = { writes: [], restoreRules: false, records: { receipts } };
  returned['待'] = await newMaster(master.value, changes, new Date(0));
  const told = await collect('待');
  const { missing, waiting: waits, toCorrect, files } = JSON.parse(told.out) as Collected;
  expect(missing).toEqual([]);
  expect(toCorrect).toEqual([
    {
      section: '第4課',
      issue: 'R6-0004',
      files: [{ file: '直す4.xlsx', time: '2025-05-30 10:00' }],
    },
  ]);
  expect(waits).toEqual([
    {
      section: '第12課',
      issue: 'R6-0012',
      files: [{ file: '返却12.xlsx', time: '2025-05-30 10:00' }],
    },
  ]);
  expect(files[10]).toMatchObject({ file: '返却/第11課.xlsx', status: 'accepted' });
});

test('a master of an earlier issuing is not written over', async () => {
  const files = { '原本.xlsx': returned['原本'] ?? '', 'out/発行後の原本_原本.xlsx': 'x' };
  const refused = await runCli(['issue', '原本.xlsx', '--out', 'out'], { files });
  expect([refused.exitCode, refused.written.size]).toEqual([1, 0]);
  expect(refused.error).toContain('前に発行した原本');
  const named = ['--section', '第2課', '--section', '第7課', '--master-out', '原本.xlsx'];
  const made = await runCli(['issue', '原本.xlsx', '--out', 'out', ...named], { files });
  expect([...made.written.keys()]).toEqual([
    '原本.xlsx',
    'out/R6実績_0013_第2課.xlsx',
    'out/R6実績_0014_第7課.xlsx',
  ]);
});

test.each([
  [['issue'], '原本（.xlsx）'],
  [['issue', 'a.xlsx'], '--out'],
  [['issue', 'a.xlsx', '--out', 'o', '--deadline', 'x'], '--deadline の「x」'],
  [['issue', 'a.xlsx', '--out', 'o', '--master-out', 'x'], '--master-out の「x」'],
  [['collect', 'a.xlsx', '--out', 'o.xlsx'], '返却されたファイル'],
  [['collect', 'a.xlsx', 'b.xlsx'], '--out'],
  [['collect', 'a.xlsx', 'b.xlsx', '--out', 'o'], '--out の「o」'],
  [['collect', 'a.xlsx', 'b.xlsx', '--out', 'o.xlsx', '--rule', 'x'], '--rule の「x」'],
])('%j is bad usage', async (words, told) => {
  const bad = await runCli(words);
  expect([bad.exitCode, bad.out]).toEqual([2, '']);
  expect(bad.error).toContain(told);
});
