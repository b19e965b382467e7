/** A piece of text as it stands in the bytes. One object serves all texts of a part: read it before the next comes. */
import { LT, NO_BYTES, SLASH } from './bytes';
import { oneLineBreak, type ByteStrings } from './names';

const POINT = 0x2e;
const MINUS = 0x2d;
const ZERO = 0x30;
/** So many digits make a whole number that a double holds exactly. */
const MOST_DIGITS = 15;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, i) => 10 ** i);

export class XmlText {
  private bytes = NO_BYTES;
  private start = 0;
  private end = 0;
  private isCdata = false;

  constructor(private readonly strings: ByteStrings) {}

  begin(bytes: Uint8Array, start: number, end: number, isCdata: boolean): void {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.isCdata = isCdata;
  }

  /** Bytes as they are written. */
  get length(): number {
    return this.end - this.start;
  }

  /** Whether an end tag follows: no further piece, if there was none before. */
  get isLast(): boolean {
    const { bytes, end } = this;
    return !this.isCdata && end + 1 < bytes.length && bytes[end] === LT && bytes[end + 1] === SLASH;
  }

  read(): string {
    const { strings, bytes, start, end } = this;
    return this.isCdata
      ? oneLineBreak(strings.take(bytes, start, end))
      : strings.takeDecoded(bytes, start, end);
  }

  /** With "=" in front. To be asked of a whole text only. */
  readFormula(): string {
    return this.strings.takeFormula(this.bytes, this.start, this.end);
  }

  /**
   * A number in plain digits, such as `-21.5`, without making a string of it: a quotient of two numbers that a double holds
   * exactly is the double next to the written one, which is what `Number` gives. NaN: not so simple.
   */
  readNumber(): number {
    const { bytes, end } = this;
    const isNegative = bytes[this.start] === MINUS;
    const first = isNegative ? this.start + 1 : this.start;
    if (end - first > MOST_DIGITS + 1) return Number.NaN;
    let digits = 0;
    let point = -1;
    for (let at = first; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === POINT && point < 0) point = at;
      else if (byte >= ZERO && byte <= ZERO + 9) digits = digits * 10 + byte - ZERO;
      else return Number.NaN;
    }
    const digitCount = end - first - (point < 0 ? 0 : 1);
    if (digitCount === 0 || digitCount > MOST_DIGITS) return Number.NaN;
    const value = point < 0 ? digits : digits / (POWERS[end - point - 1] as number);
    return isNegative ? -value : value;
  }

  /** The same for a whole number ≥ 0 of at most nine digits, as an index is written. NaN: not so simple. */
  readIndex(): number {
    const { bytes, start, end } = this;
    // A zero in front would not come back when the number is written again.
    if (end - start > 9 || (bytes[start] === ZERO && end - start > 1)) return Number.NaN;
    let index = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return Number.NaN;
      index = index * 10 + digit;
    }
    return index;
  }
}
