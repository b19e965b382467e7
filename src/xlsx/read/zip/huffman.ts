/** The codes of one deflate block (RFC 1951, 3.2.2): from the lengths of the codes to a quick way of reading symbols. */

const LONGEST = 15;
/** Codes up to this length are looked up in one step; longer ones are rare by their nature. */
const QUICK = 10;
export const QUICK_MASK = (1 << QUICK) - 1;

export class HuffmanCodes {
  /** By the next bits: `symbol << 4 | length`; 0: a longer code, or none. */
  readonly quick = new Uint16Array(1 << QUICK);
  private readonly counts = new Uint16Array(LONGEST + 1);
  private readonly symbols: Uint16Array;
  /** Whether no code begins another. */
  readonly isSound: boolean;

  /** @param lengths of each symbol's code, 0: it has none */
  constructor(lengths: Uint8Array) {
    const { counts } = this;
    for (const length of lengths) counts[length] = (counts[length] as number) + 1;
    counts[0] = 0;
    const codes = new Uint16Array(LONGEST + 2);
    const places = new Uint16Array(LONGEST + 2);
    let left = 1;
    let isSound = true;
    for (let length = 1; length <= LONGEST; length += 1) {
      const count = counts[length] as number;
      left = left * 2 - count;
      if (left < 0) isSound = false;
      codes[length + 1] = ((codes[length] as number) + count) << 1;
      places[length + 1] = (places[length] as number) + count;
    }
    this.isSound = isSound;
    this.symbols = new Uint16Array(lengths.length);
    if (!isSound) return;
    lengths.forEach((length, symbol) => {
      if (length === 0) return;
      const place = places[length] as number;
      this.symbols[place] = symbol;
      places[length] = place + 1;
      const code = codes[length] as number;
      codes[length] = code + 1;
      if (length <= QUICK) this.fillQuick(code, length, symbol);
    });
  }

  /** As `quick` has it, for a code of any length at the low end of `bits`; 0: there is none. */
  find(bits: number): number {
    let rest = bits;
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= LONGEST; length += 1) {
      code |= rest & 1;
      rest >>>= 1;
      const count = this.counts[length] as number;
      if (code - first < count) return ((this.symbols[index + code - first] as number) << 4) | length;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return 0;
  }

  /** Codes come with their first bit lowest. */
  private fillQuick(code: number, length: number, symbol: number): void {
    let reversed = 0;
    for (let bit = 0; bit < length; bit += 1) reversed |= ((code >>> bit) & 1) << (length - 1 - bit);
    const entry = (symbol << 4) | length;
    for (let at = reversed; at <= QUICK_MASK; at += 1 << length) this.quick[at] = entry;
  }
}
