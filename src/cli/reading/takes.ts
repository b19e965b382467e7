/** What `read` wants of each file: what it prints, and what went wrong. */
import type { Reading } from '../../book/reading';
import type { Problem, Result } from '../../words/message';
import type { Take } from '../../xlsx/read/take';
import { jsonPieces } from './jsonPieces';
import { readingJson, readingRow } from './output';

interface Read<Printed> {
  readonly printed: Printed;
  readonly problem: Problem | null;
}

/** The object as JSON text in UTF-8, in pieces. */
export const READ_JSON: Take<Read<readonly Uint8Array<ArrayBuffer>[]>> = {
  name: 'read-json',
  make: (result, file) => ({
    printed: jsonPieces(readingJson(file, result)),
    problem: problemOf(result),
  }),
  buffers: ({ printed }) => printed.map(({ buffer }) => buffer),
};

/** The cells of one line for a person. */
export const READ_ROW: Take<Read<readonly string[]>> = {
  name: 'read-row',
  make: (result, file) => ({ printed: readingRow(file, result), problem: problemOf(result) }),
};

function problemOf(result: Result<Reading>): Problem | null {
  return result.ok ? null : (result.errors[0] ?? null);
}
