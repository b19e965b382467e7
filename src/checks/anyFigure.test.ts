import fc from 'fast-check';
import { planOf } from '../book/testing/smallPlan';
import { checkBook } from './index';
import { readingWith } from './testing/subject';

const PLAN = planOf([
  { unit: '人' },
  { unit: '%', decimals: 1 },
  { unit: '千円', accumulation: 'cumulative' },
]);
const CONTEXT = {
  plan: PLAN,
  today: { year: 2026, month: 11, day: 26 },
  round: null,
  thresholds: null,
  accepted: null,
};
const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e-15, max: 1e-15, noNaN: true }),
);

test('whatever figures stand in a book, they are checked, and quoted as figures', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 15, maxLength: 15 }), (figures) => {
      const row = (at: number) =>
        Object.fromEntries(figures.slice(at, at + 5).map((value, i) => [`R${i + 2}実績`, value]));
      const entries = { '1-1-1-1': row(0), '1-1-1-2': row(5), '1-1-1-3': row(10) };
      for (const { message } of checkBook(readingWith({ plan: PLAN, entries }), CONTEXT).findings) {
        expect(message.ja).not.toMatch(/NaN|undefined|Infinity/);
      }
    }),
    { numRuns: 100 },
  );
});
