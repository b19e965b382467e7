/** Both ends of a Web Worker that reads files: {@link serveWebWorker} in its entry file, {@link webWorkerThread} in the page. */
import { answer, type ReaderThread, type ReadRequest } from './protocol';
import type { Take } from './take';
import { FFLATE } from './zip/inflate';

/** Answers what the page posts, one file after another. To be called by the worker's entry file. */
export function serveWebWorker(takes: readonly Take<unknown>[]): void {
  addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
    postMessage(answer(data, takes, FFLATE));
  });
}

/** A worker whose entry file calls {@link serveWebWorker}, as a reading thread. */
export function webWorkerThread(worker: Worker): ReaderThread {
  return {
    post: (request) => worker.postMessage(request, [request.bytes.buffer]),
    onReply: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => listener(data);
    },
    onDeath: (listener) => {
      worker.onerror = (event) => {
        event.preventDefault();
        listener(event.message || 'worker');
      };
      worker.onmessageerror = () => listener('worker message');
    },
    stop: () => worker.terminate(),
  };
}
