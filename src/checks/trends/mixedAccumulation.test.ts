import type { Kpi } from '../../plan/plan';
import { subjectWith } from '../testing/oneKpi';
import { mixedAccumulation } from './mixedAccumulation';

describe('T02, 累計 and one year’s figure taken for each other', () => {
  const at = (
    accumulation: Kpi['accumulation'],
    figures: readonly (number | null)[],
    kpi: Partial<Kpi> = {},
  ) => mixedAccumulation(subjectWith({ accumulation, baseline: null, target: 500, ...kpi }, figures));

  test('a 累計 far below the year before is one year’s; what it would add up to is said', () => {
    const [finding] = at('cumulative', [100, 210, 300, 405, 98]);
    expect(finding).toMatchObject({
      code: 'T02',
      column: 'R6実績',
      expected: { ja: '1年分なら累計は 503千円' },
    });
    expect(finding?.message.ja).toContain('60.0%');
  });

  test('a 累計 that fell a little is a slip of another kind', () => {
    expect(at('cumulative', [100, 210, 300, 405, 400])).toEqual([]);
  });

  test('figures of one year that add up from year to year look like a 累計', () => {
    expect(at('annual', [100, 205, 310, 400, 520])).toHaveLength(1);
  });

  test('also where a year between them has no figure', () => {
    expect(at('annual', [100, 205, null, 400, 520])).toHaveLength(1);
    expect(at('annual', [100, null, 290, null, 520])).toHaveLength(1);
  });

  test('so does the sum of all years after figures of one year each', () => {
    expect(at('annual', [100, 105, 98, 102, 505])).toHaveLength(1);
  });

  test('recovery, doubling and two years alone tell nothing', () => {
    expect(at('annual', [20, 40, 80, 160, 320])).toEqual([]);
    expect(at('annual', [100, 110, 120, 130, 240])).toEqual([]);
    expect(at('annual', [100], { baseline: 50 })).toEqual([]);
    expect(at('pointInTime', [100, 205, 310, 400, 520])).toEqual([]);
  });
});
