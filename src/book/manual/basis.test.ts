import fc from 'fast-check';
import { listBounds } from '../../kpi/boundList';
import type { Actual } from '../../kpi/judgement';
import { pace } from '../../kpi/rubrics/pace';
import { level } from '../../kpi/rubrics/level';
import { planRows } from '../../plan/plan';
import { assess, type AssessedRow } from '../assess';
import { editedRubric } from '../editedRubric';
import { planOf } from '../testing/smallPlan';
import { MANUAL_VERDICT } from '../testing/sampleRecords';
import { basisOf } from './basis';
import { manualsNow, withManual } from './change';

const CONTEXT = { evaluationYear: 2024, firstYear: 2020 };
const KPI = planRows(planOf([{}]))[0]?.kpi;
if (!KPI) throw new Error('no KPI');
const figure = (value: number): Actual => ({ kind: 'figure', value });

function rowWith(actual: Actual | null, change: Partial<AssessedRow['measured']> = {}): AssessedRow {
  return {
    id: KPI?.id ?? '',
    name: '道の駅の商品販売額',
    section: '観光課',
    measured: KPI ? { ...KPI, ...change } : null,
    broken: null,
    actuals: new Map(actual ? [[2024, actual]] : []),
  };
}

const base = basisOf(rowWith(figure(150)), CONTEXT, pace);

test.each([
  ['the figure', rowWith(figure(151)), CONTEXT, pace],
  ['a state word in its place', rowWith({ kind: 'state', word: '把握不能' }), CONTEXT, pace],
  ['no figure any more', rowWith(null), CONTEXT, pace],
  ['the target', rowWith(figure(150), { target: 199 }), CONTEXT, pace],
  ['the baseline', rowWith(figure(150), { baseline: null }), CONTEXT, pace],
  ['the direction', rowWith(figure(150), { direction: 'atMost' }), CONTEXT, pace],
  ['the accumulation', rowWith(figure(150), { accumulation: 'annual' }), CONTEXT, pace],
  ['the target year', rowWith(figure(150), { targetYear: 2025 }), CONTEXT, pace],
  ['the evaluation year', rowWith(figure(150)), { ...CONTEXT, evaluationYear: 2023 }, pace],
  ['the rubric', rowWith(figure(150)), CONTEXT, level],
] as const)('%s is an input', (_, row, context, rubric) => {
  expect(basisOf(row, context, rubric)).not.toBe(base);
});

test('an edited bound and another rounding are inputs; another name or colour of a grade is none', () => {
  const edit = { rubricId: 'pace', bounds: new Map<string, number>(), grades: new Map(), rounding: null };
  const [bound] = listBounds(pace);
  const bounded = editedRubric(pace, { ...edit, bounds: new Map([[bound?.key ?? '', 77]]) });
  const rounded = editedRubric(pace, { ...edit, rounding: { mode: 'towardZero', decimals: 1 } });
  const renamed = editedRubric(pace, {
    ...edit,
    grades: new Map(pace.grades.map(({ key }) => [key, { symbol: '', name: '改名', colour: '#000000' }])),
  });
  const of = (rubric: typeof pace): string => basisOf(rowWith(figure(150)), CONTEXT, rubric);
  expect(of(bounded)).not.toBe(base);
  expect(of(rounded)).not.toBe(base);
  expect(of(renamed)).toBe(base);
});

test('figures of other years, names, units and decimals are no inputs', () => {
  const row = rowWith(figure(150), { unit: '百万円', decimals: 2 });
  const more = {
    ...row,
    name: '別の名',
    section: '別の課',
    actuals: new Map(row.actuals).set(2022, figure(9)),
  };
  expect(basisOf(more, CONTEXT, pace)).toBe(base);
});

test('調査なし rests on the earlier figure that is judged in its place', () => {
  const none: Actual = { kind: 'state', word: '調査なし' };
  const with2022 = (value: number): AssessedRow => ({
    ...rowWith(none),
    actuals: new Map([
      [2024, none],
      [2022, figure(value)],
    ]),
  });
  const of = (value: number): string => basisOf(with2022(value), CONTEXT, pace);
  expect(of(120)).not.toBe(of(121));
});

const entries = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 300 }).map((tenths) => figure(tenths / 10)),
    fc.constantFrom<Actual>(
      { kind: 'state', word: '未集計' },
      { kind: 'state', word: '廃止' },
      { kind: 'unreadable', text: '約30' },
    ),
  ),
);
const situations = fc.record({
  entry: entries,
  target: fc.constantFrom(20, 25, 30),
  baseline: fc.constantFrom(null, 0, 10),
  evaluationYear: fc.constantFrom(2023, 2024),
  rubric: fc.constantFrom(pace, level),
});

test('whatever changes, a manual verdict is never lost, and is flagged exactly when its inputs differ', () => {
  fc.assert(
    fc.property(situations, situations, (then, now) => {
      const judgedIn = (of: typeof then, manual: Parameters<typeof assess>[3] = []) =>
        assess(
          [
            {
              ...rowWith(null, { target: of.target, baseline: of.baseline }),
              actuals: new Map(of.entry ? [[of.evaluationYear, of.entry]] : []),
            },
          ],
          { ...CONTEXT, evaluationYear: of.evaluationYear },
          of.rubric,
          manual,
        );
      const [before] = judgedIn(then);
      if (!before) throw new Error('nothing was judged');
      const { reason, by, time, kpi, verdict } = MANUAL_VERDICT;
      const records = withManual([], { reason, by, time, kpi, verdict }, before);
      const after = judgedIn(now, records);
      expect(after[0]?.verdict).toBe(verdict);
      expect(after[0]?.computed).toBe(judgedIn(now)[0]?.verdict);
      const isSame = JSON.stringify(then) === JSON.stringify(now);
      const [record] = manualsNow(records, after);
      expect(record).toEqual({
        ...records[0],
        computed: after[0]?.computed,
        state: isSame ? 'standing' : 'recheck',
      });
    }),
    { numRuns: 300 },
  );
});
