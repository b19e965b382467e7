/** Many files through a few threads: one that takes too long or kills its thread costs its own answer only. */
import type { Reading } from '../../book/reading';
import type { Result } from '../../words/message';
import { XLSX_FAULTS, xlsxProblem, type XlsxFaultCode } from '../../words/xlsx';
import type { ReaderThread, ReadReply } from './protocol';

export interface SubmittedFile {
  readonly name: string;
  /** Called when its turn comes, so that a hundred files never stand in memory together. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
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
 * One result per file, in their order. Rejects only where a file's bytes cannot be had.
 * @param take what is wanted of each Reading; only that stays in memory
 */
export async function readFiles<T>(
  files: readonly SubmittedFile[],
  options: ReadFilesOptions,
  take: (result: Result<Reading>, file: SubmittedFile, index: number) => T,
): Promise<T[]> {
  const results = new Array<T>(files.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let thread: ReaderThread | null = null;
    try {
      for (let i = next++; i < files.length; i = next++) {
        const file = files[i] as SubmittedFile;
        if (options.signal?.aborted) results[i] = take(refused('xlsx-cancelled', file), file, i);
        else {
          thread ??= options.start();
          const { reply, isAlive } = await ask(thread, file, options);
          if (!isAlive) {
            thread.stop();
            thread = null;
          }
          results[i] = take(reply, file, i);
        }
        done += 1;
        options.onProgress?.(done, files.length);
      }
    } finally {
      thread?.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.threads, files.length)) }, work));
  return results;
}

/** A thread that did not answer is not to be asked again. */
interface Answer {
  readonly reply: ReadReply;
  readonly isAlive: boolean;
}

async function ask(thread: ReaderThread, file: SubmittedFile, options: ReadFilesOptions): Promise<Answer> {
  const { milliseconds, signal } = options;
  const bytes = await file.bytes();
  return new Promise<Answer>((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(answer);
    };
    const cancel = (): void => end({ reply: refused('xlsx-cancelled', file), isAlive: false });
    const timer = setTimeout(() => {
      end({ reply: refused('xlsx-too-slow', file, milliseconds / 1000), isAlive: false });
    }, milliseconds);
    signal?.addEventListener('abort', cancel);
    thread.onReply((reply) => end({ reply, isAlive: true }));
    thread.onDeath((reason) => end({ reply: refused('xlsx-unexpected', file, reason), isAlive: false }));
    thread.post({ fileName: file.name, bytes });
  });
}

function refused<Code extends XlsxFaultCode>(
  code: Code,
  file: SubmittedFile,
  ...details: Parameters<(typeof XLSX_FAULTS)[Code]>
): Result<Reading> {
  const say = XLSX_FAULTS[code] as (...given: typeof details) => ReturnType<(typeof XLSX_FAULTS)[Code]>;
  return { ok: false, errors: [xlsxProblem(code, file.name, say(...details))] };
}
