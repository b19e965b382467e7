import { composeBook } from '../book/compose';
import { NOTHING_KEPT } from '../book/kept';
import { readingOf } from '../book/testing/readingOf';
import { pace } from '../kpi/rubrics/pace';
import { masterOf, ownedKpis } from './master';
import { issued, master, PLAN, returnedBook } from './testing/round';

test('the round goes by the evaluation year of the master', () => {
  expect(master().round).toBe('R6');
});

test('the round cannot be run from a book that was issued to a 課, nor from another workbook', () => {
  const [book] = issued(master(), ['農林課']).books;
  if (!book) throw new Error('not issued');
  const from = masterOf(returnedBook(book), PLAN);
  expect(from).toMatchObject({ ok: false, errors: [{ code: 'round-issued-book' }] });
  const drawn = composeBook({
    plan: PLAN,
    rubric: pace,
    evaluationYear: 2024,
    suffix: '',
    kept: NOTHING_KEPT,
  });
  const empty = { ...readingOf(drawn), tables: new Map(), identity: null, sheets: [] };
  expect(masterOf(empty, PLAN)).toMatchObject({ ok: false, errors: [{ code: 'round-no-book' }] });
});

test('a 担当課 that is a formula counts by what it yields, and not at all before it yields anything', () => {
  const owned = ownedKpis(
    master({
      '1-1-1-1': { 担当課: { kind: 'text', value: '農林課', text: '農林課', formula: '=A1' } },
      '1-1-1-2': { 担当課: { kind: 'notCalculated', value: null, text: '', formula: '=A1' } },
      '1-1-1-3': { 担当課: { kind: 'error', value: '#N/A', text: '#N/A', formula: '=A1' } },
    }),
  );
  expect(owned.map(({ section }) => section)).toEqual(['農林課', '', '', '', '']);
});
