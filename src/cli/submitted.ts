/** Files that a person named, to be read by threads. */
import { PersonError } from '../words/message';
import { DEFAULT_MILLISECONDS, type ReadFilesOptions, type SubmittedFile } from '../xlsx/read/readFiles';
import type { Io } from './command';
import { bytesOf } from './files';
import { progressBar } from './reading/progressBar';
import type { Given } from './takes';

/**
 * A file that is not there costs its own answer only.
 * @param onBytes is shown each file before a thread has it
 */
export function submittedFiles(
  paths: readonly string[],
  io: Io,
  onBytes: (bytes: Uint8Array, index: number) => void = () => undefined,
): SubmittedFile[] {
  return paths.map((name, index) => ({
    name,
    bytes: async () => {
      try {
        // A copy of its own, because it is handed over to the thread.
        const bytes = new Uint8Array(await bytesOf(name, io));
        onBytes(bytes, index);
        return { ok: true, value: bytes };
      } catch (error) {
        if (!(error instanceof PersonError)) throw error;
        return { ok: false, errors: [error.problem] };
      }
    },
  }));
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
