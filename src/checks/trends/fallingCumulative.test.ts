import type { Kpi } from '../../plan/plan';
import { subjectWith } from '../testing/oneKpi';
import { found, type Entry } from '../testing/subject';
import { fallingCumulative } from './fallingCumulative';

describe('T01, a 累計 that went down', () => {
  const at = (figures: readonly (Entry | null)[], kpi: Partial<Kpi> = {}) =>
    found(
      [fallingCumulative],
      subjectWith({ accumulation: 'cumulative', baseline: 100, target: 200, ...kpi }, figures),
    );

  test('is told at the later of two figures, blanks and state words between them or not', () => {
    expect(at([110, 120, 115])).toEqual(['T01 1-1-1-1 R4実績']);
    expect(at([110, 120, null, '調査なし', 119])).toEqual(['T01 1-1-1-1 R6実績']);
  });

  test('is told against the baseline before it', () => {
    expect(at([99])).toEqual(['T01 1-1-1-1 R2実績']);
    expect(at([99], { baselineYear: 2022 })).toEqual([]);
    expect(at([5, 9], { baseline: null })).toEqual([]);
  });

  test('may stay, and only 累計 is held to it', () => {
    expect(at([110, 110, 110])).toEqual([]);
    expect(at([110, 90], { accumulation: 'annual' })).toEqual([]);
  });

  test('so far that it may be one year’s says what it would add up to', () => {
    const expected = (figures: readonly number[]): string | undefined =>
      fallingCumulative(subjectWith({ accumulation: 'cumulative', baseline: null }, figures))[0]?.expected.ja;
    expect(expected([100, 210, 300, 405, 98])).toBe('405千円 以上（1年分の値なら累計は 503千円）');
    expect(expected([100, 210, 300, 405, 400])).toBe('405千円 以上');
  });
});
