import { baseline } from './rubrics/baseline';
import { pace } from './rubrics/pace';
import { tally } from './tally';
import { judged, kpiOf } from './testing/kpi';

const kpi = kpiOf({ baseline: 0, target: 100 });

test('every grade is counted, best first, states apart, and what is judged of how many', () => {
  const judgements = [100, 120, 70, '未集計', null, '未集計'].map((cell) =>
    judged(kpi, { 2024: cell }, pace),
  );
  const { grades, states, judged: count, total } = tally(judgements, pace);
  expect(grades.map(({ grade, count: kpis }) => [grade.symbol, kpis])).toEqual([
    ['◎', 2],
    ['○', 0],
    ['△', 1],
    ['×', 0],
    ['▼', 0],
  ]);
  expect(states).toEqual([
    { state: '未集計', count: 2 },
    { state: '未入力', count: 1 },
  ]);
  expect([count, total]).toEqual([3, 6]);
});

test('評価不能 is a state, not a grade', () => {
  const judgement = judged(kpiOf({ baseline: null, target: 100 }), { 2024: 70 }, baseline);
  const { grades, states, judged: count, total } = tally([judgement], baseline);
  expect(grades.map(({ grade }) => grade.symbol)).toEqual(['S', 'A', 'B', 'C']);
  expect(states).toEqual([{ state: '評価不能', count: 1 }]);
  expect([count, total]).toEqual([0, 1]);
});

test('nothing judged is nothing counted', () => {
  expect(tally([], pace)).toMatchObject({ states: [], judged: 0, total: 0 });
});
