/** What is wanted of a file, made in the thread that read it: a Reading is large, and what is wanted of it mostly small. */
import type { Reading } from '../../book/reading';
import type { Result } from '../../words/message';

/**
 * A thread and its caller are one program: each knows the same takes by name, and only what `make` gives goes from one to
 * the other, so it has to survive structured cloning. Whoever reads files registers its takes with the thread's entry.
 */
export interface Take<T> {
  readonly name: string;
  /** @param result the Reading, or why there is none */
  readonly make: (result: Result<Reading>, fileName: string) => T;
  /** The large ones of what it made that a thread may hand over instead of copying them. */
  buffers?(taken: T): readonly ArrayBuffer[];
}

/** The Reading itself, for few files: cloning one takes about as long as reading it. */
export const WHOLE_READING: Take<Result<Reading>> = { name: 'reading', make: (result) => result };
