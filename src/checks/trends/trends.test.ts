import { planOf } from '../../book/testing/smallPlan';
import type { Kpi } from '../../plan/plan';
import { DEFAULT_THRESHOLDS } from '../../book/thresholds';
import { found, LATER_DAY, subjectOf, type Entry } from '../testing/subject';
import type { Subject } from '../subject';
import { fallingCumulative } from './fallingCumulative';
import { farBeyondTarget } from './farBeyondTarget';
import { largeChange } from './largeChange';
import { mixedAccumulation } from './mixedAccumulation';
import { sameAsBefore } from './sameAsBefore';
import { yearNotOver } from './yearNotOver';

/** One KPI with its figures of R2, R3 …; null is a blank. */
function subjectWith(
  kpi: Partial<Kpi>,
  figures: readonly (Entry | null)[],
  request: Partial<Parameters<typeof subjectOf>[0]> = {},
): Subject {
  const row = Object.fromEntries(
    figures.flatMap((value, i) => (value === null ? [] : [[`R${i + 2}実績`, value]])),
  );
  return subjectOf({ plan: planOf([kpi]), entries: { '1-1-1-1': row }, ...request });
}

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
});

describe('T02, 累計 and one year’s figure taken for each other', () => {
  const at = (accumulation: Kpi['accumulation'], figures: readonly number[], kpi: Partial<Kpi> = {}) =>
    mixedAccumulation(subjectWith({ accumulation, baseline: null, target: 500, ...kpi }, figures));

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

describe('T04, the figure of the year before', () => {
  const at = (kpi: Partial<Kpi>, figures: readonly (number | null)[]) =>
    found([sameAsBefore], subjectWith({ baseline: 1_000, target: 2_000, ...kpi }, figures));

  test('is noted in the collected year only', () => {
    expect(at({}, [1_200, 1_200, 1_300, 1_512, 1_512])).toEqual(['T04 1-1-1-1 R6実績']);
    expect(at({}, [1_200, 1_200, 1_300, 1_512, 1_513])).toEqual([]);
    expect(at({}, [null, null, 1_512, null, 1_512])).toEqual([]);
  });

  test('is natural where the target is met, is to be kept, at zero, and for figures of few digits', () => {
    expect(at({}, [0, 0, 0, 2_000, 2_000])).toEqual([]);
    expect(at({ target: 1_000 }, [0, 0, 0, 990, 990])).toEqual([]);
    expect(at({}, [0, 0, 0, 0, 0])).toEqual([]);
    expect(at({ baseline: 40, target: 60, unit: '箇所' }, [40, 41, 42, 45, 45])).toEqual([]);
    expect(at({ baseline: 10, target: 60, accumulation: 'annual' }, [40, 41, 42, 45, 45])).toEqual([
      'T04 1-1-1-1 R6実績',
    ]);
  });
});

describe('T05, far beyond the target', () => {
  const at = (kpi: Partial<Kpi>, figures: readonly number[], evaluationYear = 2024) =>
    found(
      [farBeyondTarget],
      subjectWith({ baseline: 100, target: 200, ...kpi }, figures, { evaluationYear }),
    );

  test('is told over 200 %, not at 200 %', () => {
    expect(at({}, [100, 100, 100, 100, 401])).toEqual(['T05 1-1-1-1 R6実績']);
    expect(at({}, [100, 100, 100, 100, 400])).toEqual([]);
    expect(at({ baseline: 0, target: 1 }, [0, 0, 0, 0, 3])).toEqual([]);
  });

  test('is told where the target is met in the plan’s first year, unless it keeps what there is', () => {
    expect(at({}, [200], 2020)).toEqual(['T05 1-1-1-1 R2実績']);
    expect(at({}, [199], 2020)).toEqual([]);
    expect(at({ target: 100 }, [120], 2020)).toEqual([]);
    expect(at({}, [200, 210, 220, 230, 240])).toEqual([]);
  });
});

describe('T06, a year that is not over', () => {
  const inMarch = { today: { year: 2025, month: 3, day: 31 } };

  test('is over from 1 April', () => {
    const subject = subjectWith({}, [100, 100, 100, 100, 110], inMarch);
    expect(found([yearNotOver], subject)).toEqual(['T06 1-1-1-1 R6実績']);
    expect(found([yearNotOver], { ...subject, today: { year: 2025, month: 4, day: 1 } })).toEqual([]);
  });

  test('may say that it is not counted yet', () => {
    expect(found([yearNotOver], subjectWith({}, [100, 100, 100, 100, '未集計'], inMarch))).toEqual([]);
  });

  test('is not compared with the years before', () => {
    const subject = subjectWith(
      { accumulation: 'cumulative', baseline: 10 },
      [100, 100, 100, 100, 1],
      inMarch,
    );
    expect(found([fallingCumulative, mixedAccumulation, largeChange], subject)).toEqual([]);
    expect(found([fallingCumulative], { ...subject, today: LATER_DAY })).toEqual(['T01 1-1-1-1 R6実績']);
  });
});
