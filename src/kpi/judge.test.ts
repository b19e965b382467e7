import { NO_GRADE } from './judge';
import type { Measured } from './judgement';
import type { Rubric } from './rubric';
import { DEFAULT_RUBRIC_ID, RUBRICS, findRubric } from './rubrics';
import { judged, kpiOf, verdictOf } from './testing/kpi';

const visitors = kpiOf({ baseline: 499, target: 540 });
const waste = kpiOf({ baseline: 22_585, target: 20_000, direction: 'atMost' });
const kept = kpiOf({ baseline: 1522, target: 1500 });
const unmeasured = kpiOf({ baseline: null, target: 50 });

function rubricOf(id: string): Rubric {
  const rubric = findRubric(id);
  if (!rubric) throw new Error(`no rubric ${id}`);
  return rubric;
}

/** [KPI, year, actual, verdict] */
type Example = readonly [name: string, kpi: Measured, year: number, actual: number, verdict: string];

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  pace: [
    ['met', visitors, 2021, 540, '◎達成'],
    ['worse than at the start', visitors, 2021, 498, '▼後退'],
    ['no worse than at the start is not going backward', visitors, 2021, 499, '×遅れ'],
    // R3 is half of the way from H30 to R6: 519.5 is expected.
    ['just in step', visitors, 2021, 519.5, '○順調'],
    ['just out of step', visitors, 2021, 519, '△やや遅れ'],
    ['60 % of the pace: 12.3 of 20.5', visitors, 2021, 511.3, '△やや遅れ'],
    ['59.8 % of the pace', visitors, 2021, 511.25, '×遅れ'],
    ['in the target year nearly there is not on track', visitors, 2024, 539.99, '△やや遅れ'],
    [
      'in the baseline year it is on track',
      kpiOf({ baseline: 79, baselineYear: 2022, target: 85 }),
      2022,
      79,
      '○順調',
    ],
    ['1,510 of at least 1,500 is met', kept, 2024, 1510, '◎達成'],
    ['to be kept and short: by the level, 1,200 of 1,500 is 80 %', kept, 2024, 1200, '△やや遅れ'],
    ['to be kept and far short', kept, 2024, 1199, '×遅れ'],
    ['no baseline: by the level', unmeasured, 2022, 40, '△やや遅れ'],
    ['no baseline and under 80 %', unmeasured, 2022, 39, '×遅れ'],
    ['以下: 78.2 % of the way in the target year', waste, 2024, 20_563, '△やや遅れ'],
    ['以下: more than at the start', waste, 2024, 22_600, '▼後退'],
  ],
  expected: [
    ['met is A, whatever was expected', kpiOf({ baseline: 1000, target: 100 }), 2019, 150, 'A'],
    ['all that was expected', visitors, 2021, 519.5, 'A'],
    ['80 % of 519.5', visitors, 2021, 415.6, 'B+'],
    ['79.9 % of it', visitors, 2021, 415.2, 'B'],
    ['half of it', visitors, 2021, 259.75, 'B'],
    ['less than half', visitors, 2021, 259, 'C'],
    ['以下: expected 21,292.5 in R3', waste, 2021, 21_292.5, 'A'],
    ['以下: 85.2 % of what was expected', waste, 2021, 25_000, 'B+'],
    ['no expected value: the level', unmeasured, 2021, 40, 'B+'],
    [
      'no expected value, nor a level',
      kpiOf({ baseline: null, target: 50, direction: 'atMost' }),
      2021,
      51,
      'C',
    ],
  ],
  level: [
    ['met', visitors, 2024, 540, '順調'],
    ['80 %', visitors, 2024, 432, 'おおむね順調'],
    ['79.9 %', visitors, 2024, 431.6, '努力を要する'],
    ['49.9 %', visitors, 2024, 269.6, '遅れ'],
    ['以下: by the change ratio', waste, 2024, 20_563, '努力を要する'],
    [
      '以下 without baseline: nothing to go by',
      kpiOf({ baseline: null, target: 5, direction: 'atMost' }),
      2024,
      6,
      '遅れ',
    ],
  ],
  baseline: [
    ['met', visitors, 2024, 540, 'S'],
    ['better', visitors, 2024, 500, 'A'],
    ['the same', visitors, 2024, 499, 'B'],
    ['10 % worse: 449.1', visitors, 2024, 449.1, 'B'],
    ['a little more than 10 % worse', visitors, 2024, 449, 'C'],
    ['以下: 10 % more', waste, 2024, 24_843.5, 'B'],
    ['以下: a little more than that', waste, 2024, 24_843.6, 'C'],
    ['a negative baseline: 10 % below −20 is −22', kpiOf({ baseline: -20, target: 0 }), 2024, -22, 'B'],
    ['no baseline and not met', unmeasured, 2024, 49, '評価不能'],
    ['no baseline and met', unmeasured, 2024, 50, 'S'],
    [
      '0 as the start of 累計 is no baseline',
      kpiOf({ baseline: null, target: 50, accumulation: 'cumulative' }),
      2024,
      9,
      '評価不能',
    ],
  ],
  grant: [
    ['met', visitors, 2024, 541, '非常に効果的'],
    ['70 %', visitors, 2024, 378, '相当程度効果'],
    ['under 70 % but better than at the start', kpiOf({ baseline: 10, target: 100 }), 2024, 60, '効果あり'],
    ['under 70 % and no better', kpiOf({ baseline: 60, target: 100 }), 2024, 60, '効果なし'],
    ['以下: by the change ratio', waste, 2024, 20_563, '相当程度効果'],
  ],
  four: [
    ['beyond', visitors, 2024, 540.1, '◎'],
    ['exactly', visitors, 2024, 540, '○'],
    ['forward', visitors, 2024, 500, '△'],
    ['not forward', visitors, 2024, 499, '×'],
    ['以下: beyond is less', waste, 2024, 19_999, '◎'],
    ['in a range', kpiOf({ baseline: 40, target: 50, targetUpper: 60, direction: 'within' }), 2024, 55, '○'],
    ['short without a change ratio', unmeasured, 2024, 1, '△'],
  ],
};

