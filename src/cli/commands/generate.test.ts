import { builtInPlan, planRows } from '../../plan';
import { RUBRICS } from '../../kpi/rubrics';
import { runCli, type Ran } from '../testing/runCli';

const OUT = ['generate', '--out', 'book.xlsx'];

function bookOf({ written }: Ran): Uint8Array {
  const bytes = written.get('book.xlsx');
  if (!bytes) throw new Error('no book was written');
  return bytes;
}

async function verdictsIn(book: Uint8Array): Promise<unknown> {
  const ran = await runCli(['judge', 'book.xlsx', '--json'], { files: { 'book.xlsx': book } });
  expect([ran.exitCode, ran.error]).toEqual([0, '']);
  return JSON.parse(ran.out);
}

test('makes an empty book of the built-in plan for the last year that is over, and says so', async () => {
  const ran = await runCli(OUT);
  expect([ran.exitCode, ran.error]).toEqual([0, '']);
  expect(ran.out).toContain('book.xlsx を作りました。');
  expect(ran.out).toContain('評価年度 / evaluation year: R6');
  expect(ran.out).toContain('KPI 74件中 0件判定');
  expect(bookOf(ran).length).toBeGreaterThan(10_000);
});

test.each(RUBRICS.map(({ id }) => id))(
  'a book filled from actuals is judged as its actuals are: %s',
  async (rubric) => {
    const kpis = planRows(builtInPlan()).map(({ kpi }, i) => ({
      id: kpi.id,
      actuals: { R2: kpi.target * 0.9, R4: i % 7 === 0 ? '調査なし' : kpi.target * (0.5 + i / 60) },
      efforts: '=取組',
      outlook: '改善継続',
      section: i % 2 === 0 ? '企画課' : '',
    }));
    const input = JSON.stringify({ evaluationYear: 'R4', rubric, kpis });
    const made = await runCli([...OUT, '--actuals', 'a.json', '--protect'], { files: { 'a.json': input } });
    expect([made.exitCode, made.error]).toEqual([0, '']);
    expect(made.out).toMatch(/KPI 74件中 (?:67|74)件判定/);
    const judged = await runCli(['judge', '--json'], { stdin: input });
    expect(await verdictsIn(bookOf(made))).toEqual(JSON.parse(judged.out));
  },
);

test('options win over the actuals file, and fields of a KPI over the plan', async () => {
  const kpis = [{ id: '1-1-1-1', target: 10, baseline: null, decimals: 1, actuals: { R3: 10.5 } }];
  const input = JSON.stringify({ evaluationYear: 'R6', rubric: 'pace', kpis });
  const made = await runCli([...OUT, '--actuals', 'a.json', '--year', '令和3年度', '--rubric', 'four'], {
    files: { 'a.json': input },
  });
  const [first] = ((await verdictsIn(bookOf(made))) as { kpis: unknown[] }).kpis;
  expect(first).toMatchObject({ id: '1-1-1-1', actual: 10.5, actualYear: 'R3', verdict: { symbol: '◎' } });
});

test('a book of another plan file is judged with that plan file only', async () => {
  const plan = JSON.stringify(
    (await import('../../plan/plans/example.json', { with: { type: 'json' } })).default,
  );
  const files = { 'p.json': plan };
  const made = await runCli([...OUT, '--plan', 'p.json'], { files });
  const withBook = { files: { ...files, 'book.xlsx': bookOf(made) } };
  expect((await runCli(['judge', 'book.xlsx', '--plan', 'p.json'], withBook)).exitCode).toBe(0);
  const other = await runCli(['judge', 'book.xlsx'], withBook);
  expect([other.exitCode, other.out]).toEqual([1, '']);
  expect(other.error).toContain('--plan でブックを作った計画ファイルを指定してください。');
});

test.each([
  [[], '--out の後に、作るファイルの名前（.xlsx）を書いてください。'],
  [['--out', 'book.xls'], '--out の「book.xls」は .xlsx で終わる名前にしてください。'],
  [['--out', 'b.xlsx', '--rubric', 'toString'], '--rubric の「toString」という評価基準はありません。'],
  [['--out', 'b.xlsx', '--year', '5年'], '--year の「5年」は年度として読めません。'],
])('bad usage: generate %j', async (words, message) => {
  const ran = await runCli(['generate', ...words]);
  expect([ran.exitCode, ran.out, ran.written.size]).toEqual([2, '', 0]);
  expect(ran.error).toContain(message);
});

const ACTUALS = ['--actuals', 'a.json'];

test.each([
  [
    'a year outside the plan',
    ['--year', 'R9'],
    '{"kpis": []}',
    '評価年度 R9 は計画期間（R2〜R6）の年度ではありません。',
  ],
  ['no such actuals file', ['--actuals', 'b.json'], '{}', 'b.json: ファイルがありません。'],
  ['actuals that are no JSON', ACTUALS, '{"kpis": [}', 'a.json: '],
  [
    'a KPI that the plan does not have',
    ACTUALS,
    '{"kpis": [{"id": "9-9-9-9", "actuals": {}}]}',
    'a.json: kpis[0].id（KPI 9-9-9-9）のKPIは計画 mine-2020 にありません。',
  ],
  [
    'an actual of another period',
    ACTUALS,
    '{"kpis": [{"id": "1-1-1-1", "actuals": {"R9": 1}}]}',
    'は計画期間（R2〜R6）の年度ではありません。',
  ],
  [
    'a KPI given twice',
    ACTUALS,
    '{"kpis": [{"id": "1-1-1-1", "actuals": {}}, {"id": "1-1-1-1", "actuals": {}}]}',
    'のKPIは2回出ています。',
  ],
  [
    'an outlook that is none',
    ACTUALS,
    '{"kpis": [{"id": "1-1-1-1", "actuals": {}, "outlook": "維持"}]}',
    '拡大・改善継続・現状継続・中止・終了のどれか',
  ],
])('bad input: %s', async (_, words, actuals, message) => {
  const ran = await runCli([...OUT, ...words], { files: { 'a.json': actuals } });
  expect([ran.exitCode, ran.out, ran.written.size]).toEqual([1, '', 0]);
  expect(ran.error).toContain(message);
});

test('a folder that is not there is told, and nothing is written', async () => {
  const ran = await runCli(['generate', '--out', 'gone/book.xlsx'], { missingFolder: 'gone' });
  expect([ran.exitCode, ran.out]).toEqual([1, '']);
  expect(ran.error).toContain('gone/book.xlsx: 保存先のフォルダーがありません。');
});

test('a file that is no book, or no .xlsx at all, is refused by name', async () => {
  const files = { 'x.xlsx': 'これはブックではありません' };
  const wrong = await runCli(['judge', 'x.xlsx', '--json'], { files });
  expect([wrong.exitCode, wrong.out]).toEqual([1, '']);
  expect(wrong.error).toContain('x.xlsx');
  const usage = await runCli(['judge', 'a.json']);
  expect([usage.exitCode, usage.out]).toEqual([2, '']);
});
