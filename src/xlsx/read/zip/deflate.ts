/**
 * Deflate (RFC 1951) undone. All of the compressed bytes are there, and what comes out is handed on before the window is used
 * again, so that memory stays as it is whatever a file swells to; a library's stream grows its buffers, and copies them.
 */
import { fail } from '../fault';
import { HuffmanCodes, QUICK_MASK } from './huffman';

const WINDOW = 32 * 1024;
/** What is handed on at a time: small enough to be still near the processor when it is read. */
const ROOM = 256 * 1024;
const LONGEST_MATCH = 258;
/** From here on a call into the engine costs less than so many steps. */
const LONG_MATCH = 64;

const LENGTH_EXTRA = Uint8Array.from([
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
]);
const LENGTH_BASE = bases(LENGTH_EXTRA, 3).fill(LONGEST_MATCH, 28);
const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, i) => Math.max(0, (i >> 1) - 1));
const DISTANCE_BASE = bases(DISTANCE_EXTRA, 1);
/** The order in which the lengths of the code length codes come. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END_OF_BLOCK = 256;

const FIXED_LITERALS = new HuffmanCodes(new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280));
const FIXED_DISTANCES = new HuffmanCodes(new Uint8Array(30).fill(5));

export class Inflater {
  private at = 0;
  /** Bits that were read and not used yet, the next one lowest. */
  private bits = 0;
  private bitCount = 0;
  private readonly out: Uint8Array;
  private position = 0;
  /** Where what was not handed on yet begins. */
  private start = 0;

  /**
   * @param part named in the fault
   * @param most bytes that may come out; `sink` has to throw when there are more
   * @param sink is given pieces that are used again as soon as it returns
   */
  constructor(
    private readonly part: string,
    private readonly bytes: Uint8Array,
    most: number,
    private readonly sink: (piece: Uint8Array) => void,
  ) {
    // One byte more than there may be, so that a lie shows.
    this.out = new Uint8Array(Math.min(most + 1, WINDOW + ROOM) + LONGEST_MATCH);
  }

  /** Throws a ReadFault where the bytes are damaged. */
  run(): void {
    for (let isLast = false; !isLast;) {
      isLast = this.take(1) === 1;
      const kind = this.take(2);
      if (kind === 0) this.stored();
      else if (kind === 1) this.coded(FIXED_LITERALS, FIXED_DISTANCES);
      else if (kind === 2) this.dynamic();
      else this.damaged();
    }
    if (this.position > this.start) this.sink(this.out.subarray(this.start, this.position));
  }

  /** A block that is not compressed. */
  private stored(): void {
    this.at -= this.bitCount >> 3;
    this.bits = 0;
    this.bitCount = 0;
    const length = this.take(16);
    if ((this.take(16) ^ length) !== 0xffff || this.at + length > this.bytes.length) this.damaged();
    for (let left = length; left > 0;) {
      this.makeRoom();
      const count = Math.min(left, this.out.length - LONGEST_MATCH - this.position);
      this.out.set(this.bytes.subarray(this.at, this.at + count), this.position);
      this.position += count;
      this.at += count;
      left -= count;
    }
  }

  /** A block that brings its own codes. */
  private dynamic(): void {
    const literalCount = this.take(5) + 257;
    const distanceCount = this.take(5) + 1;
    const orderCount = this.take(4) + 4;
    if (literalCount > 286 || distanceCount > 30) this.damaged();
    const orderLengths = new Uint8Array(19);
    for (let i = 0; i < orderCount; i += 1) orderLengths[ORDER[i] as number] = this.take(3);
    const lengths = this.codeLengths(this.sound(orderLengths), literalCount + distanceCount);
    if (lengths[END_OF_BLOCK] === 0) this.damaged();
    this.coded(this.sound(lengths.subarray(0, literalCount)), this.sound(lengths.subarray(literalCount)));
  }

  private codeLengths(codes: HuffmanCodes, count: number): Uint8Array {
    const lengths = new Uint8Array(count);
    for (let i = 0; i < count;) {
      const symbol = this.symbol(codes);
      if (symbol < 16) lengths[i++] = symbol;
      else {
        if (symbol === 16 && i === 0) this.damaged();
        const value = symbol === 16 ? (lengths[i - 1] as number) : 0;
        const end =
          i + (symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7));
        if (end > count) this.damaged();
        lengths.fill(value, i, end);
        i = end;
      }
    }
    return lengths;
  }

  /** The symbols of a block. What they need is held in variables: looking it up in the object takes half as long again. */
  private coded(literals: HuffmanCodes, distances: HuffmanCodes): void {
    const { bytes, out } = this;
    const end = bytes.length;
    const limit = out.length - LONGEST_MATCH;
    let { at, bits, bitCount, position } = this;
    for (;;) {
      if (position >= limit) {
        this.position = position;
        this.makeRoom();
        position = this.position;
      }
      while (bitCount <= 24 && at < end) {
        bits |= (bytes[at++] as number) << bitCount;
        bitCount += 8;
      }
      const entry = (literals.quick[bits & QUICK_MASK] as number) || literals.find(bits);
      const symbol = entry >>> 4;
      bits >>>= entry & 15;
      bitCount -= entry & 15;
      if (entry === 0 || bitCount < 0) this.damaged();
      if (symbol < END_OF_BLOCK) {
        out[position++] = symbol;
        continue;
      }
      if (symbol === END_OF_BLOCK) break;
      const lengthIndex = symbol - 257;
      if (lengthIndex > 28) this.damaged();
      const lengthExtra = LENGTH_EXTRA[lengthIndex] as number;
      const length = (LENGTH_BASE[lengthIndex] as number) + (bits & ((1 << lengthExtra) - 1));
      bits >>>= lengthExtra;
      bitCount -= lengthExtra;
      while (bitCount <= 24 && at < end) {
        bits |= (bytes[at++] as number) << bitCount;
        bitCount += 8;
      }
      const distanceEntry = (distances.quick[bits & QUICK_MASK] as number) || distances.find(bits);
      const distanceIndex = distanceEntry >>> 4;
      bits >>>= distanceEntry & 15;
      bitCount -= distanceEntry & 15;
      const distanceExtra = DISTANCE_EXTRA[distanceIndex] as number;
      while (bitCount < distanceExtra && at < end) {
        bits |= (bytes[at++] as number) << bitCount;
        bitCount += 8;
      }
      const distance = (DISTANCE_BASE[distanceIndex] as number) + (bits & ((1 << distanceExtra) - 1));
      bits >>>= distanceExtra;
      bitCount -= distanceExtra;
      if (distanceEntry === 0 || bitCount < 0 || distance > position) this.damaged();
      const from = position - distance;
      if (length >= LONG_MATCH && distance >= length) {
        out.copyWithin(position, from, from + length);
        position += length;
      } else {
        const stop = position + length;
        for (let i = from; position < stop; i += 1) out[position++] = out[i] as number;
      }
    }
    this.at = at;
    this.bits = bits;
    this.bitCount = bitCount;
    this.position = position;
  }

  /** Hands on what has come out, and keeps what may still be pointed back to. */
  private makeRoom(): void {
    const { out, start, position } = this;
    if (position < out.length - LONGEST_MATCH) return;
    this.sink(out.subarray(start, position));
    const kept = Math.min(WINDOW, position);
    out.copyWithin(0, position - kept, position);
    this.start = kept;
    this.position = kept;
  }

  private symbol(codes: HuffmanCodes): number {
    while (this.bitCount < 15 && this.at < this.bytes.length) this.addByte();
    const entry = codes.find(this.bits);
    this.bits >>>= entry & 15;
    this.bitCount -= entry & 15;
    if (entry === 0 || this.bitCount < 0) this.damaged();
    return entry >>> 4;
  }

  /** The next so many bits, 16 at most, as a number. */
  private take(count: number): number {
    while (this.bitCount < count) {
      if (this.at >= this.bytes.length) this.damaged();
      this.addByte();
    }
    const value = this.bits & ((1 << count) - 1);
    this.bits >>>= count;
    this.bitCount -= count;
    return value;
  }

  private addByte(): void {
    this.bits |= (this.bytes[this.at] as number) << this.bitCount;
    this.bitCount += 8;
    this.at += 1;
  }

  private sound(lengths: Uint8Array): HuffmanCodes {
    const codes = new HuffmanCodes(lengths);
    return codes.isSound ? codes : this.damaged();
  }

  private damaged(): never {
    return fail('xlsx-damaged', this.part);
  }
}

function bases(extra: Uint8Array, first: number): Uint16Array {
  let base = first;
  return Uint16Array.from(extra, (bits) => {
    const own = base;
    base += 1 << bits;
    return own;
  });
}
