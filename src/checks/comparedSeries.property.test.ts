import fc from 'fast-check';
import type { Accumulation, Kpi } from '../plan/plan';
import { subjectWith } from './testing/oneKpi';
import type { Entry } from './testing/subject';
import { toldOf } from './testing/told';

const ACCUMULATIONS: readonly Accumulation[] = ['cumulative', 'annual', 'pointInTime'];
const UNIT = '人';

const kpis = fc.record({
  accumulation: fc.constantFrom(...ACCUMULATIONS),
  baseline: fc.option(fc.integer({ min: 0, max: 3_000 })),
  target: fc.integer({ min: 1, max: 6_000 }),
});
/** Ways in which people write a figure, each of which can mean nothing else. */
const WAYS: readonly ((figure: number) => Entry)[] = [
  (figure) => String(figure),
  (figure) => figure.toLocaleString('en-US'),
  (figure) => `${figure.toLocaleString('en-US')}${UNIT}`,
  (figure) => ` ${figure} ${UNIT}`,
  (figure) => String(figure).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
];
const figures = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 5, maxLength: 5 });
const comparisons = (spots: readonly string[]): string[] => spots.filter((spot) => /^[TCP]/u.test(spot));

const isScale = (spot: string): boolean => spot.startsWith('U01');

function told(kpi: Partial<Kpi>, entries: readonly (Entry | null)[]): string[] {
  return toldOf(subjectWith({ unit: UNIT, ...kpi }, entries));
}

test('however figures are written, the same is told of their course', () => {
  const ways = fc.array(fc.option(fc.constantFrom(...WAYS)), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(kpis, figures, ways, (kpi, series, written) => {
      const texts = series.map((figure, i) => written[i]?.(figure) ?? figure);
      expect(comparisons(told(kpi, texts))).toEqual(comparisons(told(kpi, series)));
    }),
    { numRuns: 30 },
  );
});

test('doubt about one year hides no error that the other years show by themselves', () => {
  const doubts = fc.constantFrom<Entry>('△5', -7);
  fc.assert(
    fc.property(kpis, figures, fc.nat({ max: 4 }), doubts, (kpi, series, place, doubt) => {
      const withDoubt = told(
        kpi,
        series.map((figure, i) => (i === place ? doubt : figure)),
      );
      const without = told(
        kpi,
        series.map((figure, i) => (i === place ? '調査なし' : figure)),
      );
      expect(withDoubt.filter((spot) => /^[VU]0[34]/u.test(spot))).toHaveLength(1);
      // What is ten times too large is measured by its neighbours, and a figure in doubt is one, as 調査なし is not.
      fc.pre(String(withDoubt.filter(isScale)) === String(without.filter(isScale)));
      expect(comparisons(withDoubt)).toEqual(comparisons(without));
    }),
    { numRuns: 30 },
  );
});

test('ten thousand times too much in one year hides no fall of the others', () => {
  fc.assert(
    fc.property(figures, fc.nat({ max: 4 }), (noise, place) => {
      const series = noise.map((figure) => 3_000 + (figure % 900));
      const kpi = { accumulation: 'cumulative', baseline: 3_000, target: 4_000 } as const;
      const withSlip = told(
        kpi,
        series.map((figure, i) => (i === place ? figure * 10_000 : figure)),
      );
      const without = told(
        kpi,
        series.map((figure, i) => (i === place ? '調査なし' : figure)),
      );
      expect(withSlip).toContain(`U01 1-1-1-1 R${place + 2}実績`);
      expect(withSlip.filter((spot) => spot.startsWith('T01'))).toEqual(
        without.filter((spot) => spot.startsWith('T01')),
      );
    }),
    { numRuns: 20 },
  );
});
