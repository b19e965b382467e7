import { NOTHING_KEPT, type Kept } from '../kept';
import { planOf } from '../testing/smallPlan';
import { snapshotsOf } from './snapshots';

const PLAN = planOf([{}, { name: 'Wi-Fi設置数' }, { name: '満足度' }]);
/** The plan's proposals, where the planning section decided nothing else. */
const DECIDED = [
  ['方向', { text: '以上' }],
  ['集計区分', { text: '時点' }],
  ['小数桁', { number: 0 }],
] as const;

test('a KPI without any entry is still known to have been issued', () => {
  expect(snapshotsOf(NOTHING_KEPT, PLAN, ['1-1-1-2'], 'R6-0001')).toEqual([
    { issue: 'R6-0001', kpi: '1-1-1-2', column: 'KPI項目', cell: { text: 'Wi-Fi設置数' } },
    ...DECIDED.map(([column, cell]) => ({ issue: 'R6-0001', kpi: '1-1-1-2', column, cell })),
  ]);
});

test('figures and words are kept as they stand, formulas by their value, blanks and other rows are not', () => {
  const kept: Kept = {
    ...NOTHING_KEPT,
    rows: new Map([
      [
        '1-1-1-1',
        {
          actuals: new Map([
            [
              2021,
              { cell: { formula: '=SUM(資料!A1:A5)' }, actual: { kind: 'figure' as const, value: 140 } },
            ],
            [2022, { cell: { number: 150 }, actual: { kind: 'figure' as const, value: 150 } }],
          ]),
          section: {},
          reason: null,
          efforts: { text: '情報発信' },
          outlook: { text: '' },
          added: new Map(),
        },
      ],
    ]),
  };
  const columns = snapshotsOf(kept, PLAN, ['1-1-1-1', 'unknown'], 'R6-0001').map(({ column, cell }) => [
    column,
    cell,
  ]);
  expect(columns).toEqual([
    ['KPI項目', { text: '道の駅の商品販売額' }],
    ...DECIDED,
    ['R3実績', { number: 140 }],
    ['R4実績', { number: 150 }],
    ['取組・要因', { text: '情報発信' }],
  ]);
});
