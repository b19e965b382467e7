/** `npm run -s kpi -- …`: the real standard streams and files, and nothing else. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { run } from './run';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  readStdin: () => buffer(process.stdin),
  readFile: (path) => readFile(path),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  stdinIsTerminal: process.stdin.isTTY,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
