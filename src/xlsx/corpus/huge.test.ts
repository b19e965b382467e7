import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { hugeFiles } from './huge';

const folder = mkdtempSync(join(tmpdir(), 'kpi-huge-'));
const measure = join(folder, 'measure.cjs');

jest.setTimeout(60_000);

beforeAll(async () => {
  await build({
    entryPoints: [join(__dirname, 'testing/measure.ts')],
    outfile: measure,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  // esbuild's helper process would keep jest from ending.
  await stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** How long each takes is measured in bench/: a loaded machine is no fault of the file's. */
test.each(hugeFiles())('$name ends with $ends within 300 MB', ({ bytes, ends }) => {
  const file = join(folder, 'huge.xlsx');
  writeFileSync(file, bytes());
  const { stdout, stderr } = spawnSync(process.execPath, [measure, file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const measured = JSON.parse(stdout) as { ends: string; megabytes: number };
  expect(measured.ends).toBe(ends);
  expect(measured.megabytes).toBeLessThan(300);
});
