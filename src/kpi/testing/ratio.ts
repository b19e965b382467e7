/** Fractions of whole numbers for the reference in the tests: no line shared with the arithmetic it checks. */
export interface Ratio {
  readonly top: bigint;
  /** Positive. */
  readonly bottom: bigint;
}

export function ratio(top: bigint, bottom: bigint): Ratio {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** The decimal figure a number is shown as with 15 digits. */
export function fromNumber(value: number): Ratio {
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  const power = BigInt(Number(exponent) - 14);
  const whole = BigInt(digits.replace('.', ''));
  return power >= 0n ? ratio(whole * 10n ** power, 1n) : ratio(whole, 10n ** -power);
}

export const add = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const sub = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const mul = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.top, a.bottom * b.bottom);
export const div = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom, a.bottom * b.top);
/** Negative, zero or positive as a is less than, equal to or greater than b. */
export const order = (a: Ratio, b: Ratio): bigint => a.top * b.bottom - b.top * a.bottom;

/** Percent, to `decimals`, half away from zero or cut toward zero. */
export function percent(a: Ratio, decimals: number, cut: boolean): number {
  const scale = 10n ** BigInt(decimals);
  const size = (a.top < 0n ? -a.top : a.top) * 100n * scale;
  const rounded = cut ? size / a.bottom : (2n * size + a.bottom) / (2n * a.bottom);
  const signed = a.top < 0n ? -rounded : rounded;
  return Number(signed) / Number(scale) + 0;
}
