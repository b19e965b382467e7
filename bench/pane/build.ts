import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import webpack, { type Configuration } from 'webpack';
import { addinConfig } from '../../webpack.config';

export interface BuiltPane {
  readonly folder: string;
  /** Scripts that taskpane.html itself asks for, office.js left out. */
  readonly firstKilobytes: number;
  /** Scripts that are fetched when a view needs them. */
  readonly laterKilobytes: number;
}

/** Builds the pane as it is shipped (self-hosted), from another entry if one is given. */
export async function buildPane(name: string, entry?: string): Promise<BuiltPane> {
  const shipped = addinConfig({ mode: 'production', officeJs: 'local' });
  const folder = join(__dirname, '../../.cache/bench', name);
  await run({
    ...shipped,
    output: { ...shipped.output, path: folder },
    ...(entry === undefined ? {} : { entry: { taskpane: entry, commands: entry } }),
  });
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return {
    folder,
    firstKilobytes: kilobytes(
      folder,
      scripts.filter((file) => page.includes(file)),
    ),
    laterKilobytes: kilobytes(
      folder,
      scripts.filter((file) => !page.includes(file) && !file.startsWith('commands.')),
    ),
  };
}

function run(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

function kilobytes(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;
}
