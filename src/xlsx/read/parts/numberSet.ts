/** Whole numbers from 1 to a known most, each once: as many bytes as there may be numbers, however often they are told. */
export class NumberSet {
  private bits: Uint8Array | null = null;

  constructor(private readonly most: number) {}

  add(value: number): void {
    this.addRange(value, value);
  }

  /** What lies outside is left out. */
  addRange(from: number, to: number): void {
    this.bits ??= new Uint8Array(this.most + 1);
    this.bits.fill(1, Math.max(1, from), Math.min(this.most, to) + 1);
  }

  inOrder(): number[] {
    const values: number[] = [];
    const bits = this.bits ?? NONE;
    for (let value = bits.indexOf(1); value >= 0; value = bits.indexOf(1, value + 1)) values.push(value);
    return values;
  }
}

const NONE = new Uint8Array(0);
