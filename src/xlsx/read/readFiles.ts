/** Many files through a few threads: one that takes too long or kills its thread costs its own answer only. */
import type { Reading } from '../../book/reading';
import type { Problem, Result } from '../../words/message';
import { XLSX_FAULTS, xlsxProblem, type XlsxFaultCode } from '../../words/xlsx';
import type { ReaderThread } from './protocol';
import type { Take } from './take';

export interface SubmittedFile {
  readonly name: string;
  /**
   * Called when the file before it is being read, so that no thread waits for a disk, and a hundred files never stand in
   * memory together. They are handed over to the thread. A file that cannot be had any more is a problem of its own.
   */
  bytes(): Promise<Result<Uint8Array<ArrayBuffer>>>;
}

export interface ReadFilesOptions {
  readonly start: () => ReaderThread;
  /** At most so many at a time, 1 or more. */
  readonly threads: number;
  /** Longest time for one file. */
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Ten times what the largest file within the limits takes. */
export const DEFAULT_MILLISECONDS = 20_000;

/**
 * One result per file, in their order.
 * @param take what is wanted of each Reading, made in the thread
 */
export async function readFiles<T>(
  files: readonly SubmittedFile[],
  take: Take<T>,
  options: ReadFilesOptions,
): Promise<T[]> {
  const results = new Array<T>(files.length);
  await readEach(files, take, options, (taken, i) => {
    results[i] = taken;
  });
  return results;
}

interface Fetched {
  readonly file: SubmittedFile;
  readonly i: number;
  readonly bytes: Promise<Result<Uint8Array<ArrayBuffer>>>;
}

/** The same for files whose results together would fill the memory. @param each is given them in the order of the files */
export async function readEach<T>(
  files: readonly SubmittedFile[],
  take: Take<T>,
  options: ReadFilesOptions,
  each: (taken: T, index: number) => void,
): Promise<void> {
  const give = inOrder(each);
  let next = 0;
  let done = 0;
  const fetchNext = (): Fetched | null => {
    const i = next++;
    const file = files[i];
    if (!file) return null;
    const bytes = options.signal?.aborted ? Promise.resolve(refused('xlsx-cancelled', file)) : file.bytes();
    // Whoever waits for it is told; until somebody does, a failure is not to end the program.
    bytes.catch(() => undefined);
    return { file, i, bytes };
  };
  const work = async (): Promise<void> => {
    let thread: ReaderThread | null = null;
    try {
      for (let coming = fetchNext(); coming;) {
        const { file, i }: Fetched = coming;
        const fetched = await coming.bytes;
        coming = fetchNext();
        const bytes = options.signal?.aborted ? refused('xlsx-cancelled', file) : fetched;
        if (!bytes.ok) give(take.make(bytes, file.name), i);
        else {
          thread ??= options.start();
          const { taken, isAlive } = await ask(thread, file, bytes.value, take, options);
          if (!isAlive) {
            thread.stop();
            thread = null;
          }
          give(taken, i);
        }
        done += 1;
        options.onProgress?.(done, files.length);
      }
    } finally {
      thread?.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.threads, files.length)) }, work));
}

/** What is ready before its turn waits. */
function inOrder<T>(each: (taken: T, index: number) => void): (taken: T, index: number) => void {
  const waiting = new Map<number, { readonly taken: T }>();
  let turn = 0;
  return (taken, index) => {
    waiting.set(index, { taken });
    for (let ready = waiting.get(turn); ready; ready = waiting.get(turn)) {
      waiting.delete(turn);
      each(ready.taken, turn);
      turn += 1;
    }
  };
}

/** A thread that did not answer is not to be asked again. */
interface Answer<T> {
  readonly taken: T;
  readonly isAlive: boolean;
}

async function ask<T>(
  thread: ReaderThread,
  file: SubmittedFile,
  bytes: Uint8Array<ArrayBuffer>,
  take: Take<T>,
  { milliseconds, signal }: ReadFilesOptions,
): Promise<Answer<T>> {
  return new Promise<Answer<T>>((resolve) => {
    const end = (answer: Answer<T>): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(answer);
    };
    const giveUp = (why: Result<Reading>): void => end({ taken: take.make(why, file.name), isAlive: false });
    const cancel = (): void => giveUp(refused('xlsx-cancelled', file));
    const timer = setTimeout(() => giveUp(refused('xlsx-too-slow', file, milliseconds / 1000)), milliseconds);
    signal?.addEventListener('abort', cancel);
    // The thread made it by the take of this name, so it is of its type.
    thread.onReply((taken) => end({ taken: taken as T, isAlive: true }));
    thread.onDeath((reason) => giveUp(refused('xlsx-unexpected', file, reason)));
    thread.post({ fileName: file.name, bytes, take: take.name });
  });
}

function refused<Code extends XlsxFaultCode>(
  code: Code,
  file: SubmittedFile,
  ...details: Parameters<(typeof XLSX_FAULTS)[Code]>
): { readonly ok: false; readonly errors: [Problem] } {
  const say = XLSX_FAULTS[code] as (...given: typeof details) => ReturnType<(typeof XLSX_FAULTS)[Code]>;
  return { ok: false, errors: [xlsxProblem(code, file.name, say(...details))] };
}
