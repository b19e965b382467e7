import { readWords } from '../../words/cliRead';
import type { Problem } from '../../words/message';
import { readEach, readFiles } from '../../xlsx/read/readFiles';
import type { Command, Io } from '../command';
import { READ_JSON, READ_ROW } from '../reading/takes';
import { readingOptions, submittedFiles } from '../submitted';
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
    const problems = await (flags.has('json') ? writeJson : writeTable)(positionals, io);
    return problems.length === 0 ? { ok: true, value: '' } : { ok: false, errors: problems };
  },
};

const utf8 = new TextDecoder();

/** File by file: the JSON of some hundred books is more than one text can hold. */
async function writeJson(paths: readonly string[], io: Io): Promise<Problem[]> {
  const problems: Problem[] = [];
  const isOne = paths.length === 1;
  if (!isOne) io.writeOut('{\n  "files": [');
  await readEach(submittedFiles(paths, io), READ_JSON, readingOptions(io), ({ printed, problem }, i) => {
    if (problem) problems.push(problem);
    if (!isOne) io.writeOut(`${i === 0 ? '' : ','}\n    `);
    // A line break within a JSON text is always one between its lines.
    for (const piece of printed) {
      const text = utf8.decode(piece);
      io.writeOut(isOne ? text : text.replaceAll('\n', '\n    '));
    }
    if (isOne) io.writeOut('\n');
  });
  if (!isOne) io.writeOut('\n  ]\n}\n');
  return problems;
}

async function writeTable(paths: readonly string[], io: Io): Promise<Problem[]> {
  const read = await readFiles(submittedFiles(paths, io), READ_ROW, readingOptions(io));
  const problems = read.flatMap(({ problem }) => (problem ? [problem] : []));
  const left = ['left', 'left', 'left', 'left', 'left'] as const;
  const rows = [readWords.headers, ...read.map(({ printed }) => printed)];
  const table = tableText(rows, [...left, 'right', 'right', 'left']);
  io.writeOut(`${table}\n${readWords.counted(read.length - problems.length, read.length)}\n`);
  return problems;
}
