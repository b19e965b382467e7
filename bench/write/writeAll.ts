/** Makes one book of so many KPIs as a file, in this process, and prints what it took. */
import { writeFileSync } from 'node:fs';
import { mostMegabytes } from '../../src/xlsx/corpus/testing/mostMemory';
import { writeBook } from '../../src/xlsx/write';
import { bookFor, requestFor } from '../generate/request';

export interface Written {
  readonly milliseconds: number;
  readonly fileKilobytes: number;
  readonly mostMegabytes: number;
}

const ROUNDS = 5;

/** The median of several; the first has the compiler's work in it. */
async function measure(kpis: number, path: string): Promise<Written> {
  const request = requestFor(kpis);
  const taken: number[] = [];
  let bytes = new Uint8Array();
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    bytes = new Uint8Array(await writeBook(bookFor(request), { protect: true, created: new Date() }));
    taken.push(performance.now() - started);
  }
  writeFileSync(path, bytes);
  return {
    milliseconds: taken.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN,
    fileKilobytes: bytes.length / 1024,
    mostMegabytes: mostMegabytes(),
  };
}

const [, , kpis, path = ''] = process.argv;
void measure(Number(kpis), path).then((written) => process.stdout.write(JSON.stringify(written)));
