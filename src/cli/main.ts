/** `npm run -s kpi -- …`: the real standard streams and files, and nothing else. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { startThread, THREADS } from '../xlsx/node/threads';
import { run } from './run';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Beside its place first: a rename within one folder is done whole or not at all. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

async function listFolder(path: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOTDIR' || code === 'ENOENT') return null;
    throw cause;
  }
}

/** Beside this file, built or not: reader.ts. */
const READER = join(__dirname, `reader${extname(__filename)}`);

void run(process.argv.slice(2), {
  readStdin: () => buffer(process.stdin),
  readFile: (path) => readFile(path),
  listFolder,
  writeFile: replaceFile,
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  now: () => new Date(),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  stdinIsTerminal: process.stdin.isTTY,
  errorIsTerminal: process.stderr.isTTY,
  startReader: (given) => startThread(READER, given),
  readers: THREADS,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
