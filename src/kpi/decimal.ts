/** Exact figures: decimals and fractions of decimals, rounded once at the very end. */
import BigJs, { type Big, type BigConstructor } from 'big.js';
import type { Rounding } from './rubric';

/** An exact figure n/d with d > 0. Never divided out before it is rounded. */
export interface Fraction {
  readonly n: Big;
  readonly d: Big;
}

// Constructors of our own: the package's settings are shared by everything on the page.
const Exact = BigJs();
const roundingConstructors = new Map<string, BigConstructor>();

const ONE = new Exact(1);
export const ZERO: Fraction = { n: new Exact(0), d: ONE };

/** Excel keeps 15 significant digits; what is beyond them is noise of binary arithmetic. */
export const SIGNIFICANT_DIGITS = 15;

/** The figure as Excel shows it at most: 15 significant digits, −0 as 0. */
export function cleanNumber(value: number): number {
  const cleaned = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  // The largest doubles, beyond what Excel holds, would be rounded up out of reach.
  return (Number.isFinite(cleaned) ? cleaned : value) + 0;
}

/** @throws Error for NaN and infinities; callers pass figures that were read as figures. */
export function exact(value: number): Fraction {
  return { n: new Exact(cleanNumber(value)), d: ONE };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n.times(b.d).plus(b.n.times(a.d)), d: a.d.times(b.d) };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n.times(b.d).minus(b.n.times(a.d)), d: a.d.times(b.d) };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n.times(b.n), d: a.d.times(b.d) };
}

/** a ÷ b. @throws RangeError for b = 0: whether a ratio exists is decided before. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n.eq(0)) throw new RangeError('division by zero');
  const turned = b.n.lt(0) ? -1 : 1;
  return { n: a.n.times(b.d).times(turned), d: a.d.times(b.n).times(turned) };
}

export function magnitude(a: Fraction): Fraction {
  return { n: a.n.abs(), d: a.d };
}

/** −1, 0 or 1 as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  return a.n.times(b.d).cmp(b.n.times(a.d));
}

export function signOf(a: Fraction): -1 | 0 | 1 {
  return a.n.cmp(0);
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The ratio in percent, rounded once by the rubric's rule (四捨五入 half away from zero, 切捨て toward zero). */
export function percentOf(ratio: Fraction, rounding: Rounding): number {
  const Rounded = roundingConstructor(rounding);
  return new Rounded(ratio.n.times(100)).div(ratio.d).toNumber() + 0;
}

/** The nearest JavaScript number of 15 significant digits. */
export function toNumber(value: Fraction): number {
  // Cut, then rounded: cutting cannot create a tie, so the figure is still rounded once.
  const Cut = roundingConstructor({ mode: 'towardZero', decimals: 60 });
  const digits = new Exact(new Cut(value.n).div(value.d));
  return Number(digits.toPrecision(SIGNIFICANT_DIGITS, Exact.roundHalfUp)) + 0;
}

/** Percent as a fraction of one: 60 → 0.6, exactly. */
export function fromPercent(percent: number): Fraction {
  return over(exact(percent), exact(100));
}

function roundingConstructor(rounding: Rounding): BigConstructor {
  const key = `${rounding.mode}/${rounding.decimals}`;
  const known = roundingConstructors.get(key);
  if (known) return known;
  const made = BigJs();
  made.DP = rounding.decimals;
  made.RM = rounding.mode === 'towardZero' ? made.roundDown : made.roundHalfUp;
  roundingConstructors.set(key, made);
  return made;
}
