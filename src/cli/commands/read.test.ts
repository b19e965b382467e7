import { NOTHING_KEPT } from '../../book/kept';
import { composeBook } from '../../book/compose';
import { pace } from '../../kpi/rubrics/pace';
import { builtInPlan } from '../../plan';
import { workbook } from '../../xlsx/corpus/workbook';
import { encryptedOle } from '../../xlsx/corpus/ole';
import { writeBook } from '../../xlsx/write';
import { runCli } from '../testing/runCli';

const ENCRYPTED = { '暗号.xlsx': encryptedOle() };

async function bookFile(): Promise<Uint8Array> {
  const plan = builtInPlan();
  const book = composeBook({ plan, rubric: pace, evaluationYear: 2024, suffix: '', kept: NOTHING_KEPT });
  return writeBook(book, { protect: false, created: new Date(0) });
}

test('one book prints identity, tables, and every actual of every KPI with its address', async () => {
  const ran = await runCli(['read', '原本.xlsx', '--json'], { files: { '原本.xlsx': await bookFile() } });
  expect([ran.exitCode, ran.error]).toEqual([0, '']);
  const printed = JSON.parse(ran.out) as Record<string, unknown> & {
    kpis: { id: string; row: number; actuals: { year: string }[] }[];
    tables: { name: string; headers: string[]; rows: unknown[][] }[];
  };
  expect(printed).toMatchObject({
    file: '原本.xlsx',
    ok: true,
    identity: { planId: 'mine-2020' },
    remarks: [],
  });
  expect(printed.kpis).toHaveLength(74);
  expect(printed.kpis[0]).toMatchObject({ id: '1-1-1-1', row: 6 });
  expect(printed.kpis[0]?.actuals.map(({ year }) => year)).toEqual(['R2', 'R3', 'R4', 'R5', 'R6']);
  expect(printed.kpis[0]?.actuals[4]).toEqual({
    ...{ year: 'R6', kind: 'empty', value: null, text: '', formula: null },
    ...{ address: 'S6', numberFormat: '#,##0' },
  });
  const list = printed.tables.find(({ name }) => name === 'KPI一覧表');
  expect(list?.rows).toHaveLength(74);
  expect(list?.rows.every(({ length }) => length === list.headers.length)).toBe(true);
});

test('a workbook that is no KPI book is read all the same', async () => {
  const ran = await runCli(['read', 'x.xlsx', '--json'], { files: { 'x.xlsx': workbook() } });
  expect(ran.exitCode).toBe(0);
  expect(JSON.parse(ran.out)).toMatchObject({ ok: true, identity: null, kpis: [], tables: [{ name: 'T' }] });
});

test('a file that cannot be read is printed as its typed error, and ends with 1', async () => {
  const ran = await runCli(['read', '暗号.xlsx', '--json'], { files: ENCRYPTED });
  expect(ran.exitCode).toBe(1);
  expect(JSON.parse(ran.out)).toMatchObject({
    file: '暗号.xlsx',
    ok: false,
    error: { code: 'xlsx-password' },
  });
  expect(ran.error).toContain('暗号.xlsx: パスワードで暗号化されています。');
});

test('of several files each has its own result', async () => {
  const ran = await runCli(['read', 'a.xlsx', '暗号.xlsx', 'none.xlsx', '--json'], {
    files: { ...ENCRYPTED, 'a.xlsx': workbook() },
  });
  expect(ran.exitCode).toBe(1);
  expect(JSON.parse(ran.out)).toMatchObject({
    files: [
      { file: 'a.xlsx', ok: true },
      { file: '暗号.xlsx', ok: false, error: { code: 'xlsx-password' } },
      { file: 'none.xlsx', ok: false, error: { code: 'file-missing' } },
    ],
  });
});

test('without --json a person sees one line for each file', async () => {
  const ran = await runCli(['read', 'a.xlsx'], { files: { 'a.xlsx': await bookFile() } });
  expect(ran.out.split('\n').slice(1)).toEqual([
    'a.xlsx    mine-2020  1.0.0  —     pace       74       0',
    '',
    '1件中 1件を読み取り / 1 of 1 read',
    '',
  ]);
});

test('a bar runs on a terminal for more than a few files, and nowhere else', async () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, workbook()]));
  const words = ['read', ...Object.keys(files)];
  expect((await runCli(words, { files, errorIsTerminal: true })).error).toContain('] 3/5');
  expect((await runCli(words, { files })).error).toBe('');
  expect((await runCli(['read', 'a'], { files, errorIsTerminal: true })).error).toBe('');
});

test('without a file it is bad usage', async () => {
  const ran = await runCli(['read', '--json']);
  expect([ran.exitCode, ran.out]).toEqual([2, '']);
  expect(ran.error).toContain('読み取るファイルを指定してください。');
});
