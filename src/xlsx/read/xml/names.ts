/**
 * Byte runs as strings. Short ones are spelled out; long ones are remembered, because a column repeats its formula in every
 * row, and the books of one round repeat it in every file.
 */
import { fail } from '../fault';
import { copyOf, LT, NO_BYTES } from './bytes';
import { decodeEscapes, decodeReferences } from './references';

interface Remembered {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** With its references decoded, once somebody asked for that. */
  decoded: string | null;
  /** As a cell's formula, likewise. */
  formula: string | null;
  /** Made when it is first compared: most texts of a large file come once. */
  view: DataView | null;
  /** What came after it the last time. */
  next: Remembered | null;
  /** Let go of: nothing may lead through it, or the memory would fill behind the slots. */
  isGone: boolean;
}

/** In pairs: of three texts in one pair the one that came first is forgotten. */
const SLOTS = 8192;
const LONGEST_REMEMBERED = 4096;
const LONGEST_SPELLED = 12;
/** All that is remembered together; more and it starts anew. */
const MOST_REMEMBERED = 2 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Serves one file after another; what it gives depends on the bytes alone. */
export class ByteStrings {
  private slots = new Array<Remembered | undefined>(SLOTS);
  /** By pair: the hash of what was met last. What comes once only, as most of a large file does, is not worth remembering. */
  private readonly seen = new Int32Array(SLOTS / 2);
  private rememberedBytes = 0;
  private last = heldText(NO_BYTES, '');
  /** What {@link expectedLength} found, and where, so that it is not compared twice. */
  private expected: Remembered | null = null;
  private expectedAt = 0;

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

  /** The same as a cell's formula: with "=" in front, marks of characters that XML cannot hold decoded. */
  takeFormula(bytes: Uint8Array, start: number, end: number): string {
    if (end - start <= LONGEST_SPELLED) return `=${decodeEscapes(this.takeDecoded(bytes, start, end))}`;
    const held = this.remembered(bytes, start, end);
    held.decoded ??= decodeReferences(oneLineBreak(held.text), this.part);
    return (held.formula ??= `=${decodeEscapes(held.decoded)}`);
  }

  /**
   * A row's formulas follow each other as in the row above: the length of the text that is expected next where it stands at
   * `start` with a tag behind it, else 0. Comparing is quicker than looking for where a text ends.
   */
  expectedLength(bytes: Uint8Array, start: number): number {
    const expected = this.last.next;
    this.expected = null;
    if (!expected || expected.isGone) return 0;
    const { length } = expected.bytes;
    // No text contains it.
    if (start + length >= bytes.length || bytes[start + length] !== LT) return 0;
    if (!isSame(expected, bytes, this.viewOf(bytes), start, length)) return 0;
    this.expected = expected;
    this.expectedAt = start;
    return length;
  }

  private remembered(bytes: Uint8Array, start: number, end: number): Remembered {
    const { expected } = this;
    const isExpected =
      expected !== null &&
      start === this.expectedAt &&
      bytes === this.viewed &&
      end - start === expected.bytes.length;
    if (isExpected) return (this.last = expected);
    const found = this.lookUp(bytes, this.viewOf(bytes), start, end);
    if (!found.isGone) this.last.next = found;
    return (this.last = found);
  }

  private lookUp(bytes: Uint8Array, view: DataView, start: number, end: number): Remembered {
    const length = end - start;
    if (length > LONGEST_REMEMBERED) {
      return passingText(this.decode(bytes, start, end));
    }
    const hashed = hash(bytes, view, start, end);
    const first = hashed & (SLOTS - 2);
    const held = this.slots[first];
    if (held && isSame(held, bytes, view, start, length)) return held;
    const second = this.slots[first + 1];
    if (second && isSame(second, bytes, view, start, length)) return second;
    const text = this.decode(bytes, start, end);
    // Only a CDATA section holds one. Expected elsewhere, it would swallow the tags that look like it.
    if (text.includes('<')) return passingText(text);
    if (this.seen[first >> 1] !== hashed) {
      this.seen[first >> 1] = hashed;
      return passingText(text);
    }
    this.rememberedBytes += length - (second?.bytes.length ?? 0);
    if (second) {
      second.next = null;
      second.isGone = true;
    }
    if (this.rememberedBytes > MOST_REMEMBERED) {
      this.slots = new Array<Remembered | undefined>(SLOTS);
      this.rememberedBytes = length;
    } else this.slots[first + 1] = held;
    return (this.slots[first] = heldText(copyOf(bytes, start, end), text));
  }

  /** One for all texts of a piece. */
  private viewOf(bytes: Uint8Array): DataView {
    if (this.viewed !== bytes) {
      this.expected = null;
      this.viewed = bytes;
      this.view = viewOf(bytes);
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
    this.expected = null;
    this.viewed = NO_BYTES;
    this.view = new DataView(NO_BYTES.buffer);
  }
}

/** XML 1.0, 2.11. */
export function oneLineBreak(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function heldText(bytes: Uint8Array, text: string): Remembered {
  return { bytes, text, decoded: null, formula: null, view: null, next: null, isGone: false };
}

/** One that is not remembered. */
function passingText(text: string): Remembered {
  return { bytes: NO_BYTES, text, decoded: null, formula: null, view: null, next: null, isGone: true };
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
  const words = (held.view ??= viewOf(known));
  let i = 0;
  // Four words a step: a branch for each takes as long as the comparison.
  for (; i + 16 <= length; i += 16) {
    const differ =
      (words.getInt32(i, true) ^ view.getInt32(start + i, true)) |
      (words.getInt32(i + 4, true) ^ view.getInt32(start + i + 4, true)) |
      (words.getInt32(i + 8, true) ^ view.getInt32(start + i + 8, true)) |
      (words.getInt32(i + 12, true) ^ view.getInt32(start + i + 12, true));
    if (differ !== 0) return false;
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
