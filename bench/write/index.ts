/** `npm run bench write`: KPI books as files, beside openpyxl saving the same books. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from '../../scripts/setup/tools';
import { bundled } from '../bundled';
import type { Written } from './writeAll';

const SIZES = [74, 300, 1_000] as const;

/** Each in a process of its own. `times openpyxl`: its time by ours. */
export async function benchWrite(): Promise<Record<string, string | number>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-write-'));
  try {
    const script = await bundled(join(__dirname, 'writeAll.ts'), folder);
    const all = SIZES.map((kpis) => ({ kpis, ...measured(script, kpis, folder) }));
    const smallest = all[0]?.ours.milliseconds ?? Number.NaN;
    return all.map(({ kpis, ours, openpyxl }) => {
      return {
        KPIs: kpis,
        'ms composed and written': Math.round(ours.milliseconds),
        '× 74 KPIs': Number((ours.milliseconds / smallest).toFixed(1)),
        'ms openpyxl, only written': Math.round(openpyxl.milliseconds),
        'times openpyxl': Number((openpyxl.milliseconds / ours.milliseconds).toFixed(1)),
        'KB file': Math.round(ours.fileKilobytes),
        'most MB': Math.round(ours.mostMegabytes),
        'most MB openpyxl': Math.round(openpyxl.mostMegabytes),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Saved = Pick<Written, 'milliseconds' | 'mostMegabytes'>;

function measured(script: string, kpis: number, folder: string): { ours: Written; openpyxl: Saved } {
  const path = join(folder, `${kpis}.xlsx`);
  const run = (program: string, args: readonly string[]): unknown =>
    JSON.parse(execFileSync(program, args, { encoding: 'utf8' }));
  const ours = run(process.execPath, [script, String(kpis), path]) as Written;
  const openpyxl = run(requireTool('python'), [join(__dirname, 'openpyxl_save.py'), path]) as Saved;
  return { ours, openpyxl };
}
