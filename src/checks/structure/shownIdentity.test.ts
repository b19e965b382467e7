import type { Reading } from '../../book/reading';
import { typed } from '../../book/testing/readingOf';
import { planOf } from '../../book/testing/smallPlan';
import { subjectOf } from '../testing/subject';
import { shownIdentity } from './shownIdentity';

const PLAN = planOf([{}]);

function edited(label: string, value: string | number) {
  return (reading: Reading): Reading => {
    const table = reading.tables.get('設定表');
    if (!table) throw new Error('no settings');
    const rows = table.rows.map((row) =>
      row[0]?.text === label ? row.map((cell, i) => (i === 1 ? typed(value, cell) : cell)) : row,
    );
    return { ...reading, tables: new Map(reading.tables).set('設定表', { ...table, rows }) };
  };
}

function foundAfter(label: string, value: string | number) {
  return shownIdentity(subjectOf({ plan: PLAN, change: edited(label, value) }));
}

test('the book as drawn shows what it is', () => {
  expect(shownIdentity(subjectOf({ plan: PLAN }))).toEqual([]);
});

test.each([
  ['計画ID', 'other-plan', { text: 'test-plan' }],
  ['計画データの版', '9.9.9', { text: '1.0.0' }],
  ['様式版', 1, { number: 2 }],
  ['発行', 'R6-0009', { text: '企画課の原本' }],
  ['発行先', '観光課', { text: '' }],
])(
  '%s that was overwritten is a warning, and what the book was made with is proposed',
  (label, value, cell) => {
    expect(foundAfter(label, value)).toMatchObject([
      {
        code: 'S07',
        severity: 'W',
        column: `${label} 値`,
        value: String(value),
        place: { sheet: '設定' },
        repair: { safe: false, action: { writes: [{ sheet: '設定', cell }] } },
      },
    ]);
  },
);

test.each([
  ['評価基準ID', 'level'],
  ['計画初年（西暦）', 2021],
])('%s is what verdicts go by: it has to be put right, but for an issued book', (label, value) => {
  expect(foundAfter(label, value)).toMatchObject([{ severity: 'E', column: `${label} 値` }]);
  const subject = subjectOf({ plan: PLAN, change: edited(label, value) });
  const issued = { ...subject, identity: { ...subject.identity, issue: 'R6-0001' } };
  expect(shownIdentity(issued)).toContainEqual(
    expect.objectContaining({ severity: 'W', column: `${label} 値` }),
  );
});

test('a rubric that nobody knows is told as such, and a book without 設定 too', () => {
  expect(foundAfter('評価基準ID', 'unknown')).toEqual([]);
  const subject = subjectOf({ plan: PLAN });
  const tables = new Map([...subject.reading.tables].filter(([name]) => name !== '設定表'));
  expect(shownIdentity({ ...subject, reading: { ...subject.reading, tables } })).toEqual([]);
});
