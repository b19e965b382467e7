/** A part's bytes, piece by piece, never more of them than the file said there are. */
import { Inflate, inflateSync } from 'fflate';
import { fail } from '../fault';
import { crc32 } from './crc32';
import { dataStart, type ZipEntry } from './directory';

export type Sink = (piece: Uint8Array) => void;

/** Unpacks `compressed` into `sink`; throws ReadFault as soon as more than `entry.size` bytes come out. */
export type Unpack = (compressed: Uint8Array, entry: ZipEntry, sink: Sink) => void;

/** How a platform unpacks: fflate anywhere, zlib in Node. */
export interface Codec {
  readonly unpack: Unpack;
  readonly crc32: (bytes: Uint8Array, crc?: number) => number;
}

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** What one push of compressed bytes can swell to at most (deflate: 1032 times) stays small beside the limits. */
const PUSH_BYTES = 8 * 1024;

/** Size and CRC-32 are checked; a lie ends it. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, codec: Codec, sink: Sink): void {
  const { name, method, flags } = entry;
  if ((flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) fail('xlsx-compression', name);
  const start = dataStart(bytes, entry);
  const data = bytes.subarray(start, start + entry.compressedSize);
  let size = 0;
  let crc = 0;
  const checked: Sink = (piece) => {
    size += piece.length;
    if (size > entry.size) fail('xlsx-size-lies', name);
    crc = codec.crc32(piece, crc);
    sink(piece);
  };
  if (method === STORED) checked(data);
  else codec.unpack(data, entry, checked);
  if (size !== entry.size) fail('xlsx-size-lies', name);
  if (crc !== entry.crc) fail('xlsx-checksum', name);
}

/** At most 66 MB come out of so little. */
const SMALL_BYTES = 64 * 1024;
/** Deflate cannot do more. */
const MOST_RATIO = 1032;

const unpackWithFflate: Unpack = (compressed, entry, sink) => {
  if (entry.size > compressed.length * MOST_RATIO) fail('xlsx-size-lies', entry.name);
  if (compressed.length <= SMALL_BYTES) {
    // One byte more than it may be, so that a lie shows; what does not fit is dropped.
    damagedUnless(entry.name, () => sink(inflateSync(compressed, { out: new Uint8Array(entry.size + 1) })));
    return;
  }
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) sink(piece);
  });
  damagedUnless(entry.name, () => {
    for (let at = 0; at < compressed.length || at === 0; at += PUSH_BYTES) {
      inflate.push(compressed.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= compressed.length);
    }
  });
};

/** The unpacker's own complaints have no words for people. */
export function damagedUnless(part: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (isUnpackersComplaint(error)) fail('xlsx-damaged', part);
    throw error;
  }
}

/** fflate's and zlib's errors carry a code; ours is a text of our own, theirs a number or Z_…/ERR_… */
function isUnpackersComplaint(error: unknown): boolean {
  if (!(error instanceof Error) || error.name === 'ReadFault' || !('code' in error)) return false;
  return typeof error.code === 'number' || /^(?:Z_|ERR_)/.test(String(error.code));
}

export const FFLATE: Codec = { unpack: unpackWithFflate, crc32 };
