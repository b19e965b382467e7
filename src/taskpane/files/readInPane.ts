/** Files that a person chose, read in Web Workers: the pane stays alive, and one bad file costs its own answer only. */
import type { Reading } from '../../book/reading';
import type { Result } from '../../words/message';
import { fileProblems } from '../../words/files';
import type { SubmittedFile } from '../../xlsx/read/readFiles';

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
  files: readonly File[],
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
function submitted(file: File): SubmittedFile {
  return {
    name: file.name,
    bytes: async () => {
      try {
        return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        return { ok: false, errors: [fileProblems.unreadable(file.name)] };
      }
    },
  };
}
