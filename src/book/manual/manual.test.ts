import { pace } from '../../kpi/rubrics/pace';
import { level } from '../../kpi/rubrics/level';
import { gradeLabel, shownGrades, type Rubric } from '../../kpi/rubric';
import { assess, isJudged, reasonTexts } from '../assess';
import type { Book, Cell } from '../book';
import { carryOver } from '../carryOver';
import { overwrittenFormulas } from '../compare';
import { composeBook } from '../compose';
import { composeIssuedBook } from '../issued/compose';
import { firstRequest } from '../issued/testing/requests';
import { NOTHING_KEPT, type Kept } from '../kept';
import { bookNames } from '../names';
import { plannedRows } from '../plannedRows';
import { readRows } from '../readRows';
import { recognise } from '../recognise';
import { NO_RECORDS, type ManualVerdictRecord } from '../records/records';
import { readRecords } from '../records/readRecords';
import { planOf } from '../testing/smallPlan';
import { readingOf, typed } from '../testing/readingOf';
import { MANUAL_VERDICT } from '../testing/sampleRecords';
import { withManual, withoutManual } from './change';

const PLAN = planOf([{}, {}, {}]);
const NAMES = bookNames('');
const CONTEXT = { evaluationYear: 2024, firstYear: 2020 };

function keptWith(actual: number | null, manualVerdicts: readonly ManualVerdictRecord[]): Kept {
  const row = { section: {}, reason: null, efforts: null, outlook: null, added: new Map() };
  const actuals = new Map(
    actual === null
      ? []
      : [[2024, { cell: { number: actual }, actual: { kind: 'figure' as const, value: actual } }]],
  );
  return {
    ...NOTHING_KEPT,
    rows: new Map([['1-1-1-1', { ...row, actuals }]]),
    records: { ...NO_RECORDS, manualVerdicts },
  };
}

/** Given for 1-1-1-1 while this figure stood there. */
function givenOn(actual: number | null): ManualVerdictRecord[] {
  const [assessment] = assess(plannedRows(PLAN, keptWith(actual, [])), CONTEXT, pace);
  if (!assessment) throw new Error('nothing was judged');
  const { kpi, verdict, reason, by, time } = MANUAL_VERDICT;
  return withManual([], { kpi, verdict, reason, by, time }, assessment);
}

function bookOf(kept: Kept, rubric: Rubric = pace): Book {
  return composeBook({ plan: PLAN, rubric, evaluationYear: 2024, suffix: '', kept });
}

function column(book: Book, table: string, heading: string): (Cell | undefined)[] {
  const found = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  return found?.rows.map((row) => row[found.headers.indexOf(heading)]) ?? [];
}

const firstText = (cells: readonly (Cell | undefined)[]): string | undefined =>
  cells[0] && 'text' in cells[0] ? cells[0].text : undefined;

test('a book without manual verdicts names no 手動判定表, in no formula and on no sheet', () => {
  expect(JSON.stringify(bookOf(keptWith(120, [])))).not.toContain('手動判定');
});

test('with one, 判定 of every row looks there first: exact ids, no empty cell, and then what is computed', () => {
  const [computed] = column(bookOf(keptWith(120, [])), NAMES.tables.list, '判定');
  const plain = computed && 'formula' in computed ? computed.formula.slice(1) : '';
  const looked =
    '=IFERROR(LOOKUP(2,1/(EXACT(手動判定表[番号],KPI一覧表[[#This Row],[番号]])*(手動判定表[手動判定]<>"")),手動判定表[手動判定])&"",';
  const cells = column(bookOf(keptWith(120, givenOn(120))), NAMES.tables.list, '判定');
  expect(cells).toEqual([1, 2, 3].map(() => ({ formula: `${looked}${plain})` })));
});

test('it is read back as it was, and drawn again the same', () => {
  const book = bookOf(keptWith(120, givenOn(120)));
  const reading = readingOf(book);
  expect(readRecords(reading, NAMES).manualVerdicts).toEqual(givenOn(120));
  expect(recognise(reading)).toMatchObject({ kind: 'book', outdated: false });
  const { kept } = carryOver(reading, NAMES, PLAN);
  expect(bookOf(kept)).toEqual(book);
});

test('drawn on another figure, by another rubric, or without its row it is flagged and kept', () => {
  const state = (book: Book): unknown =>
    ['手動判定', '計算判定', '状態', '理由'].map((heading) =>
      firstText(column(book, NAMES.tables.manualVerdicts, heading)),
    );
  const { reason } = MANUAL_VERDICT;
  expect(state(bookOf(keptWith(120, givenOn(120))))).toEqual(['○順調', '×遅れ', '有効', reason]);
  expect(state(bookOf(keptWith(200, givenOn(120))))).toEqual(['○順調', '◎達成', '要再確認', reason]);
  expect(state(bookOf(keptWith(120, givenOn(120)), level))).toEqual([
    '○順調',
    '努力を要する',
    '要再確認',
    reason,
  ]);
  const gone = givenOn(120).map((record) => ({ ...record, kpi: '9-9-9-9' }));
  expect(state(bookOf(keptWith(120, gone)))).toEqual(['○順調', '×遅れ', '要再確認', reason]);
});

