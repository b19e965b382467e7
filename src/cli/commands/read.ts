import type { Reading } from '../../book/reading';
import { readWords } from '../../words/cliRead';
import { PersonError, type Problem, type Result } from '../../words/message';
import { DEFAULT_MILLISECONDS, readFiles } from '../../xlsx/read/readFiles';
import type { Command, Io } from '../command';
import { bytesOf } from '../files';
import { progressBar } from '../reading/progressBar';
import { readingJson, readingRow } from '../reading/output';
import { tableText } from '../table';

/**
 * `read`: what stands in .xlsx files. One file prints one object, several print `{files: […]}`. Files that cannot be read
 * are printed as well, with their typed error, and end it with exit code 1.
 */
export const readCommand: Command = {
  name: 'read',
  usage: 'read FILE… [--json]',
  summary: readWords.summary,
  options: { json: 'flag' },
  mostPositionals: Number.POSITIVE_INFINITY,
  complaint: ({ positionals }) => (positionals.length === 0 ? readWords.noFile : null),
  async run({ flags, positionals }, io) {
    const print: Print = flags.has('json') ? readingJson : readingRow;
    const read = await readAll(positionals, io, print);
    const printed = flags.has('json') ? jsonText(read) : peopleText(read);
    const errors = read.flatMap(({ problem }) => (problem ? [problem] : []));
    if (errors.length === 0) return { ok: true, value: printed };
    io.writeOut(printed);
    return { ok: false, errors };
  },
};

type Print = (file: string, result: Result<Reading>) => object;

/** What is left of a file once it is read: a hundred Readings would fill the memory. */
interface Read {
  readonly printed: object;
  readonly problem: Problem | null;
}

/** A file that is not there costs its own line only. */
async function readAll(paths: readonly string[], io: Io, print: Print): Promise<Read[]> {
  const missing = new Map<number, Problem>();
  const files = paths.map((name, i) => ({
    name,
    bytes: async () => {
      try {
        // A copy of its own, because it is handed over to the thread.
        return new Uint8Array(await bytesOf(name, io));
      } catch (error) {
        if (!(error instanceof PersonError)) throw error;
        missing.set(i, error.problem);
        return new Uint8Array(0);
      }
    },
  }));
  const options = {
    start: () => io.startReader(),
    threads: io.readers,
    milliseconds: DEFAULT_MILLISECONDS,
    onProgress: progressBar((text) => io.writeError(text), io.errorIsTerminal),
  };
  return readFiles(files, options, (reply, { name }, i) => {
    const unread = missing.get(i);
    const result: Result<Reading> = unread ? { ok: false, errors: [unread] } : reply;
    return { printed: print(name, result), problem: result.ok ? null : (result.errors[0] ?? null) };
  });
}

function jsonText(read: readonly Read[]): string {
  const printed = read.map((file) => file.printed);
  return `${JSON.stringify(printed.length === 1 ? printed[0] : { files: printed }, null, 2)}\n`;
}

function peopleText(read: readonly Read[]): string {
  const rows = read.map(({ printed }) => printed as string[]);
  const left = ['left', 'left', 'left', 'left', 'left'] as const;
  const table = tableText([readWords.headers, ...rows], [...left, 'right', 'right', 'left']);
  return `${table}\n${readWords.counted(read.filter(({ problem }) => problem === null).length, read.length)}\n`;
}
