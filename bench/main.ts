/** `npm run bench [name …]`: measures, and prints one table for each; without names all of them. */
import { benchCorpus } from './corpus';
import { benchChecks } from './checks';
import { benchCollect } from './collect';
import { benchGenerate } from './generate';
import { benchPane } from './pane';
import { benchReaders } from './readers';
import { benchWrite } from './write';

const BENCHES: Readonly<Record<string, () => Promise<Record<string, string | number>[]>>> = {
  generate: benchGenerate,
  pane: benchPane,
  readers: benchReaders,
  write: benchWrite,
  corpus: benchCorpus,
  checks: benchChecks,
  collect: benchCollect,
};

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0)
    throw new Error(`There is no bench ${unknown.join(', ')}; there is ${Object.keys(BENCHES).join(', ')}.`);
  for (const [name, measure] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stdout.write(`\n${name}\n`);
    console.table(await measure());
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
