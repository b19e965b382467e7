/** Unpacking with Node's own zlib, several times as fast as in JavaScript. Large parts still come piece by piece. */
import { crc32, inflateRawSync } from 'node:zlib';
import { fail } from '../read/fault';
import { JAVASCRIPT, type Codec } from '../read/zip/inflate';

/** zlib's synchronous call gives a part in one piece; larger ones must not stand in memory whole. */
const MOST_AT_ONCE = 32 * 1024 * 1024;

export const ZLIB: Codec = {
  crc32,
  unpack(compressed, entry, sink) {
    if (entry.size > MOST_AT_ONCE) {
      JAVASCRIPT.unpack(compressed, entry, sink);
      return;
    }
    sink(inflated(compressed, entry.name, entry.size + 1));
  },
};

/** @param most one byte more than there may be, so that a lie shows */
function inflated(compressed: Uint8Array, part: string, most: number): Uint8Array {
  try {
    return inflateRawSync(compressed, { maxOutputLength: most, chunkSize: Math.max(most, 64) });
  } catch (error) {
    // zlib's own complaints have no words for people.
    if (error instanceof Error && 'code' in error) return fail('xlsx-damaged', part);
    throw error;
  }
}
