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
    expect(at([null, null, null, null, 40], { baselineYear: 2023 })).toEqual(['T03 1-1-1-1 R6実績']);
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

  test('over several years is measured by the year', () => {
    expect(at([10, null, null, null, 37], { unit: '%' })).toEqual([]);
    expect(at([10, null, null, null, 51], { unit: '%' })).toEqual(['T03 1-1-1-1 R6実績']);
    expect(at([100, null, null, 100, 40])).toEqual(['T03 1-1-1-1 R6実績']);
    expect(at([100, 100, 100, null, 225])).toEqual([]);
    expect(at([100, 100, 100, null, 226])).toEqual(['T03 1-1-1-1 R6実績']);
    expect(at([null, null, null, null, 40])).toEqual([]);
    expect(at([40, null, 70, null, 42])).toEqual([]);
    expect(at([-100, null, -40, null, null], {}, { evaluationYear: 2022 })).toEqual([]);
    expect(at([100, null, null, null, 0])).toEqual(['T03 1-1-1-1 R6実績']);
  });

  test('over several years says how many, and what that is a year', () => {
    const said = (figures: readonly (number | null)[], kpi: Partial<Kpi> = {}): string | undefined =>
      largeChange(subjectWith({ baseline: 100, target: 200, ...kpi }, figures))[0]?.message.ja;
    expect(said([100, 100, 100, null, 256])).toBe(
      'R4 の 100千円 から R6 の 256千円 へ、2年で +156.0%（毎年同じ割合なら1年あたり +60.0%）変わっています（基準は1年あたり ±50.0%）。',
    );
    expect(said([100, 100, 100, null, 0])).toBe(
      'R4 の 100千円 から R6 の 0千円 へ、2年で -100.0% 変わっています（基準は1年あたり ±50.0%）。',
    );
    expect(said([120, 140, null, null, 540], { accumulation: 'cumulative' })).toBe(
      '累計が R3 の 140千円 から R6 の 540千円 へ、3年で 400千円（1年あたり 133.3千円）増えています（これまでは多くて1年あたり 20千円。基準は1年あたり R3 の値の 50.0%）。',
    );
  });

  test('of a 累計 counted every few years is no news while it grows a year as it did', () => {
    const homes = { unit: '人', baseline: 110, target: 630, accumulation: 'cumulative' } as const;
    expect(at([200, null, null, null, 594], homes)).toEqual([]);
    expect(at([200, null, null, null, 920], homes)).toEqual(['T03 1-1-1-1 R6実績']);
    expect(at([190, 295, null, null, null], homes, { evaluationYear: 2021 })).toEqual(['T03 1-1-1-1 R3実績']);
  });
});
