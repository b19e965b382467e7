/** Random figures as people enter them, often round, often just beside a bound. */
import fc from 'fast-check';

/**
 * Kinds of figures from 0.0001 to ten thousand million. A KPI's figures are of one kind, since what the sheet's
 * arithmetic promises (book/formulas/exact.ts) ends where ten thousand million meets one ten-thousandth.
 */
export const FIGURES: readonly fc.Arbitrary<number>[] = [
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -30_000, max: 30_000 }),
  fc.integer({ min: -5_000, max: 5_000 }).map((tenths) => tenths / 10),
  fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 50_000 }).map((parts) => parts / 10_000),
  fc.integer({ min: 1_000_000, max: 9_999_999_999 }),
  fc.constantFrom(0, 4.15, 4.35, 4.55, 79.95, 80, 99.95, 100, 59.95, 60, 1000, 799.5, 22_499, 22_500),
];

/** Shares of the way that lie on, or a hair beside, a bound or a place where rounding turns. */
export const shares = fc.oneof(
  fc.constantFrom(
    0,
    0.5,
    0.6,
    0.7,
    0.8,
    1,
    0.5995,
    0.59949,
    0.7995,
    0.79949,
    0.9995,
    0.99949,
    1.0005,
    -0.0005,
  ),
  fc.integer({ min: -500, max: 1500 }).map((thousandths) => thousandths / 1000),
  fc.integer({ min: -500, max: 1500 }).map((thousandths) => (thousandths + 0.5) / 1000),
  fc.integer({ min: -10, max: 10 }),
);

const MOST_DECIMALS = 6;
const MOST_DIGITS = 9;

/** `share` of the way from one figure to another, as a decimal that a person could type. */
export function pointOnTheWay(from: number, to: number, share: number): number {
  const whole = Math.ceil(Math.log10(Math.max(1, Math.abs(from), Math.abs(to))));
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, MOST_DIGITS - whole));
  return Number((from + (to - from) * share).toFixed(decimals)) + 0;
}
