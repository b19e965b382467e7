import Big from 'big.js';
import fc from 'fast-check';
import { digitPattern, digitText } from './digits';

/** By exact decimals only: half away from zero, on fifteen digits. @param percents how often times a hundred */
function exactly(value: number, decimals: number, percents = 0): string {
  const scaled = new Big(value.toPrecision(15)).times(new Big(100).pow(percents));
  const rounded = scaled.round(decimals, Big.roundHalfUp);
  return (rounded.eq(0) ? rounded.abs() : rounded).toFixed(decimals);
}

function shown(value: number, decimals: number, percents = 0): string {
  const pattern = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const { text, isNegative } = digitText(value, digitPattern(pattern, percents));
  return isNegative ? `-${text}` : text;
}

test('figures with few decimals are shown as exact decimals have them', () => {
  const figure = fc.record({
    whole: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    power: fc.integer({ min: 0, max: 6 }),
    decimals: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(figure, ({ whole, power, decimals }) => {
      const value = whole / 10 ** power;
      expect(shown(value, decimals)).toBe(exactly(value, decimals));
    }),
    { numRuns: 2_000 },
  );
});

test('rates are shown in percent as exact decimals have them, halves included', () => {
  const rate = fc.tuple(fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.integer({ min: 0, max: 8 }));
  fc.assert(
    fc.property(rate, fc.integer({ min: 0, max: 4 }), ([whole, power], decimals) => {
      const value = whole / 10 ** power;
      expect(shown(value, decimals, 1)).toBe(exactly(value, decimals, 1));
    }),
    { numRuns: 2_000 },
  );
});

test('so is any number', () => {
  const number = fc.double({ min: -1e17, max: 1e17, noNaN: true });
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 8 }), (value, decimals) => {
      expect(shown(value, decimals)).toBe(exactly(value, decimals));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [-0, 0, '0'],
  [-0.4, 0, '0'],
  [0.05, 2, '0.05'],
  [-0.05, 2, '-0.05'],
  [1.005, 2, '1.01'],
  [2.5, 0, '3'],
  [-2.5, 0, '-3'],
  [999999999999999, 0, '999999999999999'],
])('%p to %p decimals is %p', (value, decimals, text) => {
  expect(shown(value, decimals)).toBe(text);
});
