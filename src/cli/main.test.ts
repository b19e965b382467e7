import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(__dirname, '../..');

/** The real process: what `npm run -s kpi -- …` runs, without npm's own start. */
async function kpi(
  words: readonly string[],
  stdin = '',
): Promise<{ exitCode: number; out: string; error: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], { cwd: root });
  const exited = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  child.stdin.end(stdin);
  const [out, error, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { exitCode, out, error };
}

jest.setTimeout(60_000);

test('plan --json: the whole result on standard output, nothing beside it', async () => {
  const { exitCode, out, error } = await kpi(['plan', '--json']);
  expect([exitCode, error]).toEqual([0, '']);
  expect((JSON.parse(out) as { kpis: unknown[] }).kpis).toHaveLength(74);
});

test('plan --plan reads a real file', async () => {
  const { exitCode, out } = await kpi(['plan', '--plan', 'src/plan/plans/example.json']);
  expect(exitCode).toBe(0);
  expect(out).toContain('人身交通事故件数(年間)');
});

test('judge --json reads real standard input', async () => {
  const input = { evaluationYear: 'R6', rubric: 'pace', kpis: [{ id: '2-1-3-1', actuals: { R6: 1510 } }] };
  const { exitCode, out, error } = await kpi(['judge', '--json'], JSON.stringify(input));
  expect([exitCode, error]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    kpis: [{ id: '2-1-3-1', met: true, verdict: { symbol: '◎', name: '達成' } }],
  });
});

test('generate replaces a real file, leaves nothing beside it, and judge reads it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kpi-cli-'));
  const out = join(folder, 'book.xlsx');
  try {
    await writeFile(out, 'what stood there before');
    const made = await kpi(['generate', '--out', out, '--year', 'R5']);
    expect([made.exitCode, made.error]).toEqual([0, '']);
    const judged = await kpi(['judge', out, '--json']);
    expect([judged.exitCode, judged.error]).toEqual([0, '']);
    expect((JSON.parse(judged.out) as { kpis: unknown[] }).kpis).toHaveLength(74);
    const gone = await kpi(['generate', '--out', join(folder, 'gone', 'book.xlsx')]);
    expect([gone.exitCode, gone.out]).toEqual([1, '']);
    expect(await readdir(folder)).toEqual(['book.xlsx']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('bad input ends with 1 and bad usage with 2, on standard error only', async () => {
  const [input, usage] = await Promise.all([kpi(['judge', '--json'], '{}'), kpi(['judge', '--jsn'])]);
  expect([input.exitCode, input.out, usage.exitCode, usage.out]).toEqual([1, '', 2, '']);
  expect(input.error).toContain('標準入力: evaluationYearがありません。');
  expect(usage.error).toContain('--jsn という指定はありません。');
});
