import { cellAt } from '../book/a1';
import { BY_RULE, type Rule } from './decide';
import { roundOf } from './round';
import { accept, single } from './testing/accept';
import {
  afterAccepting,
  afterIssuing,
  edited,
  file,
  issued,
  issuedRound,
  OWNERS,
  PLAN,
  afterPuttingBack,
  remembering,
  PRESS,
  returnedBook,
  TODAY,
  type Entries,
} from './testing/round';
import { masterOf } from './master';

const FILLED: Entries = {
  '1-1-1-1': { R6実績: 5, '取組・要因': '=1+1 を実施', 今後の方向性: '拡大' },
  '1-1-1-2': { R6実績: '調査なし' },
};

test('every figure is written where the master has its KPI and column, and logged with file, digest, time, old and new', () => {
  const { round, books } = issuedRound();
  const plan = accept([file(returnedBook(books[0], FILLED), 'a.xlsx', 'sha')], round);
  const cellOf = (kpi: string, column: string) => round.master.rows.get(kpi)?.cell(column)?.address;
  expect(plan.changes.writes).toEqual([
    { sheet: 'KPI一覧', address: cellOf('1-1-1-1', 'R6実績'), cell: { number: 5 } },
    { sheet: 'KPI一覧', address: cellOf('1-1-1-1', '取組・要因'), cell: { text: '=1+1 を実施' } },
    { sheet: 'KPI一覧', address: cellOf('1-1-1-1', '今後の方向性'), cell: { text: '拡大' } },
    { sheet: 'KPI一覧', address: cellOf('1-1-1-2', 'R6実績'), cell: { text: '調査なし' } },
  ]);
  expect(plan.changes.records.log?.[0]).toEqual({
    ...PRESS,
    kind: 'accept',
    file: 'a.xlsx',
    digest: 'sha',
    section: '商工観光課',
    kpi: '1-1-1-1',
    column: 'R6実績',
    before: { text: '未集計' },
    after: { number: 5 },
    note: '変更',
    undone: false,
  });
  expect(plan.changes.records.receipts).toMatchObject([
    { file: 'a.xlsx', digest: 'sha', section: '商工観光課', issue: 'R6-0001', status: 'accepted', taken: 4 },
  ]);
  expect(plan.taken.map(({ before, after }) => [before, after])[0]).toEqual(['未集計', '5']);
});

test('cells are found by id and heading, wherever rows and columns have been moved to in the master', () => {
  const { round, books } = issuedRound();
  const { list, reading, kept } = round.master;
  const turned = {
    ...list,
    headers: [...list.headers].reverse(),
    rows: [...list.rows]
      .reverse()
      .map((row, r) => [...row].reverse().map((cell, c) => ({ ...cell, address: cellAt(1 + c, 6 + r) }))),
  };
  const found = masterOf({ ...reading, tables: new Map([...reading.tables, [list.name, turned]]) }, PLAN);
  if (!found.ok) throw new Error('no master');
  const plan = accept(
    [file(returnedBook(books[0], FILLED), 'a.xlsx')],
    roundOf(remembering(found.value, kept.records), TODAY),
  );
  const [width, place] = [list.headers.length, list.headers.indexOf('R6実績')];
  const address = cellAt(width - place, 6 + 4);
  expect(plan.changes.writes).toContainEqual({ sheet: list.sheet, address, cell: { number: 5 } });
});

test('a past figure is taken only where someone says so', () => {
  const { round, books } = issuedRound();
  const files = [file(returnedBook(books[0], { '1-1-1-1': { R4実績: 77 } }), 'a.xlsx', 'a')];
  expect(accept(files, round)).toMatchObject({ taken: [], open: [{ column: 'R4実績' }] });
  expect(accept(files, round, BY_RULE('master'))).toMatchObject({ taken: [], open: [] });
  const take = single('1-1-1-1', 'R4実績', { take: 'file', digest: 'a', proposal: null });
  expect(accept(files, round, take).taken).toMatchObject([{ after: '77' }]);
});

