/** A part's bytes, piece by piece, never more of them than the file said there are. */
import { fail } from '../fault';
import { crc32 } from './crc32';
import { Inflater } from './deflate';
import { dataStart, type ZipEntry } from './directory';

/** The piece may be used again as soon as it returns. */
export type Sink = (piece: Uint8Array) => void;

/** Unpacks `compressed` into `sink`; throws ReadFault as soon as more than `entry.size` bytes come out. */
export type Unpack = (compressed: Uint8Array, entry: ZipEntry, sink: Sink) => void;

/** How a platform unpacks: in JavaScript anywhere, with zlib in Node. */
export interface Codec {
  readonly unpack: Unpack;
  readonly crc32: (bytes: Uint8Array, crc?: number) => number;
}

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
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

/** Deflate cannot do more. */
const MOST_RATIO = 1032;

const unpackInJavaScript: Unpack = (compressed, entry, sink) => {
  if (entry.size > compressed.length * MOST_RATIO) fail('xlsx-size-lies', entry.name);
  new Inflater(entry.name, compressed, entry.size, sink).run();
};

export const JAVASCRIPT: Codec = { unpack: unpackInJavaScript, crc32 };
