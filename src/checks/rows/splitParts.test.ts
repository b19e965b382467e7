import { planOf } from '../../book/testing/smallPlan';
import type { Actual } from '../../kpi/judgement';
import { sortedIn } from '../testing/reshape';
import { found, subjectOf, type Entries } from '../testing/subject';
import { disagreeingRows } from './disagreeingRows';
import { rowOrder } from './rowOrder';
import { splitParts } from './splitParts';

const PLAN = planOf([
  { name: '販売額', unit: '千円', baseline: 100, target: 200 },
  { name: '宿泊者数', unit: '人', baseline: 10, target: 20 },
  { name: '来訪者数', unit: '人', baseline: 10, target: 30 },
  { name: '参加者数', unit: '人', baseline: 10, target: 30 },
]);
const LEFT = ['番号', '重点戦略', '戦略方針', '施策', 'KPI項目'];
const FIRST_TWO = [1, 0, 2, 3];

function subjectAfter(headings: readonly string[], order: readonly number[], entries: Entries = {}) {
  return subjectOf({ plan: PLAN, entries, change: sortedIn(headings, order) });
}

function figure(value: number): ReadonlyMap<number, Actual> {
  return new Map([[2020, { kind: 'figure', value }]]);
}

test('where ids and names were sorted without the rest each row is told once, with both KPIs', () => {
  const [finding, ...others] = splitParts(subjectAfter(LEFT, FIRST_TWO));
  expect(others).toMatchObject([{ kpi: '1-1-1-1', place: { address: 'F7' }, repair: null }]);
  expect(finding).toMatchObject({
    code: 'R05',
    severity: 'E',
    kpi: '1-1-1-2',
    column: '単位',
    value: '千円',
    repair: null,
  });
  expect(finding?.message.ja).toBe(
    '番号と項目は「宿泊者数」（番号 1-1-1-2）ですが、「単位」から右の計画の値は「販売額」（番号 1-1-1-1）のものです。表の一部の列だけを並べ替えたと見られます。',
  );
});

test('the ids are not called out of order besides, and names that agree are no disagreement', () => {
  expect(found([rowOrder, disagreeingRows], subjectAfter(LEFT, FIRST_TWO))).toEqual([]);
});

test('it matters not whether 単位 went with the names or stayed', () => {
  expect(splitParts(subjectAfter([...LEFT, '単位'], FIRST_TWO)).map(({ column }) => column)).toEqual([
    '基準値',
    '基準値',
  ]);
});

test('a KPI alike in the right part is named as well; a row that differs in one cell went with the others', () => {
  const found = splitParts(subjectAfter(LEFT, [2, 0, 1, 3]));
  expect(found.map(({ kpi, column }) => [kpi, column])).toEqual([
    ['1-1-1-3', '単位'],
    ['1-1-1-1', '単位'],
    ['1-1-1-2', '目標値'],
  ]);
});

test('where figures of past years, as they were accepted, went with the right part the ids are to follow', () => {
  const accepted = new Map([
    ['1-1-1-1', figure(110)],
    ['1-1-1-2', figure(11)],
  ]);
  const entries = { '1-1-1-1': { R2実績: 110 }, '1-1-1-2': { R2実績: 11 } };
  const sorted = { ...subjectAfter(LEFT, FIRST_TWO, entries), accepted };
  expect(splitParts(sorted).map(({ repair }) => [repair?.before, repair?.after, repair?.safe])).toEqual([
    ['1-1-1-2', '1-1-1-1', false],
    ['1-1-1-1', '1-1-1-2', false],
  ]);
  const withFigures = { ...subjectAfter([...LEFT, 'R2実績'], FIRST_TWO, entries), accepted };
  expect(splitParts(withFigures).map(({ repair }) => repair)).toEqual([null, null]);
});

test('values that someone changed to those of another KPI, which has kept them, are edits (S07)', () => {
  const entries = { '1-1-1-1': { 単位: '人', 基準値: 10, 目標値: 20 } };
  expect(splitParts(subjectAfter([], [], entries))).toEqual([]);
});

test('one cell of two rows that has changed places is an edit of both', () => {
  expect(splitParts(subjectAfter(['目標値'], [0, 2, 1, 3]))).toEqual([]);
});

test('whole rows in another order are whole', () => {
  const { list } = subjectOf({ plan: PLAN });
  expect(splitParts(subjectAfter(list.headers, [3, 2, 1, 0]))).toEqual([]);
});
