/** Files that a person chose, read in Web Workers: the pane stays alive, and one bad file costs its own answer only. */
import type { Reading } from '../../book/reading';
import { PersonError, type Result } from '../../words/message';
import { fileProblems } from '../../words/files';
import type { SubmittedFile } from '../../xlsx/read/readFiles';

/** A File, or one that was found inside a zip. A PersonError of `arrayBuffer` tells why it cannot be had. */
export type ReadableFile = Pick<File, 'name' | 'arrayBuffer'>;

export interface ReadInPaneOptions {
  /** Aborting ends what runs; what was not read is told as cancelled. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** The host counts the pane's processor time, and Excel wants some for itself. */
const MOST_WORKERS = 2;

/**
 * One result per file, in their order. Reader and worker are loaded when the first file comes.
 * Rejects only where they cannot be loaded.
 */
export async function readInPane(
  files: readonly ReadableFile[],
  options: ReadInPaneOptions = {},
): Promise<Result<Reading>[]> {
  const [{ readFiles, DEFAULT_MILLISECONDS }, { WHOLE_READING }, { startReadingWorker }] = await Promise.all([
    import('../../xlsx/read/readFiles'),
    import('../../xlsx/read/take'),
    import('./startReadingWorker'),
  ]);
  return readFiles(files.map(submitted), WHOLE_READING, {
    start: startReadingWorker,
    threads: Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1),
    milliseconds: DEFAULT_MILLISECONDS,
    ...options,
  });
}

/** A file may have been moved, or taken off its drive, since it was chosen. */
function submitted(file: ReadableFile): SubmittedFile {
  return {
    name: file.name,
    bytes: async () => {
      try {
        return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
      } catch (thrown) {
        const known = thrown instanceof PersonError ? thrown.problem : null;
        return { ok: false, errors: [known ?? fileProblems.unreadable(file.name)] };
      }
    },
  };
}
