/** What a command of the command line is. Each has its own file in commands/ and one line in commands/index.ts. */
import type { Message, Result } from '../words/message';
import type { ReaderThread } from '../xlsx/read/protocol';
import type { Given } from './takes';

/** `flag`: given or not; `text`: takes a value, `list`: as often as it is given. */
export type OptionKind = 'flag' | 'text' | 'list';

export interface Arguments {
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** What is not an option, in order. */
  readonly positionals: readonly string[];
}

/** The command's only way out of itself, so that a test can stand in for it. */
export interface Io {
  readStdin(): Promise<Uint8Array>;
  /** Rejects as node:fs does. */
  readFile(path: string): Promise<Uint8Array>;
  /** Names of the files in it; null where there is no folder of this path. Rejects as node:fs does. */
  listFolder(path: string): Promise<readonly string[] | null>;
  /** The whole file or none of it: what stood there before stays until all is written. Rejects as node:fs does. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** With the folders above it; one that stands already is left as it is. Rejects as node:fs does. */
  makeFolder(path: string): Promise<void>;
  now(): Date;
  writeOut(text: string): void;
  writeError(text: string): void;
  /** Someone is typing at a keyboard: standard input is no file and no pipe. */
  readonly stdinIsTerminal: boolean;
  /** Someone sees what is written to standard error. */
  readonly errorIsTerminal: boolean;
  /** A thread that reads .xlsx files with what is the same for all of them; the command stops it. */
  startReader(given: Given | null): ReaderThread;
  /** How many such threads are worth while. */
  readonly readers: number;
}

export interface Command {
  readonly name: string;
  /** What follows `kpi`, e.g. `plan [--json] [--plan FILE]`. */
  readonly usage: string;
  readonly summary: Message;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many positionals it takes at most. */
  readonly mostPositionals: number;
  /** What is wrong with the words typed, beyond what the options' kinds say (bad usage, exit 2); null for nothing. */
  complaint?(given: Arguments): Message | null;
  /** Success is the text for standard output; problems are bad input (exit 1), none of them where what was printed tells it. */
  run(given: Arguments, io: Io): Promise<Result<string>>;
}
