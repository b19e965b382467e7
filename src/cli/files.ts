/** Files that a person named: what fails is told with the path. */
import { fileWords } from '../words/cli';
import { PersonError, type Problem } from '../words/message';
import type { Io } from './command';

/** Throws a PersonError where the file cannot be read. */
export async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (cause) {
    throw new PersonError(unreadable(path, cause), { cause });
  }
}

/** Writes the whole file. Throws a PersonError where it cannot be written; what stood there before still stands then. */
export async function saveFile(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  try {
    await io.writeFile(path, bytes);
  } catch (cause) {
    throw new PersonError(
      { code: 'file-unwritable', ...fileWords.unwritable(path, isMissing(cause)) },
      { cause },
    );
  }
}

function unreadable(path: string, cause: unknown): Problem {
  const missing = isMissing(cause);
  return { code: missing ? 'file-missing' : 'file-unreadable', ...fileWords.unreadable(path, missing) };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
