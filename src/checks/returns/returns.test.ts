import { planOf } from '../../book/testing/smallPlan';
import { DEFAULT_THRESHOLDS } from '../../book/thresholds';
import type { Actual } from '../../kpi/judgement';
import type { Kpi } from '../../plan/plan';
import { subjectOf, type Entry } from '../testing/subject';
import { behindWithoutCause } from './behindWithoutCause';
import { pastFigures } from './pastFigures';

const [R5, R6] = [2023, 2024];

describe('C03, a past figure that was accepted before', () => {
  const before = new Map<number, Actual>([
    [R5, { kind: 'figure', value: 150 }],
    [R6, { kind: 'figure', value: 160 }],
  ]);
  const at = (row: Readonly<Record<string, Entry>>, accepted: ReadonlyMap<number, Actual> = before) =>
    pastFigures(
      subjectOf({
        plan: planOf([{}]),
        entries: { '1-1-1-1': row },
        accepted: new Map([['1-1-1-1', accepted]]),
      }),
    );

  test('is told when it changes, with what was accepted', () => {
    expect(at({ R5実績: 155 })).toMatchObject([
      {
        code: 'C03',
        column: 'R5実績',
        value: '155千円',
        expected: { ja: '150千円' },
        repair: { after: '150千円', safe: false },
      },
    ]);
  });

  test('is told when it is gone, and when a word stands in its place', () => {
    expect(at({})).toMatchObject([{ value: '', expected: { ja: '150千円' } }]);
    expect(at({ R5実績: '把握不能' })).toMatchObject([{ value: '把握不能' }]);
  });

  test('is told when a word was accepted and a figure stands there now', () => {
    const word = new Map<number, Actual>([[R5, { kind: 'state', word: '調査なし' }]]);
    expect(at({ R5実績: 3 }, word)).toMatchObject([{ expected: { ja: '調査なし' } }]);
    expect(at({ R5実績: ' 調査なし' }, word)).toEqual([]);
  });

  test('of the year that is being collected may still change, and figures that were not accepted are free', () => {
    expect(at({ R5実績: 150, R6実績: 170, R4実績: 1 })).toEqual([]);
  });
});

describe('P04, behind without a cause', () => {
  const at = (
    figure: Entry,
    more: Readonly<Record<string, Entry>> = {},
    kpi: Partial<Kpi> = {},
    thresholds = DEFAULT_THRESHOLDS,
  ) =>
    behindWithoutCause(
      subjectOf({ plan: planOf([kpi]), entries: { '1-1-1-1': { R6実績: figure, ...more } }, thresholds }),
    );

  test('is told with the ratio and the bound', () => {
    const [finding] = at(159);
    expect(finding).toMatchObject({ code: 'P04', column: '取組・要因' });
    expect(finding?.message.ja).toBe(
      'ペースが 59.0% で 60.0% に届いていませんが、「取組・要因」が空欄です。',
    );
  });

  test('is silent at the bound, where a cause is given, and where the bound was lowered', () => {
    expect(at(160)).toEqual([]);
    expect(at(120, { '取組・要因': '資材高騰' })).toEqual([]);
    expect(at(159, {}, {}, { ...DEFAULT_THRESHOLDS, behind: 0.5 })).toEqual([]);
    expect(at(159, { '取組・要因': '　' })).toHaveLength(1);
  });

  test('goes by the level where there is no pace, and is silent where nothing is judged', () => {
    expect(at(100, {}, { baseline: null })[0]?.message.ja).toContain('達成率が 50.0%');
    expect(at('未集計')).toEqual([]);
    expect(at(400, {}, { baseline: null, direction: 'atMost' })).toEqual([]);
  });
});
