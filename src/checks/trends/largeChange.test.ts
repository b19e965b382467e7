import { DEFAULT_THRESHOLDS } from '../../book/thresholds';
import type { Kpi } from '../../plan/plan';
import { subjectWith } from '../testing/oneKpi';
import { found } from '../testing/subject';
import { largeChange } from './largeChange';

describe('T03, a large change', () => {
  const at = (figures: readonly (number | null)[], kpi: Partial<Kpi> = {}, request = {}) =>
    found([largeChange], subjectWith({ baseline: 100, target: 200, ...kpi }, figures, request));

  test('is told in the collected year, against the last figure or the baseline', () => {
    expect(at([100, 100, 100, 100, 151])).toEqual(['T03 1-1-1-1 R6実績']);
    expect(at([100, 100, 100, 100, 150])).toEqual([]);
    expect(at([null, null, null, null, 40])).toEqual(['T03 1-1-1-1 R6実績']);
  });

  test('of a past year is told only where it stands alone, and its neighbour is not blamed', () => {
    expect(at([100, 100, 100, 300, 105])).toEqual(['T03 1-1-1-1 R5実績']);
    expect(at([40, 45, 100, 105, 110])).toEqual([]);
  });

  test('quotes the bound that the planning section chose', () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, largeChange: 0.2 };
    const [finding] = largeChange(subjectWith({ baseline: 100 }, [100, 100, 100, 100, 125], { thresholds }));
    expect(finding?.message.ja).toBe(
      'R5 の 100千円 から R6 の 125千円 へ +25.0% 変わっています（基準は ±20.0%）。',
    );
  });

  test('of small counts, and from nothing, is no news', () => {
    expect(at([1, 1, 1, 1, 2])).toEqual([]);
    expect(at([4, 5, 4, 5, 9])).toEqual([]);
    expect(at([7, 7, 7, 7, 11])).toEqual([]);
    expect(at([7, 7, 7, 7, 12])).toEqual(['T03 1-1-1-1 R6実績']);
    expect(at([100, 100, 100, 0, 80], { baseline: 80 })).toEqual(['T03 1-1-1-1 R5実績']);
    expect(at([0, 0, 0, 0, 80], { baseline: 0 })).toEqual([]);
  });

  test('of a 累計 is told when it grows far more than it ever did', () => {
    const cumulative = { accumulation: 'cumulative', baseline: null } as const;
    expect(at([100, 200, 300, 400, 500], cumulative)).toEqual([]);
    expect(at([12, 24], cumulative, { evaluationYear: 2021 })).toEqual([]);
    expect(at([100, 200, 300, 400, 1_000], cumulative)).toEqual(['T03 1-1-1-1 R6実績']);
  });
});
