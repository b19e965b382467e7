/** A reading thread without a thread. For tests. */
import { answer, type ReaderThread, type ReadReply } from '../protocol';
import { FFLATE } from '../zip/inflate';

export function startInProcess(): ReaderThread {
  let reply: (reply: ReadReply) => void = () => undefined;
  return {
    post: (request) => {
      queueMicrotask(() => reply(answer(request, FFLATE)));
    },
    onReply: (listener) => void (reply = listener),
    onDeath: () => undefined,
    stop: () => undefined,
  };
}
