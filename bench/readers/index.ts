/** `npm run bench readers`: the same generated books through our reader and through others, each in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from '../../scripts/setup/tools';
import { makeBooks } from './makeBooks';
import type { Measured } from './readAll';

const COUNTS = [300, 1_000];
const READERS = ['ours', 'ours, zlib', 'ours, threads', 'SheetJS', 'exceljs'] as const;
export type ReaderName = (typeof READERS)[number];

/** Ratios are openpyxl's time by the reader's: how many times as fast. */
export async function benchReaders(): Promise<Record<string, string | number>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-readers-'));
  try {
    const books = await makeBooks(folder);
    return COUNTS.flatMap((count) => {
      const list = join(folder, `${count}.json`);
      writeFileSync(list, JSON.stringify(Array.from({ length: count }, (_, i) => books[i % books.length])));
      const openpyxl = measurePython(list);
      const others = READERS.map((name) => ({ name, measured: measureNode(name, list) }));
      return [{ name: 'openpyxl read-only', measured: openpyxl }, ...others].map(({ name, measured }) => ({
        files: count,
        reader: name,
        'ms a file': Number(((measured.seconds / count) * 1000).toFixed(1)),
        'processor ms a file': Number(((measured.processorSeconds / count) * 1000).toFixed(1)),
        'times openpyxl': Number((openpyxl.seconds / measured.seconds).toFixed(1)),
        'most MB': Math.round(measured.megabytes),
        failed: measured.failed,
      }));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureNode(name: ReaderName, list: string): Measured {
  const script = join(__dirname, 'readAll.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, name, list], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Measured;
}

function measurePython(list: string): Measured {
  const printed = execFileSync(requireTool('python'), [join(__dirname, 'openpyxl_read_only.py'), list], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Measured;
}
