/** What a command of the command line is. Each has its own file in commands/ and one line in commands/index.ts. */
import type { Message, Result } from '../words/message';

/** `flag`: given or not; `text`: takes a value. */
export type OptionKind = 'flag' | 'text';

export interface Arguments {
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  /** What is not an option, in order. */
  readonly positionals: readonly string[];
}

/** The command's only way out of itself, so that a test can stand in for it. */
export interface Io {
  readStdin(): Promise<Uint8Array>;
  /** Rejects as node:fs does. */
  readFile(path: string): Promise<Uint8Array>;
  writeOut(text: string): void;
  writeError(text: string): void;
  /** Someone is typing at a keyboard: standard input is no file and no pipe. */
  readonly stdinIsTerminal: boolean;
}

export interface Command {
  readonly name: string;
  /** What follows `kpi`, e.g. `plan [--json] [--plan FILE]`. */
  readonly usage: string;
  readonly summary: Message;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many positionals it takes at most. */
  readonly mostPositionals: number;
  /** Success is the text for standard output; problems are bad input (exit 1). */
  run(given: Arguments, io: Io): Promise<Result<string>>;
}
