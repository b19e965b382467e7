/** What `collect` does where files disagree with each other, with the master, or with last year; filled in by openpyxl. */
import type { Cell } from '../../book/book';
import type { Rule } from '../../round/decide';
import { partsOf, withPart } from '../../xlsx/corpus/repack';
import { zip } from '../../xlsx/corpus/zip';
import type { Collected } from '../rounds/collected';
import { masterFile, type Typed } from '../testing/books';
import { type Edit, fillBook } from '../testing/fillBook';
import { type Ran, runCli } from '../testing/runCli';

/** Owned by both; by 農林課; by 商工観光課. */
const [BOTH, MOVED, PAST] = ['1-1-2-1', '1-1-2-2', '1-1-1-1'] as const;
const number = (figure: number): Cell => ({ number: figure });
const OWNED: Typed = {
  [BOTH]: { 担当課: { text: '農林課、商工観光課' } },
  [MOVED]: { 担当課: { text: '農林課' } },
  [PAST]: { 担当課: { text: '商工観光課' }, R5実績: number(480) },
};
const SENT: Readonly<Record<string, readonly Edit[]>> = {
  農林課: [
    { kpi: BOTH, column: 'R6実績', value: 60_000 },
    { kpi: MOVED, column: 'R6実績', value: 14 },
  ],
  商工観光課: [
    { kpi: BOTH, column: 'R6実績', value: 61_000 },
    { kpi: PAST, column: 'R6実績', value: 520 },
    { kpi: PAST, column: 'R5実績', value: 490 },
  ],
};

let returned: Record<string, Uint8Array>;
/** As issued, but somebody typed another figure of MOVED meanwhile. */
let moved: Uint8Array;

beforeAll(async () => {
  const files = { '原本.xlsx': await masterFile(OWNED) };
  const issued = await runCli(['issue', '原本.xlsx', '--out', 'out', '--master-out', 'm.xlsx', '--json'], {
    files,
  });
  const { books } = JSON.parse(issued.out) as { books: readonly { section: string; file: string }[] };
  moved = fillBook(issued.written.get('m.xlsx') ?? new Uint8Array(), [
    { kpi: MOVED, column: 'R6実績', value: 12 },
  ]);
  returned = Object.fromEntries(
    books.map(({ section, file }) => [
      `${section}.xlsx`,
      fillBook(issued.written.get(file) ?? new Uint8Array(), SENT[section] ?? []),
    ]),
  );
}, 120_000);

async function collect(rule: Rule, master = moved): Promise<{ ran: Ran; told: Collected }> {
  const words = [
    'collect',
    'm.xlsx',
    '農林課.xlsx',
    '商工観光課.xlsx',
    '--out',
    'n.xlsx',
    '--rule',
    rule,
    '--json',
  ];
  const ran = await runCli(words, { files: { ...returned, 'm.xlsx': master } });
  return { ran, told: JSON.parse(ran.out) as Collected };
}

async function figures({ written }: Ran): Promise<Record<string, unknown>> {
  const read = await runCli(['read', 'n.xlsx', '--json'], {
    files: { 'n.xlsx': written.get('n.xlsx') ?? new Uint8Array() },
  });
  const { kpis } = JSON.parse(read.out) as {
    kpis: readonly { id: string; actuals: readonly { year: string; value: unknown }[] }[];
  };
  const of = (id: string, year: string) =>
    kpis.find((kpi) => kpi.id === id)?.actuals.find((actual) => actual.year === year)?.value;
  return { both: of(BOTH, 'R6'), moved: of(MOVED, 'R6'), past: of(PAST, 'R5'), own: of(PAST, 'R6') };
}

