/** The command line in this process, with standard streams and files made of text. */
import type { Io } from '../command';
import { type ExitCode, run } from '../run';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly error: string;
}

interface Given {
  readonly stdin?: string | Uint8Array;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdinIsTerminal?: boolean;
}

export async function runCli(words: readonly string[], given: Given = {}): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const io: Io = {
    readStdin: async () => bytes(given.stdin ?? ''),
    readFile: async (path) => {
      const content = given.files?.[path];
      if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return bytes(content);
    },
    writeOut: (text) => void out.push(text),
    writeError: (text) => void error.push(text),
    stdinIsTerminal: given.stdinIsTerminal ?? false,
  };
  const exitCode = await run(words, io);
  return { exitCode, out: out.join(''), error: error.join('') };
}
