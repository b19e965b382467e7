/** What a page or the command line and a reading thread say to each other; the same for Web Workers and worker threads. */
import { readWorkbook } from './index';
import { DEFAULT_LIMITS } from './limits';
import type { Take } from './take';
import type { Codec } from './zip/inflate';

export interface ReadRequest {
  readonly fileName: string;
  /** Handed over: the sender has them no longer. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The name of one of the thread's takes. */
  readonly take: string;
}

/** What the take makes of the file. Throws for a take that the thread's entry did not register: our own mistake. */
export function answer(request: ReadRequest, takes: readonly Take<unknown>[], codec: Codec): unknown {
  const { fileName, bytes } = request;
  const take = takes.find(({ name }) => name === request.take);
  if (!take) throw new Error(`The reading thread knows no take ${request.take}.`);
  return take.make(readWorkbook(bytes, fileName, DEFAULT_LIMITS, codec), fileName);
}

/** A thread that reads one file at a time, whatever kind of thread it is. */
export interface ReaderThread {
  post(request: ReadRequest): void;
  /** Called with what the last request's take made. */
  onReply(listener: (taken: unknown) => void): void;
  /** Called when the thread died, of too little memory for one. */
  onDeath(listener: (reason: string) => void): void;
  stop(): void;
}
