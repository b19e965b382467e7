import { planOf } from '../../book/testing/smallPlan';
import type { Reading } from '../../book/reading';
import type { Finding } from '../finding';
import { changeColumns } from '../testing/reshape';
import { subjectOf } from '../testing/subject';
import { headings } from './headings';

type Columns = { readonly from: number | null; readonly heading: string }[];

const PLAN = planOf([{}]);
const whole = (headers: readonly string[]): Columns => headers.map((heading, from) => ({ from, heading }));

function foundIn(change: (columns: Columns) => Columns): Finding[] {
  const reading: (reading: Reading) => Reading = changeColumns((headers) => change(whole(headers)));
  return headings(subjectOf({ plan: PLAN, change: reading }));
}

test('a heading that was rewritten is told where it stands, and its old name proposed', () => {
  const [finding, ...others] = foundIn((columns) =>
    columns.map((column) => (column.heading === 'R6実績' ? { ...column, heading: 'R6年度実績' } : column)),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'E', column: 'R6実績', place: { address: 'S5' } });
  expect(finding?.repair).toMatchObject({
    before: 'R6年度実績',
    after: 'R6実績',
    safe: false,
    action: { writes: [{ sheet: 'KPI一覧', address: 'S5', cell: { text: 'R6実績' } }] },
  });
});

test.each([
  ['R6実績 ', '後ろ'],
  ['　R6実績', '前'],
  ['R6\n実績', '中'],
  [' R6実績 ', '前後'],
])('of a blank in a heading (%j) it is told where it stands, since nobody sees it', (heading, place) => {
  const [finding] = foundIn((columns) =>
    columns.map((column) => (column.heading === 'R6実績' ? { ...column, heading } : column)),
  );
  expect(finding?.message.ja).toBe(`見出し「R6実績」の${place}に空白か改行が入っています。`);
});

test('two headings beside each other may both have been rewritten', () => {
  const found = foundIn((columns) =>
    columns.map((column) =>
      /^R[56]実績$/.test(column.heading) ? { ...column, heading: `${column.heading}値` } : column,
    ),
  );
  expect(found.map(({ column }) => column)).toEqual(['R5実績', 'R6実績']);
});

test('a deleted column is told once; nothing is proposed for a column that merely moved up', () => {
  const found = foundIn((columns) => columns.filter(({ heading }) => heading !== '単位'));
  expect(found).toMatchObject([{ code: 'S04', severity: 'E', column: '単位', repair: null }]);
});

test('where two columns stand in the place of one nobody says which it became', () => {
  const found = foundIn((columns) => [
    ...columns.slice(0, 5),
    { from: null, heading: '備考' },
    { from: 5, heading: '単位など' },
    ...columns.slice(6),
  ]);
  expect(found).toMatchObject([{ severity: 'E', column: '単位', repair: null }]);
});

test('the hidden columns that the verdicts need are told together', () => {
  const found = foundIn((columns) =>
    columns.slice(
      0,
      columns.findIndex(({ heading }) => heading === '入力の下限'),
    ),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.message.ja).toContain('入力の下限');
});

test('of two equal headings the right one is told', () => {
  const found = foundIn((columns) => [...columns, { from: 4, heading: 'KPI項目' }]);
  expect(found).toHaveLength(1);
  expect(found[0]?.message.ja).toContain('見出し「KPI項目」が二つあります。左の列（E5）');
});

test('columns in another order are a note that names as few as explain it', () => {
  const found = foundIn((columns) => [...columns.slice(1, 6), ...columns.slice(0, 1), ...columns.slice(6)]);
  expect(found).toMatchObject([{ severity: 'I', value: '番号', place: { address: 'F5' } }]);
});

test('the form as it is has nothing to tell', () => {
  expect(foundIn((columns) => columns)).toEqual([]);
});