test('判定理由 says who and why, then what the computation says; a flag comes first', () => {
  const reasonOn = (actual: number | null): string | undefined =>
    firstText(column(bookOf(keptWith(actual, givenOn(120))), NAMES.tables.list, '判定理由'));
  const told = '手動判定 ○順調（決定者 企画課長、理由 豪雨による休業のため）。計算では ';
  expect(reasonOn(120)).toMatch(new RegExp(`^${told}×遅れ：R6実績 120千円`));
  expect(reasonOn(200)).toMatch(new RegExp(`^【要再確認】${told}◎達成：`));
  expect(reasonOn(null)).toMatch(new RegExp(`^【要再確認】${told}未入力：`));
  const others = assess(plannedRows(PLAN, keptWith(120, givenOn(120))), CONTEXT, pace, givenOn(120));
  expect(reasonTexts(others).get('1-1-1-2')).toBe('');
});

test('a grade that the rubric does not have is shown, and not counted as judged', () => {
  const counted = (rubric: Rubric): boolean | undefined => {
    const [first] = assess(plannedRows(PLAN, keptWith(null, [])), CONTEXT, rubric, givenOn(120));
    return first && isJudged(first, rubric);
  };
  expect(shownGrades(level).map(({ grade }) => gradeLabel(grade))).not.toContain('○順調');
  expect([counted(pace), counted(level)]).toEqual([true, false]);
});

test('of two rows of one KPI the last that is not empty counts; deciding anew leaves one, in its place', () => {
  const [one] = givenOn(120);
  if (!one) throw new Error('nothing was given');
  const records = [one, { ...one, kpi: '1-1-1-2' }, { ...one, verdict: '×遅れ' }, { ...one, verdict: '' }];
  const [first] = assess(plannedRows(PLAN, keptWith(120, [])), CONTEXT, pace, records);
  expect(first).toMatchObject({ verdict: '×遅れ', manual: { state: 'standing' } });
  if (!first) return;
  const anew = withManual(records, { ...MANUAL_VERDICT, verdict: '◎達成' }, first);
  expect(anew.map(({ kpi, verdict }) => [kpi, verdict])).toEqual([
    ['1-1-1-1', '◎達成'],
    ['1-1-1-2', '○順調'],
  ]);
  expect(withoutManual(anew, '1-1-1-1').map(({ kpi }) => kpi)).toEqual(['1-1-1-2']);
});

test('a 手動判定 that is emptied or an error counts for nothing, and its row is kept', () => {
  const book = bookOf(keptWith(120, givenOn(120)));
  const read = (value: string, kind?: 'error'): readonly ManualVerdictRecord[] =>
    readRecords(
      readingOf(book, ({ table, heading }, cell) =>
        table === NAMES.tables.manualVerdicts && heading === '手動判定'
          ? { ...typed(value, cell), ...(kind ? { kind } : {}) }
          : cell,
      ),
      NAMES,
    ).manualVerdicts;
  for (const records of [read(''), read('#N/A', 'error')]) {
    const [first] = assess(plannedRows(PLAN, keptWith(120, [])), CONTEXT, pace, records);
    expect(first).toMatchObject({ verdict: '×遅れ', manual: null });
    const drawn = bookOf(keptWith(120, records));
    expect(firstText(column(drawn, NAMES.tables.manualVerdicts, '状態'))).toBe('空欄');
    expect(firstText(column(drawn, NAMES.tables.manualVerdicts, '理由'))).toBe(MANUAL_VERDICT.reason);
  }
});

test('a formula of the other kind is one that is to be put back', () => {
  const reading = readingOf(bookOf(keptWith(120, givenOn(120))));
  const list = reading.tables.get(NAMES.tables.list);
  const rows = readRows(reading, NAMES, PLAN);
  if (!list || !rows.ok) throw new Error('no list');
  const columns = (source: 'manual' | 'computed'): string[] =>
    overwrittenFormulas(rows.value, PLAN, pace, list, '', source).map((cell) => cell.column);
  expect(columns('manual')).toEqual([]);
  expect(columns('computed')).toEqual(['判定', '判定', '判定']);
});

test('an issued book has none: a section sees what its figures give', () => {
  const request = firstRequest();
  const records = { ...request.kept.records, manualVerdicts: givenOn(120) };
  const issued = composeIssuedBook({ ...request, kept: { ...request.kept, records } });
  expect(issued).toEqual(composeIssuedBook(request));
  expect(JSON.stringify(issued)).not.toContain('手動判定');
});

test('what people wrote into 手動判定表 is never a formula', () => {
  const hostile = '=cmd|calc!A1';
  const records = givenOn(120).map((record) => ({
    ...record,
    verdict: hostile,
    reason: hostile,
    by: hostile,
  }));
  const sheet = bookOf(keptWith(120, records)).sheets.find(({ key }) => key === 'manualVerdicts');
  const cells = sheet?.tables.flatMap(({ rows }) => rows.flat()) ?? [];
  expect(cells.filter((cell) => cell && 'formula' in cell)).toEqual([]);
  expect(cells).toContainEqual({ text: hostile });
});
