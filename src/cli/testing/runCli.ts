/** The command line in this process, with standard streams and files made of text. */
import { basename, dirname } from 'node:path';
import type { Io } from '../command';
import { type ExitCode, run } from '../run';
import { startInProcess } from '../../xlsx/read/testing/inProcess';
import { takesFor } from '../takes';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly error: string;
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

interface Given {
  readonly stdin?: string | Uint8Array;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Folders beside those in which `files` lie. */
  readonly folders?: readonly string[];
  readonly stdinIsTerminal?: boolean;
  readonly errorIsTerminal?: boolean;
  /** Folders that are not there: writing into them fails. */
  readonly missingFolder?: string;
}

const NOW = new Date(Date.UTC(2025, 5, 1));

export async function runCli(words: readonly string[], given: Given = {}): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const written = new Map<string, Uint8Array>();
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const io: Io = {
    readStdin: async () => bytes(given.stdin ?? ''),
    readFile: async (path) => {
      const content = given.files?.[path];
      if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return bytes(content);
    },
    listFolder: async (path) => {
      const inside = Object.keys(given.files ?? {}).filter((name) => dirname(name) === path);
      return inside.length > 0 || given.folders?.includes(path) ? inside.map((name) => basename(name)) : null;
    },
    writeFile: async (path, content) => {
      if (given.missingFolder !== undefined && path.startsWith(`${given.missingFolder}/`))
        throw Object.assign(new Error('no such folder'), { code: 'ENOENT' });
      written.set(path, content);
    },
    makeFolder: async () => undefined,
    now: () => NOW,
    writeOut: (text) => void out.push(text),
    writeError: (text) => void error.push(text),
    stdinIsTerminal: given.stdinIsTerminal ?? false,
    errorIsTerminal: given.errorIsTerminal ?? false,
    startReader: (given) => startInProcess(takesFor(given)),
    readers: 1,
  };
  const exitCode = await run(words, io);
  return { exitCode, out: out.join(''), error: error.join(''), written };
}
