import Big from 'big.js';
import fc from 'fast-check';
import { compare, exact, fromPercent, minus, over, percentOf, plus, times, toNumber } from './decimal';

const HALF_UP = { mode: 'halfAwayFromZero', decimals: 1 } as const;
const CUT = { mode: 'towardZero', decimals: 1 } as const;

test('half of the way from 4.15 to 4.55 is exact: (4.35 − 4.15) / (4.55 − 4.15) is one half', () => {
  const share = over(minus(exact(4.35), exact(4.15)), minus(exact(4.55), exact(4.15)));
  expect(toNumber(share)).toBe(0.5);
  expect(percentOf(share, HALF_UP)).toBe(50);
});

test('the noise of binary arithmetic in a figure is dropped: 0.1 + 0.2 is 0.3', () => {
  expect(compare(exact(0.1 + 0.2), exact(0.3))).toBe(0);
});

test.each([
  [1, 2000, 0.1, 0],
  [-1, 2000, -0.1, 0],
  [7995, 10_000, 80, 79.9],
  [-7995, 10_000, -80, -79.9],
  [2, 3, 66.7, 66.6],
  [-1, 10_000, 0, 0],
])('%d / %d is %d %% rounded half away from zero and %d %% cut', (top, bottom, rounded, cut) => {
  const ratio = over(exact(top), exact(bottom));
  expect(percentOf(ratio, HALF_UP)).toBe(rounded);
  expect(percentOf(ratio, CUT)).toBe(cut);
});

test('a ratio is rounded once, not first to more digits and then again', () => {
  expect(percentOf(over(exact(0.7994999999), exact(1)), HALF_UP)).toBe(79.9);
  expect(percentOf(over(exact(49_999_999), exact(100_000_000)), { ...HALF_UP, decimals: 0 })).toBe(50);
  expect(percentOf(over(exact(494_999_999), exact(1_000_000_000)), { ...HALF_UP, decimals: 0 })).toBe(49);
});

test('zero is never negative', () => {
  expect(Object.is(percentOf(exact(-0.0001), HALF_UP), 0)).toBe(true);
  expect(Object.is(toNumber(exact(-0)), 0)).toBe(true);
});

test('a divisor of zero is a mistake of the caller', () => {
  expect(() => over(exact(1), exact(0))).toThrow(RangeError);
});

test('percentages are exact: 7 % of 100 is 7', () => {
  expect(compare(times(fromPercent(7), exact(100)), exact(7))).toBe(0);
});

test('the settings of the shared package are left alone', () => {
  percentOf(exact(0.5), CUT);
  expect([Big.DP, Big.RM]).toEqual([20, 1]);
});

test('what is added can be taken away again, and what is multiplied divided', () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(toNumber(minus(plus(exact(a), exact(b)), exact(b)))).toBe(a + 0);
      if (b !== 0) expect(toNumber(times(over(exact(a), exact(b)), exact(b)))).toBe(a + 0);
    }),
  );
});