/** Two files that disagree and last year's figure are for a person to decide; the master's own may be ruled. */
test.each<[Rule, unknown, readonly [string, string | null][]]>([
  [
    'single',
    12,
    [
      [PAST, 'pastChanged'],
      [BOTH, 'filesDisagree'],
      [MOVED, 'masterChanged'],
    ],
  ],
  [
    'returned',
    14,
    [
      [PAST, 'pastChanged'],
      [BOTH, 'filesDisagree'],
    ],
  ],
  [
    'newest',
    12,
    [
      [PAST, 'pastChanged'],
      [BOTH, 'filesDisagree'],
      [MOVED, 'masterChanged'],
    ],
  ],
  ['master', 12, []],
])('by the rule %s', async (rule, ofMoved, open) => {
  const { ran, told } = await collect(rule);
  expect(told.conflicts.map(({ kpi, cause }) => [kpi, cause])).toEqual(open);
  expect(ran.exitCode).toBe(1);
  expect(await figures(ran)).toEqual({ both: '未集計', moved: ofMoved, past: 480, own: 520 });
});

test('a conflict is told with what was issued, what the master keeps and what each file says', async () => {
  const { told } = await collect('single');
  expect(told.conflicts.find(({ kpi }) => kpi === BOTH)).toMatchObject({
    column: 'R6実績',
    master: '未集計',
    offers: [
      { file: '農林課.xlsx', issued: '未集計', returned: '60000' },
      { file: '商工観光課.xlsx', issued: '未集計', returned: '61000' },
    ],
  });
  const words = ['collect', 'm.xlsx', '農林課.xlsx', '商工観光課.xlsx', '--out', 'n.xlsx'];
  const { out } = await runCli(words, { files: { ...returned, 'm.xlsx': moved } });
  expect(out).toContain(`${MOVED} R6実績 Wi-Fi設置数: 「12」 ← 「14」(農林課.xlsx)`);
});

test('sheets that are not the book’s are told before they are left out', async () => {
  const { ran } = await collect('single', withSheet(moved, 'わたしのメモ'));
  expect(ran.error).toContain('様式にないシートは新しい原本に写せません: わたしのメモ');
});

/** With a sheet more that has no table: somebody's own. */
function withSheet(book: Uint8Array, name: string): Uint8Array {
  const before = (end: string, added: string) => (text: string) => text.replace(end, `${added}${end}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const listed = [
    [/^xl\/workbook\.xml$/, before('</sheets>', `<sheet name="${name}" sheetId="99" r:id="rId999"/>`)],
    [
      /^xl\/_rels\/workbook\.xml\.rels$/,
      before(
        '</Relationships>',
        `<Relationship Id="rId999" Type="${kind}" Target="worksheets/sheet99.xml"/>`,
      ),
    ],
    [
      /^\[Content_Types\]\.xml$/,
      before('</Types>', `<Override PartName="/xl/worksheets/sheet99.xml" ContentType="${type}"/>`),
    ],
  ] as const;
  const parts = listed.reduce((all, [part, change]) => withPart(all, part, change), partsOf(book));
  const content = `<worksheet xmlns="${main}"><sheetData/></worksheet>`;
  return zip([...parts, { name: 'xl/worksheets/sheet99.xml', content }]);
}

test('neither the merged master nor the report is written over a returned file, the given master or each other', async () => {
  const run = (...outputs: string[]): Promise<Ran> =>
    runCli(['collect', 'm.xlsx', '農林課.xlsx', ...outputs], { files: { ...returned, 'm.xlsx': moved } });
  for (const [exitCode, told, ...outputs] of [
    [2, '--out と --report が同じ', '--out', 'n.xlsx', '--report', './n.xlsx'],
    [2, '原本は報告で書き換えません', '--out', 'n.xlsx', '--report', 'm.xlsx'],
    [1, '農林課.xlsx: 返却されたファイルの中', '--out', '農林課.xlsx'],
    [1, './農林課.xlsx: 返却されたファイルの中', '--out', 'n.xlsx', '--report', './農林課.xlsx'],
  ] as const) {
    const ran = await run(...outputs);
    expect([ran.exitCode, ran.error, [...ran.written.keys()]]).toEqual([
      exitCode,
      expect.stringContaining(told),
      [],
    ]);
  }
});
