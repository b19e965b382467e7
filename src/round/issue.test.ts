import { planIssue } from './issue';
import { afterIssuing, edited, issued, master, OWNERS, remembering, TERMS } from './testing/round';

test('each 課 gets one book with its own KPIs; a KPI of two 課 is in both', () => {
  const { books } = issued(master(), ['商工観光課', '農林課']);
  expect(books.map(({ fileName, request }) => [fileName, request.ids])).toEqual([
    ['R6実績_0001_商工観光課.xlsx', ['1-1-1-1', '1-1-1-2', '1-1-1-3']],
    ['R6実績_0002_農林課.xlsx', ['1-1-1-3', '1-1-1-4']],
  ]);
});

test('the master remembers number, day, deadline, file and fingerprint of each, and what stood in its cells', () => {
  const entries = { ...OWNERS, '1-1-1-4': { 担当課: '農林課', R5実績: 12, '取組・要因': '説明会' } };
  const { books, records } = issued(master(entries), ['農林課']);
  expect(records.issues).toEqual([
    {
      issue: 'R6-0001',
      round: 'R6',
      section: '農林課',
      issuedOn: '2026-11-26',
      deadline: '2026-12-10',
      file: 'R6実績_0001_農林課.xlsx',
      kpis: 2,
      fingerprint: books[0]?.request.identity.fingerprint,
      replaces: '',
      contact: '企画課 内線123',
    },
  ]);
  const entered = records.snapshots.filter(({ column }) => /実績|取組|KPI/.test(column));
  expect(entered.map(({ kpi, column, cell }) => [kpi, column, cell])).toEqual([
    ['1-1-1-3', 'KPI項目', { text: '体験者数' }],
    ['1-1-1-3', 'R6実績', { text: '未集計' }],
    ['1-1-1-4', 'KPI項目', { text: '新規就農者数' }],
    ['1-1-1-4', 'R5実績', { number: 12 }],
    ['1-1-1-4', '取組・要因', { text: '説明会' }],
  ]);
});

test('a 課 that gets a second book of the round: a new number, and it says which one it replaces', () => {
  const before = master();
  const once = afterIssuing(before, issued(before, ['商工観光課', '農林課']));
  const twice = issued(once, ['商工観光課']);
  expect(twice.records.issues.at(-1)).toMatchObject({ issue: 'R6-0003', replaces: 'R6-0001' });
  expect(twice.records.issues).toHaveLength(3);
  const thrice = issued(afterIssuing(once, twice), ['商工観光課']);
  expect(thrice.records.issues.at(-1)).toMatchObject({ issue: 'R6-0004', replaces: 'R6-0003' });
});

test('a number is never given twice, even where someone deleted the row that had it', () => {
  const before = master();
  const { snapshots } = issued(before, ['商工観光課', '農林課']).records;
  const [next] = issued(remembering(before, { issues: [], snapshots }), ['農林課']).books;
  expect(next?.record.issue).toBe('R6-0003');
});

test('another round counts on, so that no two books have one number, and replaces nothing', () => {
  const before = master();
  const once = afterIssuing(before, issued(before, ['農林課']));
  const nextRound = { ...once, round: 'R7', evaluationYear: 2025 };
  expect(issued(nextRound, ['農林課']).books[0]?.record).toMatchObject({ issue: 'R7-0002', replaces: '' });
});

test('a 課 that is spelled otherwise is the same 課, and one chosen twice gets one book', () => {
  const { books } = issued(master({ '1-1-1-1': { 担当課: 'ＤＸ推進課' } }), ['DX 推進課', 'ＤＸ推進課']);
  expect(books.map(({ record }) => record.section)).toEqual(['ＤＸ推進課']);
});

test('what cannot be issued is told, all of it, and nothing is issued', () => {
  const past = { ...TERMS, deadline: { year: 2026, month: 11, day: 25 } };
  const codes = (sections: readonly string[], terms = TERMS): string[] => {
    const plan = planIssue(master(), sections, terms);
    return plan.ok ? [] : plan.errors.map(({ code }) => code);
  };
  expect(codes([])).toEqual(['round-none-chosen']);
  expect(codes(['農林課', '税務課', '市民課'], past)).toEqual([
    'round-unknown-section',
    'round-unknown-section',
    'round-deadline-past',
  ]);
  expect(codes(['農林課'], { ...TERMS, deadline: TERMS.today })).toEqual([]);
});

test('what the master holds when a book is issued decides its fingerprint', () => {
  const before = master();
  const later = edited(before, { '1-1-1-4': { R5実績: 12 } });
  const of = (from: typeof before): string | undefined =>
    issued(from, ['農林課']).books[0]?.record.fingerprint;
  expect(of(before)).toBe(of(before));
  expect(of(later)).not.toBe(of(before));
});
