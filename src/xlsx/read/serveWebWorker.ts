/** The worker's end of a Web Worker that reads files; the page's end is webWorker.ts. */
import { answer, type ReadRequest } from './protocol';
import type { Take } from './take';
import { JAVASCRIPT } from './zip/inflate';

/** Answers what the page posts, one file after another. To be called by the worker's entry file. */
export function serveWebWorker(takes: readonly Take<unknown>[]): void {
  addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
    postMessage(answer(data, takes, JAVASCRIPT));
  });
}
