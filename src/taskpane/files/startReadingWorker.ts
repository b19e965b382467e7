/** A file of its own because only a bundler understands it: the worker's chunk lies beside the page, on its own origin. */
import type { ReaderThread } from '../../xlsx/read/protocol';
import { webWorkerThread } from '../../xlsx/read/webWorker';

export function startReadingWorker(): ReaderThread {
  return webWorkerThread(new Worker(new URL('./readingWorker.ts', import.meta.url)));
}
