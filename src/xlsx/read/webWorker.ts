/** Starts the pane's reading thread. Import this file when a file is chosen, never before: `await import('…/webWorker')`. */
import type { ReaderThread, ReadReply } from './protocol';

export function startWebWorker(): ReaderThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return {
    post: (request) => worker.postMessage(request, [request.bytes.buffer]),
    onReply: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<ReadReply>) => listener(data);
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
