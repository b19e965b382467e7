import fc from 'fast-check';
import { builtInPlan, planRows, planYears, type Kpi } from '../../plan';
import { formatFiscalYear } from '../../plan/fiscalYear';
import { UNIT_CHECKS } from '../units';
import { found, subjectOf, type Entries } from '../testing/subject';
import { rounded } from './rounding';
import { VALUE_CHECKS } from '.';

const PLAN = builtInPlan();
const CHECKS = [...VALUE_CHECKS, ...UNIT_CHECKS];

function entries(figure: (kpi: Kpi, step: number) => number): Entries {
  return Object.fromEntries(
    planRows(PLAN).map(({ kpi }) => [
      kpi.id,
      Object.fromEntries(
        planYears(PLAN).map((year, i, { length }) => [
          `${formatFiscalYear(year)}実績`,
          rounded(figure(kpi, (i + 1) / length), kpi.decimals),
        ]),
      ),
    ]),
  );
}

test('the plan’s own figures are right in every year: baselines, targets, and the way between them', () => {
  const ways: ((kpi: Kpi, step: number) => number)[] = [
    ({ baseline }) => baseline ?? 0,
    ({ target }) => target,
    ({ baseline, target }, step) => (baseline ?? 0) + (target - (baseline ?? 0)) * step,
  ];
  for (const way of ways) expect(found(CHECKS, subjectOf({ plan: PLAN, entries: entries(way) }))).toEqual([]);
});

test('figures that wander around the way to the target are right', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.6, max: 1.6, noNaN: true }), { minLength: 7, maxLength: 7 }),
      (noise) => {
        const wandering = entries(({ baseline, target, unit, seq }, step) => {
          const way = (baseline ?? 0) + (target - (baseline ?? 0)) * step;
          const figure = way * (noise[(seq + Math.round(step * 5)) % 7] ?? 1);
          return unit === '%' ? Math.min(100, Math.max(figure, 2)) : figure;
        });
        expect(found(CHECKS, subjectOf({ plan: PLAN, entries: wandering }))).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
});
