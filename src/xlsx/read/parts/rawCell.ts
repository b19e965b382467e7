/** Stands for what was too much to read: no file can write it. */
export const UNREAD = Symbol('unread');

/** A cell as its part writes it, before strings, formats and shared formulas are looked up. */
export interface RawCell {
  readonly column: number;
  readonly row: number;
  /** `t`: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  /** `s`: its cell format. */
  readonly style: number;
  /**
   * What stands in `<v>` or `<is>`, a number where it is plain digits of type n or s; null: neither is there. A cell that is
   * unread has no formula either.
   */
  value: string | number | null | typeof UNREAD;
  /** With "="; null: none. */
  formula: string | null;
  /** `si` where the formula is one of a group that is written out once only. */
  sharedFormula: number | null;
}

/** A group's formula and the cell it is written for. */
export interface SharedFormula {
  /** With "=". */
  readonly text: string | typeof UNREAD;
  readonly column: number;
  readonly row: number;
}
