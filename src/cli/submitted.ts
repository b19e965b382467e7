/** Files that a person named, to be read by threads. */
import { PersonError, type Result } from '../words/message';
import {
  DEFAULT_MILLISECONDS,
  readFiles,
  type ReadFilesOptions,
  type SubmittedFile,
} from '../xlsx/read/readFiles';
import type { Take } from '../xlsx/read/take';
import type { Io } from './command';
import { bytesOf } from './files';
import { progressBar } from './reading/progressBar';
import type { Given } from './takes';

/** A file that is not there costs its own answer only. */
export function submittedFiles(paths: readonly string[], io: Io): SubmittedFile[] {
  return paths.map((name) => ({ name, bytes: () => submittedBytes(name, io) }));
}

/** A copy of its own, because it is handed over to a thread. */
export async function submittedBytes(path: string, io: Io): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return { ok: true, value: new Uint8Array(await bytesOf(path, io)) };
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    return { ok: false, errors: [error.problem] };
  }
}

/**
 * What is wanted of one file. Through a thread as well: what stands in it can cost that thread its life, and not the command.
 * Throws a PersonError where there is no such file.
 */
export async function readOne<T>(path: string, take: Take<T>, io: Io, given: Given | null): Promise<T> {
  const bytes = new Uint8Array(await bytesOf(path, io));
  const file = { name: path, bytes: async () => ({ ok: true, value: bytes }) as const };
  const taken = await readFiles([file], take, readingOptions(io, given));
  return taken[0] as T;
}

/** As many threads as are worth while, and a bar where a person watches. */
export function readingOptions(io: Io, given: Given | null = null): ReadFilesOptions {
  return {
    start: () => io.startReader(given),
    threads: io.readers,
    milliseconds: DEFAULT_MILLISECONDS,
    onProgress: progressBar((text) => io.writeError(text), io.errorIsTerminal),
  };
}