test('two files that disagree about a past figure are decided by a person under any rule but 原本を残す', () => {
  const { round, books } = issuedRound();
  const files = [
    file(returnedBook(books[0], { '1-1-1-3': { R4実績: 40 } }), 'a.xlsx', 'a'),
    file(returnedBook(books[1], { '1-1-1-3': { R4実績: 41 } }), 'b.xlsx', 'b'),
  ];
  for (const rule of ['returned', 'newest', 'single'] as const) {
    expect(accept(files, round, BY_RULE(rule))).toMatchObject({ taken: [], open: [{ column: 'R4実績' }] });
  }
});

test('where the master has moved, the rule decides; without one it stays open and the file is not done with', () => {
  const { round, books } = issuedRound();
  const moved = roundOf(edited(round.master, { '1-1-1-1': { R6実績: 6 } }), TODAY);
  const files = [file(returnedBook(books[0], { '1-1-1-1': { R6実績: 5 } }), 'a.xlsx')];
  const by = (rule: Rule) => accept(files, moved, BY_RULE(rule));
  expect(by('returned').taken).toMatchObject([{ before: '6', after: '5' }]);
  expect(by('returned').changes.records.log?.[0]).toMatchObject({
    before: { number: 6 },
    note: '返却を採用',
  });
  expect(by('master')).toMatchObject({ taken: [], open: [] });
  expect(by('master').changes.records.receipts).toMatchObject([{ status: 'accepted' }]);
  for (const rule of ['single', 'newest'] as const) {
    expect(by(rule)).toMatchObject({ taken: [], open: [{ kpi: '1-1-1-1' }] });
    expect(by(rule).changes.records.receipts).toMatchObject([{ status: 'waiting' }]);
  }
});

test('a newer issue goes before what was taken from an older one', () => {
  const { round, books } = issuedRound();
  const first = accept([file(returnedBook(books[0], { '1-1-1-3': { R6実績: 40 } }), 'a.xlsx', 'a')], round);
  const now = roundOf(afterAccepting(round.master, first), TODAY);
  const later = [file(returnedBook(books[1], { '1-1-1-3': { R6実績: 41 } }), 'b.xlsx', 'b')];
  expect(accept(later, now, BY_RULE('newest')).taken).toMatchObject([{ before: '40', after: '41' }]);
  expect(accept(later, now, BY_RULE('single'))).toMatchObject({
    taken: [],
    open: [{ cause: 'masterChanged' }],
  });
});

test('two files that disagree: neither 返却を採る nor, of two 課, 新しい発行を採る can tell which; a person takes either', () => {
  const { round, books } = issuedRound();
  const files = [
    file(returnedBook(books[0], { '1-1-1-3': { R6実績: 40 } }), 'a.xlsx', 'a'),
    file(returnedBook(books[1], { '1-1-1-3': { R6実績: 41 } }), 'b.xlsx', 'b'),
  ];
  expect(accept(files, round)).toMatchObject({ taken: [], open: [{ cause: 'filesDisagree' }] });
  for (const rule of ['returned', 'newest'] as const)
    expect(accept(files, round, BY_RULE(rule))).toMatchObject({ taken: [], open: [{ kpi: '1-1-1-3' }] });
  const chosen = single('1-1-1-3', 'R6実績', { take: 'file', digest: 'a', proposal: null });
  expect(accept(files, round, chosen).taken).toMatchObject([{ after: '40' }]);
  expect(accept(files, round, single('1-1-1-3', 'R6実績', { take: 'master' }))).toMatchObject({
    taken: [],
    open: [],
  });
});

