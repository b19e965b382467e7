/**
 * Byte runs as strings. Short ones are spelled out; long ones are remembered, because a column repeats its formula in every
 * row, and the books of one round repeat it in every file.
 */
import { fail } from '../fault';
import { decodeReferences } from './references';

interface Remembered {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** With its references decoded, once somebody asked for that. */
  decoded: string | null;
  readonly view: DataView;
  /** What came after it the last time. */
  next: Remembered | null;
  /** Let go of: nothing may lead through it, or the memory would fill behind the slots. */
  isGone: boolean;
}

const SLOTS = 4096;
const LONGEST_REMEMBERED = 4096;
const LONGEST_SPELLED = 12;
/** All that is remembered together; more and it starts anew. */
const MOST_REMEMBERED = 2 * 1024 * 1024;
const NO_BYTES: Uint8Array = new Uint8Array(0);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Serves one file after another; what it gives depends on the bytes alone. */
export class ByteStrings {
  private slots = new Array<Remembered | undefined>(SLOTS);
  private rememberedBytes = 0;
  private last = heldText(NO_BYTES, '');

  /** Where the bytes come from: named in the fault when they are no UTF-8. */
  part = '';
  private viewed: Uint8Array = NO_BYTES;
  private view = new DataView(NO_BYTES.buffer);

  /** What stays in memory from file to file. */
  get heldBytes(): number {
    return this.slots.reduce((sum, held) => sum + (held?.bytes.length ?? 0), 0);
  }

  /** The text of `bytes[start, end)`, characters as they are. */
  take(bytes: Uint8Array, start: number, end: number): string {
    const plain = end - start <= LONGEST_SPELLED ? spellPlain(bytes, start, end) : null;
    return plain ?? this.remembered(bytes, start, end).text;
  }

  /** The same with `\r\n` as one line break and with character references decoded. */
  takeDecoded(bytes: Uint8Array, start: number, end: number): string {
    const plain = end - start <= LONGEST_SPELLED ? spellPlain(bytes, start, end) : null;
    if (plain !== null) return plain;
    const held = this.remembered(bytes, start, end);
    held.decoded ??= decodeReferences(oneLineBreak(held.text), this.part);
    return held.decoded;
  }

  /** A row's formulas follow each other as in the row above, so that most texts are found without looking. */
  private remembered(bytes: Uint8Array, start: number, end: number): Remembered {
    const view = this.viewOf(bytes);
    const expected = this.last.next;
    if (expected && !expected.isGone && isSame(expected, bytes, view, start, end - start))
      return (this.last = expected);
    const found = this.lookUp(bytes, view, start, end);
    if (!found.isGone) this.last.next = found;
    return (this.last = found);
  }

  private lookUp(bytes: Uint8Array, view: DataView, start: number, end: number): Remembered {
    const length = end - start;
    if (length > LONGEST_REMEMBERED) {
      return { ...heldText(NO_BYTES, this.decode(bytes, start, end)), isGone: true };
    }
    const slot = hash(bytes, view, start, end) & (SLOTS - 1);
    const held = this.slots[slot];
    if (held && isSame(held, bytes, view, start, length)) return held;
    const text = this.decode(bytes, start, end);
    this.rememberedBytes += length - (held?.bytes.length ?? 0);
    if (held) {
      held.next = null;
      held.isGone = true;
    }
    if (this.rememberedBytes > MOST_REMEMBERED) {
      this.slots = new Array<Remembered | undefined>(SLOTS);
      this.rememberedBytes = length;
    }
    return (this.slots[slot] = heldText(copyOf(bytes, start, end), text));
  }

  /** One for all texts of a piece. */
  private viewOf(bytes: Uint8Array): DataView {
    if (this.viewed !== bytes) {
      this.viewed = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    return this.view;
  }

  private decode(bytes: Uint8Array, start: number, end: number): string {
    try {
      return utf8.decode(bytes.subarray(start, end));
    } catch {
      return fail('xlsx-encoding', this.part);
    }
  }

  /** Lets go of the file that was read last. */
  release(): void {
    this.viewed = NO_BYTES;
    this.view = new DataView(NO_BYTES.buffer);
  }
}

/** What `slice` is to most byte arrays; that of Node's Buffer shares its memory, and would keep a whole part alive. */
export function copyOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const copy = new Uint8Array(end - start);
  copy.set(bytes.subarray(start, end));
  return copy;
}

/** XML 1.0, 2.11. */
export function oneLineBreak(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function heldText(bytes: Uint8Array, text: string): Remembered {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, text, decoded: null, view, next: null, isGone: false };
}

/** Formulas of one sheet differ in a digit somewhere: all of a text counts, four bytes at a time. */
function hash(bytes: Uint8Array, view: DataView, start: number, end: number): number {
  let value = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4)
    value = Math.imul(value ^ view.getInt32(at, true), 0x9e3779b1) ^ (value >>> 15);
  for (; at < end; at += 1) value = (Math.imul(value, 31) + (bytes[at] as number)) | 0;
  return value ^ (value >>> 12) ^ (value >>> 24);
}

function isSame(held: Remembered, bytes: Uint8Array, view: DataView, start: number, length: number): boolean {
  const known = held.bytes;
  if (known.length !== length) return false;
  const words = held.view;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    if (words.getInt32(i, true) !== view.getInt32(start + i, true)) return false;
  }
  for (; i < length; i += 1) if (known[i] !== bytes[start + i]) return false;
  return true;
}

const AMPERSAND = 0x26;

/** null: not printable ASCII only, or with a reference in it. For a few characters this beats remembering and the decoder. */
function spellPlain(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 0x7e || byte < 0x20 || byte === AMPERSAND) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
