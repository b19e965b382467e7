/** `npm run bench collect`: `kpi collect` over 100 and 1,000 returned files, beside readers that only read the same files. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from '../../scripts/setup/tools';
import { makeReturns } from './makeReturns';

const COUNTS = [100, 1_000];
const ROOT = join(__dirname, '../..');

interface Used {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly exit: number;
}

/** Whole processes, start-up included. Ratios are openpyxl's wall time by the row's. */
export async function benchCollect(): Promise<Record<string, string | number>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-collect-'));
  try {
    const { master, returns } = await makeReturns(folder);
    return COUNTS.flatMap((count) => {
      const files = Array.from({ length: count }, (_, i) => returns[i % returns.length] ?? '');
      const list = join(folder, `${count}.json`);
      writeFileSync(list, JSON.stringify(files));
      const node = [process.execPath, '--import', 'tsx'];
      const readers = join(ROOT, 'bench/readers');
      const out = join(folder, `merged${count}.xlsx`);
      const openpyxl = used([requireTool('python'), join(readers, 'openpyxl_read_only.py'), list]);
      const rows: [string, Used][] = [
        ['openpyxl read-only, reads', openpyxl],
        ['SheetJS, reads', used([...node, join(readers, 'readAll.ts'), 'SheetJS', list])],
        [
          'kpi collect: reads, checks, compares, writes',
          used([...node, join(ROOT, 'src/cli/main.ts'), 'collect', master, ...files, '--out', out]),
        ],
      ];
      return rows.map(([name, { seconds, processorSeconds, megabytes, exit }]) => ({
        files: count,
        program: name,
        'files a second': Number((count / seconds).toFixed(1)),
        'processor s': Number(processorSeconds.toFixed(1)),
        'times openpyxl': Number((openpyxl.seconds / seconds).toFixed(1)),
        'most MB': Math.round(megabytes),
        exit,
      }));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function used(command: readonly string[]): Used {
  const script = join(__dirname, 'usage.py');
  const printed = execFileSync(requireTool('python'), [script, ...command], { encoding: 'utf8', cwd: ROOT });
  return JSON.parse(printed) as Used;
}
