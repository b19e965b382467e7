import type { Reading } from '../../book/reading';
import { typed } from '../../book/testing/readingOf';
import { planOf } from '../../book/testing/smallPlan';
import { subjectOf } from '../testing/subject';
import { unusableSettings } from './unusableSettings';

const PLAN = planOf([{}]);

/** What stands beside a label of a table. */
function edited(table: string, label: string, value: string | number) {
  return (reading: Reading): Reading => {
    const read = reading.tables.get(table);
    if (!read) throw new Error(`no table ${table}`);
    const place = Math.max(1, read.headers.indexOf('値'));
    const rows = read.rows.map((row) =>
      row[0]?.text === label ? row.map((cell, i) => (i === place ? typed(value, cell) : cell)) : row,
    );
    return { ...reading, tables: new Map(reading.tables).set(table, { ...read, rows }) };
  };
}

test('a year that the plan does not have is told at its cell', () => {
  const found = unusableSettings(subjectOf({ plan: PLAN, change: edited('設定表', '評価年度', 'R9') }));
  expect(found).toMatchObject([
    {
      code: 'S07',
      severity: 'E',
      column: '評価年度 値',
      value: 'R9',
      place: { sheet: '設定' },
      repair: null,
    },
  ]);
});

test.each(['Ｒ６', '令和6年度', '2024'])(
  'a year of the plan that is spelled %s gets the one spelling that formulas know',
  (spelling) => {
    const found = unusableSettings(subjectOf({ plan: PLAN, change: edited('設定表', '評価年度', spelling) }));
    expect(found).toMatchObject([
      {
        severity: 'E',
        repair: { after: 'R6', safe: true, action: { writes: [{ sheet: '設定', cell: { text: 'R6' } }] } },
      },
    ]);
  },
);

test('in an issued book broken settings are a warning: the master judges by its own', () => {
  const subject = subjectOf({ plan: PLAN, change: edited('設定表', '端数処理', 'てきとう') });
  const issued = { ...subject, identity: { ...subject.identity, issue: 'R6-0001', round: 'R6' } };
  expect(unusableSettings(issued)).toMatchObject([{ severity: 'W', column: '端数処理 値' }]);
});

test('an issued book that was set to another year than it collects is told', () => {
  const subject = subjectOf({ plan: PLAN, change: edited('設定表', '評価年度', 'R5') });
  const issued = { ...subject, identity: { ...subject.identity, issue: 'R6-0001', round: 'R6' } };
  expect(unusableSettings(issued)).toMatchObject([{ severity: 'W', value: 'R5', expected: { ja: 'R6' } }]);
  expect(unusableSettings(subject)).toEqual([]);
});

test('a bound of the checks that cannot be used is told, unless the caller brought its own bounds', () => {
  const subject = subjectOf({ plan: PLAN });
  const table = subject.reading.tables.get('検査基準表');
  const label = table?.rows[0]?.[0]?.text ?? '';
  const reading = edited('検査基準表', label, 'なし')(subject.reading);
  expect(unusableSettings({ ...subject, reading })).toHaveLength(1);
  expect(unusableSettings({ ...subject, reading, thresholds: subject.bounds })).toEqual([]);
});
