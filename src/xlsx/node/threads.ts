/** Reading threads in Node. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { answer, type ReaderThread, type ReadRequest } from '../read/protocol';
import type { Take } from '../read/take';
import { ZLIB } from './codec';

const ROLE = 'kpi-book-reader';
/** A file within the limits needs a fifth of it. */
const MOST_MEGABYTES = 1024;

export const THREADS = Math.max(1, availableParallelism());

/** What a thread is born with. */
interface Birth {
  readonly role: typeof ROLE;
  readonly given: unknown;
}

/**
 * To be called by the thread's entry file.
 * @param takesFor what may be asked for, with what {@link startThread} was given for all files alike
 */
export function serveAsReader(takesFor: (given: unknown) => readonly Take<unknown>[]): void {
  if (!isBirth(workerData) || !parentPort) throw new Error('This program is for a reading thread.');
  const port = parentPort;
  const takes = takesFor(workerData.given);
  port.on('message', (request: ReadRequest) => {
    const taken = answer(request, takes, ZLIB);
    const take = takes.find(({ name }) => name === request.take);
    port.postMessage(taken, take?.buffers?.(taken));
  });
}

/**
 * @param entry the file that calls {@link serveAsReader}
 * @param given what its takes need besides each file; cloned once, not for every file
 */
export function startThread(entry: string, given: unknown = null): ReaderThread {
  const worker = new Worker(bootstrap(entry), {
    eval: true,
    workerData: { role: ROLE, given } satisfies Birth,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let reply: (taken: unknown) => void = () => undefined;
  let death: (reason: string) => void = () => undefined;
  worker.on('message', (taken: unknown) => reply(taken));
  worker.on('error', (error: Error) => death(error.message));
  worker.on('exit', (code) => death(`exit ${code}`));
  return {
    post: (request) => worker.postMessage(request, [request.bytes.buffer]),
    onReply: (listener) => void (reply = listener),
    onDeath: (listener) => void (death = listener),
    stop: () => void worker.terminate(),
  };
}

function isBirth(data: unknown): data is Birth {
  return typeof data === 'object' && data !== null && 'role' in data && data.role === ROLE;
}

/** A program that runs from its TypeScript source has a loader for it, which a new thread does not inherit. */
function bootstrap(entry: string): string {
  const start = `require(${JSON.stringify(entry)});`;
  if (!entry.endsWith('.ts')) return start;
  return `require(require.resolve('tsx/cjs', { paths: [${JSON.stringify(entry)}] })); ${start}`;
}
