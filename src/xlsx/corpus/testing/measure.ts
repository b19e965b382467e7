/** Reads the file named on the command line, in a process of its own, and prints how it ended and what it took. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../read';
import { mostMegabytes } from './mostMemory';

const before = process.cpuUsage();
const result = readWorkbook(new Uint8Array(readFileSync(process.argv[2] ?? '')), 'huge.xlsx');
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    ends: result.ok ? 'reads' : result.errors[0]?.code,
    seconds: (user + system) / 1e6,
    megabytes: mostMegabytes(),
  }),
);