test('a text that a 課 deleted stays in the master unless someone says to clear it', () => {
  const { round, books } = issuedRound({
    ...OWNERS,
    '1-1-1-1': { 担当課: '商工観光課', R6実績: '未集計', '取組・要因': '昨年の文' },
  });
  const files = [file(returnedBook(books[0], { '1-1-1-1': { '取組・要因': '' } }), 'a.xlsx', 'a')];
  expect(accept(files, round)).toMatchObject({ taken: [], open: [{ column: '取組・要因' }] });
  const clear = single('1-1-1-1', '取組・要因', { take: 'file', digest: 'a', proposal: null });
  const plan = accept(files, round, clear);
  expect(plan.changes.writes).toMatchObject([{ cell: { text: '' } }]);
  expect(plan.changes.records.log).toMatchObject([{ before: { text: '昨年の文' }, after: null }]);
});

test('a figure is written with a figure’s format where the master’s cell had a text’s, a percentage or a date', () => {
  const { round, books } = issuedRound();
  const text = { kind: 'text' as const, value: '未集計', text: '未集計', numberFormat: '@' };
  const share = { numberFormat: '0.0%' };
  const odd = roundOf(
    edited(round.master, { '1-1-1-1': { R6実績: text }, '1-1-1-2': { R6実績: share } }),
    TODAY,
  );
  const returned = returnedBook(books[0], { '1-1-1-1': { R6実績: 5 }, '1-1-1-2': { R6実績: 7 } });
  const plan = accept([file(returned, 'a.xlsx')], odd);
  expect(plan.changes.writes.map(({ numberFormat }) => numberFormat)).toEqual(['#,##0', '#,##0']);
  expect(plan.changes.records.log?.map(({ format }) => format)).toEqual(['@', '0.0%']);
});

test('a row that the master has lost is told, not written elsewhere', () => {
  const { round, books } = issuedRound();
  const rows = new Map([...round.master.rows].filter(([id]) => id !== '1-1-1-1'));
  const shorter = roundOf({ ...round.master, rows }, TODAY);
  const plan = accept([file(returnedBook(books[0], { '1-1-1-1': { R6実績: 5 } }), 'a.xlsx')], shorter);
  expect(plan).toMatchObject({ taken: [], unplaced: [{ kpi: '1-1-1-1', column: 'R6実績' }] });
});

test('an older issue gives only the KPIs that an officer lets pass', () => {
  const { round, books } = issuedRound();
  const newer = roundOf(afterIssuing(round.master, issued(round.master, ['商工観光課'])), TODAY);
  const files = [file(returnedBook(books[0], FILLED), 'old.xlsx', 'old')];
  expect(accept(files, newer).taken).toEqual([]);
  const allowed = { ...BY_RULE('returned'), allowed: new Map([['old', new Set(['1-1-1-2'])]]) };
  const plan = accept(files, newer, allowed);
  expect(plan.taken).toMatchObject([{ after: '調査なし' }]);
  expect(plan.changes.records.receipts).toMatchObject([{ status: 'old', taken: 1 }]);
});

test('what an officer decided against is remembered, until that is put back', () => {
  const { round, books } = issuedRound();
  const moved = roundOf(edited(round.master, { '1-1-1-1': { R6実績: 6 } }), TODAY);
  const open = { kind: 'number' as const, value: 9, text: '9', formula: '=4+5' };
  const returned = returnedBook(books[0], { '1-1-1-1': { R6実績: 5 }, '1-1-1-2': { R6実績: open } });
  const files = [file(returned, 'a.xlsx', 'a')];
  const kept = accept(files, moved, BY_RULE('master'));
  expect(kept.changes.records.log).toMatchObject([
    { before: { number: 6 }, after: { number: 6 }, undone: false },
  ]);
  const tomorrow = afterAccepting(moved.master, kept);
  expect(accept(files, roundOf(tomorrow, TODAY), BY_RULE('returned')).taken).toEqual([]);
  const putBack = roundOf(afterPuttingBack(tomorrow), TODAY);
  expect(accept(files, putBack, BY_RULE('returned')).taken).toMatchObject([{ after: '5' }]);
});
