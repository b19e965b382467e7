import fc from 'fast-check';
import { findRubric } from './rubrics';
import { judged, kpiOf, verdictOf } from './testing/kpi';

/** Worst to best. */
const RANKS: Readonly<Record<string, readonly string[]>> = {
  pace: ['▼後退', '×遅れ', '△やや遅れ', '○順調', '◎達成'],
  expected: ['C', 'B', 'B+', 'A'],
  level: ['遅れ', '努力を要する', 'おおむね順調', '順調'],
  baseline: ['C', 'B', 'A', 'S'],
  grant: ['効果なし', '効果あり', '相当程度効果', '非常に効果的'],
  four: ['×', '△', '○', '◎'],
};

const figure = fc.integer({ min: 0, max: 4000 }).map((quarters) => quarters / 4);

/** Figures of zero and more: below zero 達成率 ends, and a rubric by 達成率 has nothing to rank by. */
const cases = fc.record({
  baseline: figure,
  target: figure.map((value) => value + 0.25),
  direction: fc.constantFrom('atLeast', 'atMost'),
  accumulation: fc.constantFrom('cumulative', 'annual'),
  year: fc.integer({ min: 2020, max: 2024 }),
  one: figure,
  other: figure,
});

test.each(Object.entries(RANKS))('%s: a better figure never gets a worse grade', (id, ranks) => {
  const rubric = findRubric(id);
  fc.assert(
    fc.property(cases, ({ year, one, other, ...fields }) => {
      const kpi = kpiOf(fields);
      const [worse, better] = [one, other].sort((a, b) => (kpi.direction === 'atLeast' ? a - b : b - a));
      const rank = (actual: number | undefined): number =>
        ranks.indexOf(verdictOf(judged(kpi, { [year]: actual ?? null }, rubric, year)));
      expect(rank(worse)).toBeGreaterThanOrEqual(0);
      // 以下 with an actual of 0 has no ratio to the expected value, but 0 meets any target above zero.
      expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
    }),
    { numRuns: 800, seed: 74 },
  );
});
