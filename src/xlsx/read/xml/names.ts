/** Byte runs as strings, remembering recent ones: a sheet repeats a dozen names and few texts a hundred thousand times. */
import { fail } from '../fault';
import { decodeReferences } from './references';

interface Remembered {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** With its references decoded, once somebody asked for that. */
  decoded: string | null;
  view: DataView | null;
}

const SLOTS = 4096;
const LONGEST_REMEMBERED = 4096;
const LONGEST_SPELLED = 12;
const NO_BYTES: Uint8Array = new Uint8Array(0);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A fixed number of slots, so that a file of nothing but different texts costs nothing. */
export class ByteStrings {
  private readonly slots = new Array<Remembered | undefined>(SLOTS);

  /** Where the bytes come from: named in the fault when they are no UTF-8. */
  part = '';
  private view = new DataView(NO_BYTES.buffer);

  /** The text of `bytes[start, end)`, characters as they are. */
  take(bytes: Uint8Array, start: number, end: number): string {
    return this.remembered(bytes, start, end).text;
  }

  /** The same with `\r\n` as one line break and with character references decoded. */
  takeDecoded(bytes: Uint8Array, start: number, end: number): string {
    const held = this.remembered(bytes, start, end);
    held.decoded ??= decodeReferences(oneLineBreak(held.text), this.part);
    return held.decoded;
  }

  private remembered(bytes: Uint8Array, start: number, end: number): Remembered {
    const length = end - start;
    if (length > LONGEST_REMEMBERED) {
      return { bytes: NO_BYTES, text: this.decode(bytes, start, end), decoded: null, view: null };
    }
    const slot = hash(bytes, start, end) & (SLOTS - 1);
    const held = this.slots[slot];
    if (held && isSame(held, bytes, this.viewOf(bytes), start, length)) return held;
    const text = this.decode(bytes, start, end);
    return (this.slots[slot] = { bytes: bytes.slice(start, end), text, decoded: null, view: null });
  }

  /** One for all texts of a piece. */
  private viewOf(bytes: Uint8Array): DataView {
    if (this.view.buffer !== bytes.buffer) this.view = new DataView(bytes.buffer);
    return this.view;
  }

  private decode(bytes: Uint8Array, start: number, end: number): string {
    if (end - start <= LONGEST_SPELLED) {
      const spelled = spellAscii(bytes, start, end);
      if (spelled !== null) return spelled;
    }
    try {
      return utf8.decode(bytes.subarray(start, end));
    } catch {
      return fail('xlsx-encoding', this.part);
    }
  }
}

/** XML 1.0, 2.11. */
export function oneLineBreak(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The text's length and up to 32 of its bytes. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const step = length > 32 ? length >> 4 : 1;
  let value = length;
  for (let at = start; at < end; at += step) value = (Math.imul(value, 31) + (bytes[at] as number)) | 0;
  return value ^ (value >>> 12);
}

/** Formulas repeat in every row of a column and are long: four bytes are compared at a time. */
function isSame(held: Remembered, bytes: Uint8Array, view: DataView, start: number, length: number): boolean {
  const known = held.bytes;
  if (known.length !== length) return false;
  let i = 0;
  if (length >= 32) {
    held.view ??= new DataView(known.buffer, known.byteOffset, length);
    const shift = bytes.byteOffset + start;
    for (; i + 4 <= length; i += 4) {
      if (held.view.getInt32(i, true) !== view.getInt32(shift + i, true)) return false;
    }
  }
  for (; i < length; i += 1) if (known[i] !== bytes[start + i]) return false;
  return true;
}

/** null: not ASCII only. For a few characters this beats the decoder. */
function spellAscii(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 0x7f) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