describe.each(Object.entries(EXAMPLES))('%s', (id, examples) => {
  test.each(examples.map((example) => [...example] as const))('%s', (_name, kpi, year, actual, verdict) => {
    expect(verdictOf(judged(kpi, { [year]: actual }, rubricOf(id), year))).toBe(verdict);
  });
});

test('cutting instead of rounding can decide: 79.96 % is 80.0 % rounded and 79.9 % cut', () => {
  const level = rubricOf('level');
  const kpi = kpiOf({ baseline: 0, target: 10_000 });
  const cut: Rubric = { ...level, rounding: { mode: 'towardZero', decimals: 1 } };
  expect(verdictOf(judged(kpi, { 2024: 7996 }, level))).toBe('おおむね順調');
  expect(verdictOf(judged(kpi, { 2024: 7996 }, cut))).toBe('努力を要する');
});

test('廃止 is × by the four signs and a state elsewhere', () => {
  expect(judged(visitors, { 2024: '廃止' }, rubricOf('four'))).toMatchObject({
    kind: 'judged',
    progress: null,
  });
  expect(verdictOf(judged(visitors, { 2024: '廃止' }, rubricOf('four')))).toBe('×');
  expect(judged(visitors, { 2024: '廃止' })).toMatchObject({ kind: 'state', state: '廃止', progress: null });
});

test('評価不能 is a state that still shows its figures', () => {
  expect(judged(unmeasured, { 2024: 49 }, rubricOf('baseline'))).toMatchObject({
    kind: 'state',
    state: '評価不能',
    progress: { actual: 49, levelRatio: 98 },
  });
});

test('a figure that a rubric has no grade for is a state, not a guess', () => {
  const pace = rubricOf('pace');
  const gaping: Rubric = { ...pace, grades: pace.grades.slice(0, 1) };
  expect(verdictOf(judged(visitors, { 2024: 500 }, gaping))).toBe(NO_GRADE);
});

test('a figure of the past is judged at its own time', () => {
  const judgement = judged(visitors, { 2021: 519.5, 2024: '調査なし' });
  expect(verdictOf(judgement)).toBe('○順調');
  expect(judgement.progress).toMatchObject({ actualYear: 2021, elapsed: 0.5, paceRatio: 100 });
});

test('six rubrics come with the tool, pace first', () => {
  expect(RUBRICS.map(({ id }) => id)).toEqual(Object.keys(EXAMPLES));
  expect(findRubric(DEFAULT_RUBRIC_ID)?.id).toBe('pace');
  expect(findRubric('none')).toBeUndefined();
});
