/** Element names, held so that an end tag is compared as bytes and a local name is the same string every time. */
import { copyOf, type ByteStrings } from './names';

export class QName {
  constructor(
    private readonly bytes: Uint8Array,
    readonly local: string,
  ) {}

  /** Whether `bytes[start, end)` is this name, spaces behind it allowed. */
  stands(bytes: Uint8Array, start: number, end: number): boolean {
    const length = this.bytes.length;
    if (!this.isAt(bytes, start) || start + length > end) return false;
    for (let at = start + length; at < end; at += 1) if ((bytes[at] as number) > 0x20) return false;
    return true;
  }

  isAt(bytes: Uint8Array, start: number): boolean {
    for (let i = 0; i < this.bytes.length; i += 1) if (bytes[start + i] !== this.bytes[i]) return false;
    return true;
  }

  hasLength(length: number): boolean {
    return this.bytes.length === length;
  }
}

const SLOTS = 256;

export class QNames {
  private readonly slots = new Array<QName | undefined>(SLOTS);

  constructor(private readonly strings: ByteStrings) {}

  /** @param localStart behind the prefix's colon, else `start` */
  take(bytes: Uint8Array, start: number, localStart: number, end: number): QName {
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    const slot = hash & (SLOTS - 1);
    const held = this.slots[slot];
    if (held?.hasLength(end - start) && held.isAt(bytes, start)) return held;
    const made = new QName(copyOf(bytes, start, end), this.strings.take(bytes, localStart, end));
    this.slots[slot] = made;
    return made;
  }
}
