import { planOf } from '../../book/testing/smallPlan';
import { NO_RECORDS } from '../../book/records/records';
import { snapshotsOf } from '../../book/issued/snapshots';
import { NOTHING_KEPT } from '../../book/kept';
import { subjectOf, type Entries } from '../testing/subject';
import type { Subject } from '../subject';
import { editedPlan } from './editedPlan';

const PLAN = planOf([{ baseline: null }, { baseline: 42.2, target: 60, decimals: 1, unit: '%' }]);

function subjectWith(entries: Entries): Subject {
  return subjectOf({ plan: PLAN, entries });
}

test('an edited target is told with the plan’s value, which is written back only one by one', () => {
  const found = editedPlan(subjectWith({ '1-1-1-2': { 目標値: 50 } }));
  expect(found).toMatchObject([
    {
      code: 'S07',
      kpi: '1-1-1-2',
      column: '目標値',
      value: '50',
      expected: { ja: '60' },
      repair: {
        before: '50',
        after: '60',
        safe: false,
        action: { writes: [{ address: 'M7', cell: { number: 60 } }] },
      },
    },
  ]);
});

test('no baseline is restored as the plan prints it, and a figure typed as text is an edit', () => {
  const found = editedPlan(subjectWith({ '1-1-1-1': { 基準値: 0 }, '1-1-1-2': { 基準値: '42.2' } }));
  expect(found.map(({ kpi, repair }) => [kpi, repair?.after])).toEqual([
    ['1-1-1-1', '—'],
    ['1-1-1-2', '42.2'],
  ]);
});

test('noise of binary arithmetic and spaces around a text are no edits', () => {
  expect(editedPlan(subjectWith({ '1-1-1-2': { 基準値: 42.2 + 1e-14, 単位: '% ' } }))).toEqual([]);
});

test('方向 and 担当課 are the planning section’s to change in its own book', () => {
  const entries = { '1-1-1-1': { 方向: '以下', 担当課: '観光課', 小数桁: 2 } };
  expect(editedPlan(subjectWith(entries))).toEqual([]);
});

test('in an issued book they stand as they were issued', () => {
  const subject = subjectWith({ '1-1-1-1': { 方向: '以下' } });
  const issued: Subject = {
    ...subject,
    identity: { ...subject.identity, issue: 'R6-0001' },
    records: { ...NO_RECORDS, snapshots: snapshotsOf(NOTHING_KEPT, PLAN, ['1-1-1-1', '1-1-1-2'], 'R6-0001') },
  };
  expect(editedPlan(issued)).toMatchObject([
    { kpi: '1-1-1-1', column: '方向', value: '以下', repair: { after: '以上' } },
  ]);
});

test.each<[column: string, value: string | number, after: string]>([
  ['方向', 'x', '以上'],
  ['方向', '', '以上'],
  ['方向', '範囲', '以上'],
  ['方向', '以下 ', '以下'],
  ['集計区分', '累積', '時点'],
  ['集計区分', '　累計', '累計'],
  ['小数桁', '1桁', '0'],
  ['小数桁', '１', '0'],
  ['小数桁', -1, '0'],
  ['小数桁', 9, '0'],
  ['小数桁', 1.5, '0'],
])('%s「%s」can be used by nobody, not even in the planning section’s own book', (column, value, after) => {
  expect(editedPlan(subjectWith({ '1-1-1-1': { [column]: value } }))).toMatchObject([
    { code: 'S07', severity: 'E', kpi: '1-1-1-1', column, repair: { after, safe: false } },
  ]);
});

describe('in an issued book', () => {
  const issuedWith = (entries: Entries, issuedAs?: string): Subject => {
    const subject = subjectWith(entries);
    const snapshots = snapshotsOf(NOTHING_KEPT, PLAN, ['1-1-1-1', '1-1-1-2'], 'R6-0001').map((record) =>
      record.kpi === '1-1-1-1' && record.column === '集計区分' && issuedAs !== undefined
        ? { ...record, cell: { text: issuedAs } }
        : record,
    );
    return {
      ...subject,
      identity: { ...subject.identity, issue: 'R6-0001' },
      records: { ...NO_RECORDS, snapshots },
    };
  };
  const told = (subject: Subject) =>
    editedPlan(subject).map(({ severity, column, repair }) => [severity, column, repair?.after]);

  test('a word that cannot be used is told once', () => {
    expect(told(issuedWith({ '1-1-1-1': { 方向: 'x' } }))).toEqual([['E', '方向', '以上']]);
    expect(told(issuedWith({ '1-1-1-1': { 集計区分: '時点 ' } }))).toEqual([['E', '集計区分', '時点']]);
  });

  test('one that was issued so is a warning: its section cannot mend what is locked', () => {
    expect(told(issuedWith({ '1-1-1-1': { 集計区分: '累計 ' } }, '累計 '))).toEqual([
      ['W', '集計区分', '累計'],
    ]);
    const forgetful = { ...issuedWith({ '1-1-1-1': { 集計区分: 'x' } }), records: NO_RECORDS };
    expect(told(forgetful)).toEqual([['W', '集計区分', '時点']]);
  });
});

const SPELLED = planOf([
  { name: '来訪者数(累計)', unit: 'm²', baseline: null, baselineYear: 2019, targetYear: 2026 },
]);

test.each([
  ['単位', '㎡', 'I'],
  ['KPI項目', '来訪者数（累計）', 'I'],
  ['KPI項目', '来訪者数\n (累計)', 'I'],
  ['基準年度', 'H31', 'I'],
  ['基準年度', 'R元', 'I'],
  ['基準値', '', 'I'],
  ['単位', 'ha', 'E'],
  ['KPI項目', '来訪者(累計)', 'E'],
  ['基準年度', 'R2', 'E'],
])('%s spelled %j is %s', (heading, value, severity) => {
  const [finding, ...others] = editedPlan(
    subjectOf({ plan: SPELLED, entries: { '1-1-1-1': { [heading]: value } } }),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity, column: heading, repair: { safe: severity === 'I' } });
});

test.each([
  ['目標年度', 'Ｒ８'],
  ['目標年度', '令和8年度'],
  ['目標年度', 2026],
  ['基準値', '－'],
  ['基準値', 'ー'],
  ['施策', '１－１－１　観光地域づくり'],
])('what the formulas do not know (%s %j) is to be mended, and can be without a doubt', (heading, value) => {
  const found = editedPlan(subjectOf({ plan: SPELLED, entries: { '1-1-1-1': { [heading]: value } } }));
  expect(found).toMatchObject([{ severity: 'E', repair: { safe: true } }]);
  expect(found[0]?.message.ja).toContain('式は、この書き方を読めません');
});
