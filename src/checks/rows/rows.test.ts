import { planOf } from '../../book/testing/smallPlan';
import { changeRows } from '../testing/reshape';
import { found, subjectOf, type Entries } from '../testing/subject';
import { missingRows } from './missingRows';
import { rowOrder } from './rowOrder';
import { doubledIds, unknownRows } from './strayRows';

const PLAN = planOf([
  { name: '販売額' },
  { name: '宿泊者数', unit: '人' },
  { name: '宿泊者数', unit: '人' },
  { name: '満足度', unit: '%' },
]);
const STRAYS = [missingRows, unknownRows, doubledIds];

type Change = Parameters<typeof changeRows>[0];

function told(change: Change, entries: Entries = {}): string[] {
  return found(STRAYS, subjectOf({ plan: PLAN, entries, change: changeRows(change) }));
}

const unchanged: Change = (rows) => rows;

test('a deleted row is told by the KPI that is missing', () => {
  const subject = subjectOf({ plan: PLAN, change: changeRows((rows) => rows.slice(1)) });
  expect(missingRows(subject)).toMatchObject([{ code: 'R01', kpi: '1-1-1-1', name: '販売額', place: null }]);
});

test('a row that was issued to nobody here is not missing', () => {
  const change = changeRows((rows) => rows.slice(1));
  expect(missingRows(subjectOf({ plan: PLAN, change, issuedIds: ['1-1-1-2', '1-1-1-4'] }))).toEqual([]);
});

test('an emptied row is a missing row: what formulas and hidden columns still show there is nothing', () => {
  const cleared: Change = (rows, headers) =>
    rows.map((row, r) =>
      r === 0
        ? row.map((cell, c) =>
            c < headers.indexOf('入力の下限')
              ? { ...cell, kind: 'empty', value: null, text: '', formula: null }
              : cell,
          )
        : row,
    );
  expect(told(cleared)).toEqual(['R01 1-1-1-1 番号']);
});

test('a row of the plan that was issued to another section is unknown here', () => {
  const subject = subjectOf({ plan: PLAN, issuedIds: ['1-1-1-1', '1-1-1-2', '1-1-1-3'] });
  const [finding, ...others] = unknownRows(subject);
  expect(others).toEqual([]);
  expect(finding?.message.ja).toBe('番号 1-1-1-4 は、このブックに発行したKPIではありません。');
});

test('where name, unit and target tell whose row it is, its id is proposed, and nothing is called missing', () => {
  const subject = subjectOf({ plan: PLAN, entries: { '1-1-1-1': { 番号: '1-1-1-l' } } });
  expect(missingRows(subject)).toEqual([]);
  expect(unknownRows(subject)).toMatchObject([
    {
      code: 'R02',
      value: '1-1-1-l',
      repair: { after: '1-1-1-1', safe: false, action: { writes: [{ address: 'A6' }] } },
    },
  ]);
});

test('two rows that could be either are not guessed at', () => {
  const entries = { '1-1-1-2': { 番号: '' }, '1-1-1-3': { 番号: '' } };
  const subject = subjectOf({ plan: PLAN, entries });
  expect(found(STRAYS, subject)).toEqual(['R01 1-1-1-2 番号', 'R01 1-1-1-3 番号', 'R02 番号', 'R02 番号']);
  expect(unknownRows(subject).every(({ repair }) => repair === null)).toBe(true);
});

test('of two rows with one id the one that bears its name counts, even if it is the lower one', () => {
  const subject = subjectOf({ plan: PLAN, entries: { '1-1-1-1': { 番号: '1-1-1-4' } } });
  const findings = doubledIds(subject);
  expect(findings).toMatchObject([{ code: 'R03', place: { address: 'A6' }, repair: { after: '1-1-1-1' } }]);
});

test('a copied row is told once for each copy', () => {
  expect(told((rows) => [...rows, ...rows.slice(0, 1), ...rows.slice(0, 1)])).toEqual([
    'R03 1-1-1-1 番号',
    'R03 1-1-1-1 番号',
  ]);
});

test('of a doubled row it is told which figures differ from those that were read', () => {
  const copied = subjectOf({
    plan: PLAN,
    entries: { '1-1-1-1': { R5実績: 90, R6実績: 100 } },
    change: changeRows((rows, headers) => [
      ...rows,
      (rows[0] ?? []).map((cell, c) =>
        headers[c] === 'R6実績' ? { ...cell, kind: 'number', value: 120, text: '120' } : cell,
      ),
    ]),
  });
  expect(doubledIds(copied)[0]?.message.ja).toBe(
    '番号 1-1-1-1 の行が二つ以上あります。A6 の行を読みました。値が違います（R6実績はこの行が「120」、読んだ行が「100」）。',
  );
  const same = subjectOf({ plan: PLAN, change: changeRows((rows) => [...rows, ...rows.slice(0, 1)]) });
  expect(doubledIds(same)[0]?.message.ja).toContain('実績は二つの行で同じです');
});

test('rows in another order are one note, which says where it begins', () => {
  const subject = subjectOf({
    plan: PLAN,
    change: changeRows(([a, b, ...rest]) => [...(b ? [b] : []), ...(a ? [a] : []), ...rest]),
  });
  expect(rowOrder(subject)).toMatchObject([
    { code: 'R04', severity: 'I', place: { address: 'A6' }, value: '1-1-1-2' },
  ]);
});

test('a missing row does not put the others out of order', () => {
  expect(rowOrder(subjectOf({ plan: PLAN, change: changeRows((rows) => rows.slice(2)) }))).toEqual([]);
});

test('without the column 番号 nobody is called missing or unknown', () => {
  const subject = subjectOf({ plan: PLAN });
  const headers = subject.list.headers.map((heading) => (heading === '番号' ? '列1' : heading));
  expect(found(STRAYS, { ...subject, rows: [], list: { ...subject.list, headers } })).toEqual([]);
});

test('the book as drawn has nothing to tell', () => {
  expect(told(unchanged)).toEqual([]);
});
