/** ZIP64: numbers that may be too large for a ZIP's own fields. Some programs write them so whatever their size. */

/** What a field of four bytes says where its number stands elsewhere. */
export const ELSEWHERE = 0xffffffff;
/** The same of two bytes. */
export const ELSEWHERE_SHORT = 0xffff;
const LARGE_FIELDS = 1;

/** A number of eight bytes. Beyond 2^53 it is not exact, and far beyond everything a file may say. */
export function largeNumber(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

/** The large numbers of one entry, to be asked for in their order: size, compressed size, offset. */
export class LargeFields {
  private at = 0;
  private end = 0;

  /** @param start and end of the entry's extra fields */
  constructor(
    private readonly view: DataView,
    start: number,
    end: number,
  ) {
    for (let at = start; at + 4 <= end;) {
      const next = at + 4 + view.getUint16(at + 2, true);
      if (next > end) return;
      if (view.getUint16(at, true) === LARGE_FIELDS) {
        this.at = at + 4;
        this.end = next;
        return;
      }
      at = next;
    }
  }

  /** The number that the entry's own field gives or leaves to the extra field; -1 where that has none. */
  or(own: number): number {
    if (own !== ELSEWHERE) return own;
    if (this.at + 8 > this.end) return -1;
    const large = largeNumber(this.view, this.at);
    this.at += 8;
    return large;
  }
}
