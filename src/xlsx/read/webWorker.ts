/** The page's end of a Web Worker that reads files: knows nothing of how they are read, so that the page need not load it. */
import type { ReaderThread } from './protocol';

/** @param worker whose entry file calls `serveWebWorker` */
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
