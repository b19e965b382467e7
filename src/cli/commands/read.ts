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
    const results = await readAll(positionals, io);
    const printed = flags.has('json') ? jsonText(positionals, results) : peopleText(positionals, results);
    const errors = results.flatMap((result) => (result.ok ? [] : result.errors));
    if (errors.length === 0) return { ok: true, value: printed };
    io.writeOut(printed);
    return { ok: false, errors };
  },
};

/** A file that is not there costs its own line only. */
async function readAll(paths: readonly string[], io: Io): Promise<Result<Reading>[]> {
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
  const results = await readFiles(files, {
    start: () => io.startReader(),
    threads: io.readers,
    milliseconds: DEFAULT_MILLISECONDS,
    onProgress: progressBar((text) => io.writeError(text), io.errorIsTerminal),
  });
  return results.map((result, i) => {
    const problem = missing.get(i);
    return problem ? { ok: false, errors: [problem] } : result;
  });
}

function jsonText(paths: readonly string[], results: readonly Result<Reading>[]): string {
  const printed = results.map((result, i) => readingJson(paths[i] ?? '', result));
  return `${JSON.stringify(printed.length === 1 ? printed[0] : { files: printed }, null, 2)}\n`;
}

function peopleText(paths: readonly string[], results: readonly Result<Reading>[]): string {
  const rows = results.map((result, i) => readingRow(paths[i] ?? '', result));
  const left = ['left', 'left', 'left', 'left', 'left'] as const;
  const table = tableText([readWords.headers, ...rows], [...left, 'right', 'right', 'left']);
  return `${table}\n${readWords.counted(results.filter(({ ok }) => ok).length, results.length)}\n`;
}
