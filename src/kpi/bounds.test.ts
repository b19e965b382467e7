import { listBounds, readBounds, withEdits } from './bounds';
import { findRubric } from './rubrics';
import { pace } from './rubrics/pace';
import { expected } from './rubrics/expected';
import { judged, kpiOf, verdictOf } from './testing/kpi';

const read = (cells: Record<string, number | string | boolean | null>, rubric = pace) =>
  readBounds(rubric, new Map(Object.entries(cells)));

test('a bound is listed once, with its grade and its place there', () => {
  expect(
    listBounds(pace).map(({ key, percent, grade, number }) => [key, percent, grade.key, number]),
  ).toEqual([
    ['backward', 0, 'backward', 1],
    ['onTrack', 100, 'onTrack', 1],
    ['slow', 60, 'slow', 1],
    ['slowLevel', 80, 'slow', 2],
  ]);
  expect(listBounds(expected).map(({ key }) => key)).toEqual(['a', 'bPlus', 'b']);
  expect(findRubric('baseline') && listBounds(findRubric('baseline') ?? pace).map(({ key }) => key)).toEqual([
    'b',
  ]);
});

test('edited bounds judge', () => {
  const kpi = kpiOf({ baseline: 0, target: 100 });
  expect(verdictOf(judged(kpi, { 2024: 55 }, pace))).toBe('×遅れ');
  expect(verdictOf(judged(kpi, { 2024: 55 }, withEdits(pace, new Map([['slow', 55]]))))).toBe('△やや遅れ');
});

test('an edit reaches every place where the bound stands, and only those', () => {
  const edited = withEdits(expected, new Map([['bPlus', 85]]));
  expect(verdictOf(judged(kpiOf({ baseline: null, target: 100 }), { 2024: 84 }, edited))).toBe('B');
  expect(verdictOf(judged(kpiOf({ baseline: 50, target: 100 }), { 2024: 84 }, edited))).toBe('B');
  expect(verdictOf(judged(kpiOf({ baseline: 50, target: 100 }), { 2024: 85 }, edited))).toBe('B+');
  expect(withEdits(pace, new Map([['unknown', 1]]))).toEqual(pace);
});

test('shares in 設定 are read as percent, exactly', () => {
  expect(read({ slow: 0.07, onTrack: 1.1 })).toEqual({
    edits: new Map([
      ['onTrack', 110],
      ['slow', 7],
    ]),
    problems: [],
  });
});

test.each([
  [null, 'bound-empty'],
  ['  ', 'bound-empty'],
  ['80％', 'bound-not-a-number'],
  [true, 'bound-not-a-number'],
  [Number.NaN, 'bound-not-a-number'],
  [-0.1, 'bound-out-of-range'],
  [10.01, 'bound-out-of-range'],
])('%j is a problem, and the own bound of the rubric stands', (cell, code) => {
  const { edits, problems } = read({ slow: cell });
  expect(edits.size).toBe(0);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('a problem names the grade and the bound', () => {
  expect(read({ slowLevel: null }).problems[0]?.message).toEqual({
    ja: '「設定」の境界が空欄です（△やや遅れの境界2: 達成率 80%以上）。',
    en: 'A bound in 設定 is empty (bound 2 of △ Slightly behind: level ratio ≥ 80%).',
  });
});

test('bounds of one metric that changed places are told, and none of them is used', () => {
  const { edits, problems } = read({ onTrack: 0.5, slow: 0.6, slowLevel: 0.7 });
  expect([...edits]).toEqual([['slowLevel', 70]]);
  expect(problems.map(({ code }) => code)).toEqual(['bounds-out-of-order']);
  expect(problems[0]?.message.ja).toBe(
    '「設定」の境界の大小が逆か同じです。「○順調の境界1: ペース 100%以上」の 50% は「△やや遅れの境界1: ペース 60%以上」の 60% より大きくしてください。',
  );
});

test('equal bounds are out of order too: the lower grade could not be reached', () => {
  expect(read({ bPlus: 0.5 }, expected).problems.map(({ code }) => code)).toEqual(['bounds-out-of-order']);
});

test('0 % and 1,000 % are the ends', () => {
  expect(read({ slow: 0, onTrack: 10 }).problems).toEqual([]);
});
