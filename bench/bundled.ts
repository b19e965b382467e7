/** A measured program as one file of JavaScript, as the built command line is: no loader takes part. */
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** @returns the file's path in the folder */
export async function bundled(source: string, folder: string): Promise<string> {
  const outfile = join(folder, `${basename(source, '.ts')}.cjs`);
  await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'cjs' });
  return outfile;
}
