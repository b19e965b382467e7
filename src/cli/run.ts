/** The command line, from the words typed to the exit code. */
import { helpWords, usageWords } from '../words/cli';
import { type Message, PersonError, type Problem } from '../words/message';
import type { Command, Io } from './command';
import { COMMANDS } from './commands';
import { readArguments } from './readArguments';

/** 0 done, 1 bad input, 2 bad usage. */
export type ExitCode = 0 | 1 | 2;

const HELP = new Set(['help', '--help', '-h']);

/** Results go to standard output, everything else to standard error. Rejects only for our own mistakes. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name !== undefined && HELP.has(name)) return help(io);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    return badUsage(io, name === undefined ? usageWords.noCommand : usageWords.unknownCommand(name));
  }
  if (rest.some((word) => word === '--help' || word === '-h')) return help(io, command);
  const given = readArguments(command, rest);
  if (!given.ok) return badUsage(io, given.error, command);
  const complaint = command.complaint?.(given.value) ?? null;
  if (complaint) return badUsage(io, complaint, command);
  const result = await personErrorsAsProblems(() => command.run(given.value, io));
  if (!result.ok) {
    io.writeError(result.errors.map(problemText).join(''));
    return 1;
  }
  io.writeOut(result.value);
  return 0;
}

/** The edges throw what the core returns; here both end as lines for a person. */
async function personErrorsAsProblems(work: () => ReturnType<Command['run']>): ReturnType<Command['run']> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PersonError) return { ok: false, errors: [error.problem] };
    throw error;
  }
}

function help(io: Io, command?: Command): ExitCode {
  io.writeOut(helpText(command));
  return 0;
}

function badUsage(io: Io, error: Message, command?: Command): ExitCode {
  io.writeError(`${error.ja}\n${error.en}\n\n${helpText(command)}`);
  return 2;
}

function helpText(only?: Command): string {
  const commands = only === undefined ? COMMANDS : [only];
  const lines = commands.map(
    ({ usage, summary }) => `  npm run -s kpi -- ${usage}\n      ${summary.ja}\n      ${summary.en}\n`,
  );
  return `${helpWords.heading}\n${lines.join('')}\n${helpWords.exitCodes}\n`;
}

function problemText({ message, remedy }: Problem): string {
  return `${message.ja}\n  → ${remedy.ja}\n${message.en}\n  → ${remedy.en}\n\n`;
}
