import { encryptedOle } from '../../xlsx/corpus/ole';
import { workbook } from '../../xlsx/corpus/workbook';
import type { FileReport } from '../checking/report';
import { masterFile } from '../testing/books';
import { runCli } from '../testing/runCli';

const CLEAN = '正.xlsx';
const WRONG = '誤.xlsx';
const WARNED = '注意.xlsx';
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  files = {
    [CLEAN]: await masterFile(),
    [WRONG]: await masterFile({
      '1-1-1-1': { R6実績: { text: '約30' }, R5実績: { number: 1 } },
      '1-1-2-1': { R6実績: { text: '=HYPERLINK("http://x","1")' } },
    }),
    [WARNED]: await masterFile({ '1-1-1-1': { R6実績: { text: '△5' } } }),
    '暗号.xlsx': encryptedOle(),
    'x.xlsx': workbook(),
  };
});

async function checked(...words: string[]): Promise<{ exitCode: number; files: FileReport[] }> {
  const { exitCode, out, error } = await runCli(['check', '--json', ...words], { files });
  expect(error).toBe('');
  return { exitCode, ...(JSON.parse(out) as { files: FileReport[] }) };
}

test('a book without a fault is ok and ends with 0', async () => {
  expect(await checked(CLEAN)).toEqual({
    exitCode: 0,
    files: [{ file: CLEAN, status: 'ok', findings: [] }],
  });
});

test('a wrong figure is told with its place, in both languages, and ends with 1', async () => {
  const { exitCode, files: told } = await checked(CLEAN, WRONG);
  expect([exitCode, told.map(({ file, status }) => [file, status])]).toEqual([
    1,
    [
      [CLEAN, 'ok'],
      [WRONG, 'fix'],
    ],
  ]);
  const found = told[1]?.findings.find(({ code }) => code === 'V01');
  expect(found).toMatchObject({
    ...{ code: 'V01', severity: 'E', sheet: 'KPI一覧', cell: 'S6', kpi: '1-1-1-1', value: '約30' },
    repair: { before: '約30', after: '30' },
  });
  expect(found?.message).toContain('約30');
  expect(found?.messageEn).toContain('約30');
  for (const text of [found?.expected, found?.remedy]) expect(text).toMatch(/\p{Script=Han}/u);
  for (const text of [found?.expectedEn, found?.remedyEn]) expect(text).toMatch(/^[^\p{Script=Han}]*[a-z]/u);
});

test('what has only to be looked at ends with 0', async () => {
  const { exitCode, files: told } = await checked(WARNED);
  expect([exitCode, told[0]?.status]).toEqual([0, 'ok']);
  const asked = told[0]?.findings.find(({ code }) => code === 'V03');
  expect(asked?.severity).toBe('W');
});

test('files that are missing, encrypted or no books cost themselves only', async () => {
  const { exitCode, files: told } = await checked('none.xlsx', '暗号.xlsx', 'x.xlsx', CLEAN);
  expect(exitCode).toBe(1);
  expect(told.map(({ status, findings }) => [status, findings.map(({ code }) => code)])).toEqual([
    ['rejected', ['S02']],
    ['rejected', ['S02']],
    ['rejected', ['S01']],
    ['ok', []],
  ]);
  expect(told[0]?.findings[0]).toMatchObject({ sheet: null, cell: null, kpi: null });
});

test('the day decides which years are over', async () => {
  const { files: early } = await checked(await withFigure(), '--date', '2025-03-31');
  const { files: later } = await checked(await withFigure(), '--date', '2025-04-01');
  const codes = (told: FileReport[]) => told[0]?.findings.map(({ code }) => code);
  expect(codes(early)).toContain('T06');
  expect(codes(later)).not.toContain('T06');
});

async function withFigure(): Promise<string> {
  files['R6.xlsx'] = await masterFile({ '1-1-1-1': { R6実績: { number: 520 } } });
  return 'R6.xlsx';
}

test('a person reads it grouped by file and gravity', async () => {
  const ran = await runCli(['check', CLEAN, WRONG], { files });
  expect(ran.exitCode).toBe(1);
  expect(ran.error).toBe('');
  expect(ran.out).toContain(`${CLEAN}: 問題なし / ok\n`);
  expect(ran.out).toContain(`${WRONG}: 要修正 / to be corrected (E `);
  expect(ran.out).toContain('    V01 KPI一覧!S6 KPI 1-1-1-1 「約30」\n');
  expect(ran.out).toContain('2件: 問題なし 1、要修正 1、受領不可 0');
});

test('CSV has a line for every finding and one for a clean file, and runs nothing', async () => {
  const ran = await runCli(['check', CLEAN, WRONG, '--format', 'csv'], { files });
  const lines = ran.out.split('\r\n');
  expect(ran.out.startsWith('\ufeffファイル,状態,コード,')).toBe(true);
  expect(lines[1]).toBe(`${CLEAN},ok`);
  expect(lines.some((line) => line.startsWith(`${WRONG},fix,V01,E,KPI一覧,S6,1-1-1-1,約30,`))).toBe(true);
  expect(ran.out).toContain(`"'=HYPERLINK(""http://x"",""1"")"`);
  expect(ran.out).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
});

test('escape sequences in a cell do not reach the terminal', async () => {
  const nasty = await masterFile({ '1-1-1-1': { R6実績: { text: '約\u001b[2J30' } } });
  const ran = await runCli(['check', 'n.xlsx'], { files: { 'n.xlsx': nasty } });
  expect(ran.out).toContain('V04');
  expect(ran.out).not.toContain('\u001b');
});

test.each([
  [['check'], '検証するファイル'],
  [['check', 'a', '--format', 'xml'], '--format の「xml」'],
  [['check', 'a', '--format', 'csv', '--json'], '一緒に使えません'],
  [['check', 'a', '--date', '2026-02-30'], '--date の「2026-02-30」'],
])('%j is bad usage', async (words, told) => {
  const ran = await runCli(words);
  expect([ran.exitCode, ran.out]).toEqual([2, '']);
  expect(ran.error).toContain(told);
});
