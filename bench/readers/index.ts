/** `npm run bench readers`: the same generated books through our reader and through others, each in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from '../../scripts/setup/tools';
import { bundled } from '../bundled';
import { makeBooks } from './makeBooks';
import type { Measured } from './readAll';

/** The larger lists show whether memory stays flat; one round of them is enough. */
const LISTS = [
  { count: 300, rounds: 3 },
  { count: 1_000, rounds: 1 },
];
const READERS = ['ours', 'ours, zlib', 'ours, threads', 'SheetJS', 'exceljs'] as const;
export type ReaderName = (typeof READERS)[number];
const OPENPYXL = 'openpyxl read-only';

/** Ratios are openpyxl's time by the reader's: how many times as fast. Rounds are interleaved; medians are told. */
export async function benchReaders(): Promise<Record<string, string | number>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-readers-'));
  try {
    const script = await bundled(join(__dirname, 'readAll.ts'), folder);
    // Beside it, as the command line has it.
    await bundled(join(__dirname, '../../src/cli/reader.ts'), folder);
    const books = await makeBooks(folder);
    return LISTS.flatMap(({ count, rounds }) => {
      const list = join(folder, `${count}.json`);
      writeFileSync(list, JSON.stringify(Array.from({ length: count }, (_, i) => books[i % books.length])));
      const measured = new Map<string, Measured[]>();
      for (let round = 0; round < rounds; round += 1) {
        for (const name of [OPENPYXL, ...READERS]) {
          const one = name === OPENPYXL ? measurePython(list) : measureNode(script, name, list);
          measured.set(name, [...(measured.get(name) ?? []), one]);
        }
      }
      const openpyxl = medians(measured.get(OPENPYXL) ?? []);
      return [...measured].map(([name, all]) => row(name, count, medians(all), openpyxl));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(
  reader: string,
  count: number,
  measured: Measured,
  openpyxl: Measured,
): Record<string, string | number> {
  return {
    files: count,
    reader,
    'ms a file': Number(((measured.seconds / count) * 1000).toFixed(1)),
    'processor ms a file': Number(((measured.processorSeconds / count) * 1000).toFixed(1)),
    'times openpyxl': Number((openpyxl.seconds / measured.seconds).toFixed(1)),
    'by processor': Number((openpyxl.processorSeconds / measured.processorSeconds).toFixed(1)),
    'most MB': Math.round(measured.megabytes),
    failed: measured.failed,
  };
}

function medians(all: readonly Measured[]): Measured {
  const of = (key: keyof Measured): number =>
    all.map((one) => one[key]).sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
  return {
    seconds: of('seconds'),
    processorSeconds: of('processorSeconds'),
    megabytes: of('megabytes'),
    failed: of('failed'),
  };
}

function measureNode(script: string, name: string, list: string): Measured {
  return JSON.parse(execFileSync(process.execPath, [script, name, list], { encoding: 'utf8' })) as Measured;
}

function measurePython(list: string): Measured {
  const printed = execFileSync(requireTool('python'), [join(__dirname, 'openpyxl_read_only.py'), list], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Measured;
}
