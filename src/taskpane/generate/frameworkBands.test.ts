import { townPlan } from '../testing/plan';
import { countsOf, frameworkBands } from './frameworkBands';

test('every band fills its width without gap or overlap', () => {
  for (const band of frameworkBands(townPlan)) {
    const ends = band.map(({ start, width }) => start + width);
    expect(ends.at(-1)).toBeCloseTo(100);
    expect(band[0]?.start).toBe(0);
    band.slice(1).forEach((part, index) => expect(part.start).toBeCloseTo(ends[index] ?? NaN));
  }
});

test('a part is as wide as the KPIs under it', () => {
  const [strategies] = frameworkBands(townPlan);
  expect(strategies?.map(({ width }) => Math.round(width))).toEqual([67, 33]);
});

test('the parts are counted band by band', () => {
  expect(countsOf(townPlan)).toEqual({ strategies: 2, policies: 3, measures: 4, kpis: 6 });
});
