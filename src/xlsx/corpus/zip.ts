/** A ZIP writer that can lie: for files that a decent one would never make. */
import { deflateSync } from 'fflate';
import { crc32 } from '../read/zip/crc32';

export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Already deflated content, for parts too large to make. */
  readonly deflated?: Uint8Array;
  readonly stored?: boolean;
  /** Sizes and checksum behind the data instead of before it. */
  readonly descriptor?: boolean;
  /** Numbers in ZIP64's extra fields, as programs write them that do not know the size beforehand. */
  readonly large?: boolean;
  /** The same with extra fields that hold so many bytes less. */
  readonly missingBytes?: number;
  /** What the headers say, where it is not the truth. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly flags?: number;
  readonly method?: number;
}

interface Written {
  readonly local: Uint8Array;
  readonly central: (offset: number) => Uint8Array;
}

export function zip(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = writePart(part);
    pieces.push(local);
    directory.push(central(offset));
    offset += local.length;
  }
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = bytesOf(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [directorySize, 4],
    [offset, 4],
    [0, 2],
  );
  return joined([...pieces, ...directory, end]);
}

function writePart(part: Part): Written {
  const name = new TextEncoder().encode(part.name);
  const content = typeof part.content === 'string' ? new TextEncoder().encode(part.content) : part.content;
  const data = part.deflated ?? (part.stored ? content : deflateSync(content, { level: 1 }));
  const size = part.claimedSize ?? content.length;
  const crc = part.claimedCrc ?? crc32(content);
  const method = part.method ?? (part.stored ? 0 : 8);
  const flags = (part.flags ?? 0x800) | (part.descriptor ? 8 : 0);
  const sizes: Field[] = [
    [crc, 4],
    [data.length, 4],
    [size, 4],
  ];
  const shared: Field[] = [
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 4],
  ];
  const shown: Field[] = part.large ? [[crc, 4], ELSEWHERE, ELSEWHERE] : sizes;
  const extra = (...numbers: readonly number[]): Uint8Array => {
    if (!part.large) return new Uint8Array(0);
    // Another program's field in front of it, as Java and Unix write them.
    const width = numbers.length * 8 - (part.missingBytes ?? 0);
    const fields = bytesOf([0x5455, 2], [1, 2], [0, 1], [1, 2], [width, 2]);
    return joined([fields, bytesOf(...numbers.map((one): Field => [one, 8])).slice(0, width)]);
  };
  const localExtra = extra(size, data.length);
  const local = joined([
    bytesOf(
      [0x04034b50, 4],
      ...shared,
      ...(part.descriptor ? sizes.map(([, width]): Field => [0, width]) : shown),
    ),
    bytesOf([name.length, 2], [localExtra.length, 2]),
    name,
    localExtra,
    data,
    ...(part.descriptor ? [bytesOf([0x08074b50, 4], ...sizes)] : []),
  ]);
  const central = (offset: number): Uint8Array => {
    const own = extra(size, data.length, offset);
    const lengths: Field[] = [name.length, own.length, 0].map((length): Field => [length, 2]);
    return joined([
      bytesOf([0x02014b50, 4], [20, 2], ...shared, ...shown, ...lengths),
      bytesOf([0, 2], [0, 2], [0, 4], part.large ? ELSEWHERE : [offset, 4]),
      name,
      own,
    ]);
  };
  return { local, central };
}

/** A value and how many bytes it takes, little-endian. */
type Field = readonly [value: number, width: number];
const ELSEWHERE: Field = [0xffffffff, 4];

export function bytesOf(...fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, width]) =>
      Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) & 255),
    ),
  );
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
