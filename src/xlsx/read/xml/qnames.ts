/** Element names, held so that an end tag is compared as bytes and a local name is the same string every time. */
import { copyOf } from './bytes';
import type { ByteStrings } from './names';

export class QName {
  readonly length: number;

  constructor(
    private readonly bytes: Uint8Array,
    /** '' where there is none. */
    readonly prefix: string,
    readonly local: string,
  ) {
    this.length = bytes.length;
  }

  /** Whether `bytes[start, end)` is this name, spaces behind it allowed. */
  stands(bytes: Uint8Array, start: number, end: number): boolean {
    const { length } = this;
    if (start + length > end || !this.isAt(bytes, start)) return false;
    for (let at = start + length; at < end; at += 1) if ((bytes[at] as number) > 0x20) return false;
    return true;
  }

  /** The bytes have to reach that far. */
  isAt(bytes: Uint8Array, start: number): boolean {
    const { bytes: known, length } = this;
    for (let i = 0; i < length; i += 1) if (bytes[start + i] !== known[i]) return false;
    return true;
  }
}

const SLOTS = 256;
/** Takes the names that follow each other in every row (row, c, f, v) far apart. */
const SPREAD = 0x9e3779b1;
/** Longer ones are made anew each time: they would stay in memory from file to file. */
const LONGEST_HELD = 64;

/** Serves one file after another. */
export class QNames {
  private readonly slots = new Array<QName | undefined>(SLOTS);

  constructor(private readonly strings: ByteStrings) {}

  /**
   * @param localStart behind the prefix's colon, else `start`
   * @param hash of the name's bytes; whoever looks for the name's end has it for nothing
   */
  take(bytes: Uint8Array, start: number, localStart: number, end: number, hash: number): QName {
    const slot = Math.imul(hash, SPREAD) >>> 24;
    const held = this.slots[slot];
    if (held?.length === end - start && held.isAt(bytes, start)) return held;
    const prefix = localStart > start ? this.strings.take(bytes, start, localStart - 1) : '';
    const made = new QName(copyOf(bytes, start, end), prefix, this.strings.take(bytes, localStart, end));
    if (made.length <= LONGEST_HELD) this.slots[slot] = made;
    return made;
  }
}
