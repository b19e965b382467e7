import { planOf } from '../../book/testing/smallPlan';
import type { Actual } from '../../kpi/judgement';
import { sortedIn } from '../testing/reshape';
import { subjectOf, type Entries } from '../testing/subject';
import { disagreeingRows } from './disagreeingRows';

const PLAN = planOf([
  { name: '販売額', unit: '千円', baseline: 100, target: 200 },
  { name: '宿泊者数', unit: '人', baseline: 10, target: 20 },
  { name: '来訪者数', unit: '人', baseline: 10, target: 20 },
]);
const SWAPPED = [1, 0, 2];
const BLOCK = [
  'KPI項目',
  '単位',
  '方向',
  '集計区分',
  '小数桁',
  '担当課',
  '基準値',
  '基準年度',
  '目標値',
  '目標年度',
  'R2実績',
];

function foundAfter(
  headings: readonly string[],
  order: readonly number[],
  entries: Entries = {},
  accepted: Accepted = null,
) {
  return disagreeingRows(subjectOf({ plan: PLAN, entries, change: sortedIn(headings, order), accepted }));
}

type Accepted = ReadonlyMap<string, ReadonlyMap<number, Actual>> | null;

test('where only names were sorted the figures are the id’s: the name is to go back', () => {
  const found = foundAfter(['KPI項目'], SWAPPED);
  expect(found.map(({ kpi, repair }) => [kpi, repair?.before, repair?.after, repair?.safe])).toEqual([
    ['1-1-1-1', '宿泊者数', '販売額', false],
    ['1-1-1-2', '販売額', '宿泊者数', false],
  ]);
});

test('where everything but the ids was sorted the ids are to follow, and the strategy with them', () => {
  const found = foundAfter(BLOCK, SWAPPED);
  expect(found.map(({ repair }) => [repair?.before, repair?.after])).toEqual([
    ['1-1-1-1', '1-1-1-2'],
    ['1-1-1-2', '1-1-1-1'],
  ]);
  const action = found[0]?.repair?.action;
  expect(action?.kind === 'write' ? action.writes : []).toContainEqual({
    sheet: 'KPI一覧',
    address: 'A6',
    cell: { text: '1-1-1-2' },
  });
});

test('where the cells tell both ways nothing is proposed', () => {
  const found = foundAfter(['KPI項目', '単位'], SWAPPED);
  expect(found.map(({ repair }) => repair)).toEqual([null, null]);
});

test('two KPIs alike but for their names cannot be told apart', () => {
  const found = foundAfter(['KPI項目'], [0, 2, 1]);
  expect(found.map(({ repair }) => repair)).toEqual([null, null]);
});

test('… unless the figures of past years, as they were accepted, tell', () => {
  const figure = (value: number): ReadonlyMap<number, Actual> => new Map([[2020, { kind: 'figure', value }]]);
  const accepted = new Map([
    ['1-1-1-2', figure(11)],
    ['1-1-1-3', figure(14)],
  ]);
  const entries = { '1-1-1-2': { R2実績: 11 }, '1-1-1-3': { R2実績: 14 } };
  expect(foundAfter(['KPI項目'], [0, 2, 1], entries, accepted).map(({ repair }) => repair?.after)).toEqual([
    '宿泊者数',
    '来訪者数',
  ]);
  expect(
    foundAfter(['KPI項目', 'R2実績'], [0, 2, 1], entries, accepted).map(({ repair }) => repair?.after),
  ).toEqual(['1-1-1-3', '1-1-1-2']);
});

test('a row whose KPI still stands in its own place was copied over this one: no id is proposed', () => {
  const [finding, ...others] = foundAfter(BLOCK, [1, 1, 2]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ kpi: '1-1-1-1', repair: null });
  expect(finding?.message.ja).toContain('「宿泊者数」（番号 1-1-1-2）の内容が貼り付けられています');
});

test('a name that is nobody’s is an edit (S07), and sorting whole rows is no disagreement', () => {
  expect(foundAfter([], [], { '1-1-1-1': { KPI項目: '売上' } })).toEqual([]);
  expect(foundAfter(['番号', ...BLOCK], SWAPPED)).toEqual([]);
});
