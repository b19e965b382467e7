import { pace } from '../kpi/rubrics/pace';
import { composeBook } from './compose';
import { NOTHING_KEPT } from './kept';
import { bookNames } from './names';
import type { Reading } from './reading';
import { readSettings } from './readSettings';
import { recognise } from './recognise';
import { planOf } from './testing/smallPlan';
import { readingOf, typed } from './testing/readingOf';

const PLAN = planOf([{}, {}]);
const NAMES = bookNames('');
const BOOK = composeBook({ plan: PLAN, rubric: pace, evaluationYear: 2024, suffix: '', kept: NOTHING_KEPT });
const OURS = readingOf(BOOK);
const EMPTY: Reading = { ...OURS, sheets: [], tables: new Map(), identity: null };

test('an empty workbook holds nothing of ours', () => {
  expect(recognise(EMPTY)).toEqual({ kind: 'none' });
});

test('a book of this layout is known and up to date', () => {
  expect(recognise(OURS)).toMatchObject({ kind: 'book', outdated: false, identity: { planId: 'test-plan' } });
});

test('a book whose hidden parts a gateway dropped is known by its visible cells', () => {
  expect(recognise({ ...OURS, identity: null })).toMatchObject({ kind: 'book', identity: BOOK.identity });
});

test('a book of another layout, or with a table missing, is outdated', () => {
  expect(recognise({ ...OURS, identity: { ...BOOK.identity, layout: 0 } })).toMatchObject({ outdated: true });
  const tables = new Map([...OURS.tables].filter(([name]) => name !== NAMES.tables.years));
  expect(recognise({ ...OURS, tables })).toMatchObject({ outdated: true });
});

test('a sheet of our name that is not ours is foreign, and a free suffix is offered', () => {
  const sheets = ['施策', '集計 (2)'].map((name) => ({
    ...(OURS.sheets[0] as Reading['sheets'][number]),
    name,
  }));
  expect(recognise({ ...EMPTY, sheets })).toEqual({ kind: 'foreign', holders: ['施策'], freeSuffix: ' (3)' });
});

test('a table of our name without our headings is foreign, even where an identity stands', () => {
  const list = OURS.tables.get(NAMES.tables.list);
  if (!list) throw new Error('no list');
  const tables = new Map([
    ...OURS.tables,
    [list.name, { ...list, headers: list.headers.map((_, i) => `列${i}`) }],
  ]);
  expect(recognise({ ...OURS, tables })).toMatchObject({
    kind: 'foreign',
    holders: ['KPI一覧表'],
    freeSuffix: ' (2)',
  });
});

test.each([
  [NAMES.tables.list, '目標値'],
  [NAMES.tables.states, '状態語'],
  [NAMES.tables.years, '西暦'],
])('a heading of %s that someone renamed (%s) makes the book outdated, not foreign', (name, heading) => {
  const table = OURS.tables.get(name);
  if (!table) throw new Error('no table');
  const headers = table.headers.map((own) => (own === heading ? '別の見出し' : own));
  const tables = new Map([...OURS.tables, [name, { ...table, headers }]]);
  expect(recognise({ ...OURS, tables })).toMatchObject({ kind: 'book', outdated: true });
});

test('a book beside a foreign sheet is known by its suffix', () => {
  const beside = composeBook({
    plan: PLAN,
    rubric: pace,
    evaluationYear: 2024,
    suffix: ' (2)',
    kept: NOTHING_KEPT,
  });
  expect(recognise(readingOf(beside))).toMatchObject({ kind: 'book', identity: { suffix: ' (2)' } });
});

function settingsWith(
  table: string,
  heading: string,
  row: number,
  value: string | number,
): ReturnType<typeof readSettings> {
  const reading = readingOf(BOOK, (place, cell) =>
    place.table === table && place.heading === heading && place.row === row ? typed(value, cell) : cell,
  );
  return readSettings(reading, NAMES, PLAN);
}

test('settings as drawn are the rubric and the year they were drawn with', () => {
  expect(readSettings(OURS, NAMES, PLAN)).toMatchObject({
    ok: true,
    value: { rubric: pace, evaluationYear: 2024 },
  });
});

test.each([
  ['a bound that was emptied', '境界1', 3, '', 'setting-empty', '設定!E'],
  ['a bound typed as text', '境界1', 3, '六割', 'setting-unusable', '六割'],
  ['a bound typed as 60 instead of 60%', '境界1', 3, 60, 'setting-unusable', '60'],
  ['a bound above the one before it', '境界1', 3, 1.2, 'bounds-out-of-order', '○順調の境界1'],
  ['a row of another rubric’s grade', '区分', 4, 'other', 'grades-missing', '×遅れ'],
])('%s is told with its cell', (_, heading, row, value, code, words) => {
  const result = settingsWith(NAMES.tables.grades, heading, row, value);
  expect(result).toMatchObject({
    ok: false,
    errors: [{ code, message: { ja: expect.stringContaining(words) as string } }],
  });
});

test.each([
  ['評価年度', 'R9'],
  ['端数処理', '切上げ'],
  ['端数の小数桁', 9],
])('%s of %s cannot be used', (label, value) => {
  const reading = readingOf(BOOK, ({ table, heading, row }, cell) => {
    const labels = OURS.tables.get(NAMES.tables.settings)?.rows.map(([first]) => first?.text);
    return table === NAMES.tables.settings && heading === '値' && labels?.[row] === label
      ? typed(value, cell)
      : cell;
  });
  expect(readSettings(reading, NAMES, PLAN)).toMatchObject({
    ok: false,
    errors: [{ message: { ja: expect.stringContaining(label) as string } }],
  });
});

test('two grades of one label cannot be told apart', () => {
  const reading = readingOf(BOOK, ({ table, heading, row }, cell) => {
    if (table !== NAMES.tables.grades || row !== 4) return cell;
    return heading === '名称' ? typed('やや遅れ', cell) : heading === '記号' ? typed('△', cell) : cell;
  });
  expect(readSettings(reading, NAMES, PLAN)).toMatchObject({ ok: false, errors: [{ code: 'grade-label' }] });
});
