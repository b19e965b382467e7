/** What a page or the command line and a reading thread say to each other; the same for Web Workers and worker threads. */
import type { Reading } from '../../book/reading';
import type { Result } from '../../words/message';
import { readWorkbook } from './index';
import { DEFAULT_LIMITS } from './limits';
import type { Codec } from './zip/inflate';

export interface ReadRequest {
  readonly fileName: string;
  /** Handed over: the sender has them no longer. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Maps survive the way between threads. */
export type ReadReply = Result<Reading>;

export function answer({ fileName, bytes }: ReadRequest, codec: Codec): ReadReply {
  return readWorkbook(bytes, fileName, DEFAULT_LIMITS, codec);
}

/** A thread that reads one file at a time, whatever kind of thread it is. */
export interface ReaderThread {
  post(request: ReadRequest): void;
  /** Called with the answer to the last request. */
  onReply(listener: (reply: ReadReply) => void): void;
  /** Called when the thread died, of too little memory for one. */
  onDeath(listener: (reason: string) => void): void;
  stop(): void;
}
