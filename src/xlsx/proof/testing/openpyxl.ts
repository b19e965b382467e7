/** openpyxl as a reader that we did not write. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { requireTool } from '../../../../scripts/setup/tools';

const run = promisify(execFile);
const MOST_OUTPUT = 1024 ** 3;

/** null: an empty cell; an error is its name. */
export type Value = string | number | boolean | null;

/** Sheet name → rows of values, from A1 on. */
export type Values = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** What stands in the cells of .xlsx files, in their order. */
export async function valuesOf(paths: readonly string[]): Promise<Values[]> {
  return (await runPython('values.py', paths)) as Values[];
}

/** Runs a script of this folder and reads its output as JSON. */
export async function runPython(script: string, args: readonly string[]): Promise<unknown> {
  const { stdout } = await run(requireTool('python'), [join(__dirname, script), ...args], {
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return JSON.parse(stdout) as unknown;
}
