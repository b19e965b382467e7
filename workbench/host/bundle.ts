/** Bundles the host with Univer into .cache/, when a source is newer than the bundle. */
import { build, stop } from 'esbuild';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
export const HOST_BUNDLE = join(ROOT, '.cache/workbench/host.cjs');

/** Univer's scheduler ticks for as long as a workbook lives; in Node that must not keep a finished program from ending. */
const UNREF_INTERVALS =
  'const setInterval = (...given) => { const timer = globalThis.setInterval(...given); timer.unref?.(); return timer; };';

export async function bundleHost(): Promise<string> {
  if (!isStale()) return HOST_BUNDLE;
  await build({
    entryPoints: [join(__dirname, 'nodeEntry.ts')],
    outfile: HOST_BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    keepNames: true,
    logLevel: 'warning',
    banner: { js: UNREF_INTERVALS },
  });
  // esbuild's helper process would keep jest from ending.
  await stop();
  return HOST_BUNDLE;
}

function isStale(): boolean {
  if (!existsSync(HOST_BUNDLE)) return true;
  const built = statSync(HOST_BUNDLE).mtimeMs;
  const sources = readdirSync(__dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return [...sources.map((name) => join(__dirname, name)), join(ROOT, 'package-lock.json')].some(
    (file) => statSync(file).mtimeMs > built,
  );
}
