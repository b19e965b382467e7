/** A reading thread without a thread. For tests. */
import { answer, type ReaderThread } from '../protocol';
import type { Take } from '../take';
import { JAVASCRIPT } from '../zip/inflate';

export function startInProcess(takes: readonly Take<unknown>[]): ReaderThread {
  let reply: (taken: unknown) => void = () => undefined;
  return {
    post: (request) => {
      queueMicrotask(() => reply(answer(request, takes, JAVASCRIPT)));
    },
    onReply: (listener) => void (reply = listener),
    onDeath: () => undefined,
    stop: () => undefined,
  };
}
