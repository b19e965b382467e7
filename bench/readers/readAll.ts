/** Reads every file of a list with one reader, in this process, and prints what it took. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { read as readWithSheetJs } from 'xlsx';
import { READ_ROW } from '../../src/cli/reading/takes';
import { mostMegabytes } from '../../src/xlsx/corpus/testing/mostMemory';
import { ZLIB } from '../../src/xlsx/node/codec';
import { startThread, THREADS } from '../../src/xlsx/node/threads';
import { readWorkbook } from '../../src/xlsx/read';
import { DEFAULT_LIMITS } from '../../src/xlsx/read/limits';
import { readFiles } from '../../src/xlsx/read/readFiles';
import type { ReaderName } from './index';

export interface Measured {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly failed: number;
}

type ReadAll = (files: readonly string[]) => Promise<number>;

/** Each gives how many files it could not read. */
const READERS: Readonly<Record<ReaderName, ReadAll>> = {
  ours: oneByOne((bytes) => readWorkbook(bytes, 'x').ok),
  'ours, zlib': oneByOne((bytes) => readWorkbook(bytes, 'x', DEFAULT_LIMITS, ZLIB).ok),
  'ours, threads': readInThreads,
  SheetJS: oneByOne((bytes) => readWithSheetJs(bytes, { type: 'array', cellNF: true }).SheetNames.length > 0),
  exceljs: oneByOne(async (bytes) => {
    await new Workbook().xlsx.load(bytes.buffer);
    return true;
  }),
};

function oneByOne(read: (bytes: Uint8Array<ArrayBuffer>) => boolean | Promise<boolean>): ReadAll {
  return async (files) => {
    let failed = 0;
    for (const file of files) {
      const isRead = await Promise.resolve(read(new Uint8Array(readFileSync(file)))).catch(() => false);
      if (!isRead) failed += 1;
    }
    return failed;
  };
}

/** What a person is shown of a book: the line that `kpi read` prints, made in the thread. */
async function readInThreads(files: readonly string[]): Promise<number> {
  const submitted = files.map((name) => ({
    name,
    bytes: async () => ({ ok: true, value: new Uint8Array(await readFile(name)) }) as const,
  }));
  const start = () => startThread(join(__dirname, 'reader.cjs'));
  const lines = await readFiles(submitted, READ_ROW, { start, threads: THREADS, milliseconds: 20_000 });
  return lines.filter(({ problem }) => problem !== null).length;
}

async function measure(name: ReaderName, list: string): Promise<Measured> {
  const files = JSON.parse(readFileSync(list, 'utf8')) as string[];
  const started = performance.now();
  const before = process.cpuUsage();
  const failed = await READERS[name](files);
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (user + system) / 1e6,
    megabytes: mostMegabytes(),
    failed,
  };
}

const [, , name, list = ''] = process.argv;
void measure(name as ReaderName, list).then((measured) => process.stdout.write(JSON.stringify(measured)));
