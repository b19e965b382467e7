/** `npm run bench corpus`: huge and hostile files through our reader, each in a process of its own: seconds and memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hugeFiles } from '../../src/xlsx/corpus/huge';
import { bundled } from '../bundled';

export async function benchCorpus(): Promise<Record<string, string | number>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-corpus-'));
  try {
    const script = await bundled(join(__dirname, '../../src/xlsx/corpus/testing/measure.ts'), folder);
    return hugeFiles().map((hostile) => {
      const path = join(folder, 'file.xlsx');
      const content = hostile.bytes();
      writeFileSync(path, content);
      const started = performance.now();
      const printed = execFileSync(process.execPath, [script, path], { encoding: 'utf8' });
      const all = (performance.now() - started) / 1000;
      const { ends, seconds, megabytes } = JSON.parse(printed) as Measured;
      return {
        file: hostile.name,
        'KB on disk': Math.round(content.length / 1024),
        ends,
        'processor s': Number(seconds.toFixed(2)),
        's with start': Number(all.toFixed(2)),
        'most MB': Math.round(megabytes),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Measured {
  readonly ends: string;
  readonly seconds: number;
  readonly megabytes: number;
}
