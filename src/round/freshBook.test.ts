import { composeIssuedBook } from '../book/issued/compose';
import { ISSUED_TABLES, REVIEW_HEADINGS } from '../book/issued/names';
import { typed } from '../book/testing/readingOf';
import { planAcceptance } from './accept';
import { BY_RULE } from './decide';
import { planFreshBooks } from './freshBook';
import { roundOf } from './round';
import {
  afterIssuing,
  file,
  issuedRound,
  PRESS,
  returnedBook,
  TERMS,
  TODAY,
  tookBack,
} from './testing/round';

const ENTERED = {
  '1-1-1-3': { R6実績: 40, '取組・要因': "=cmd|'/c calc'!A1" },
  '1-1-1-4': { R6実績: '約30', R5実績: { kind: 'number' as const, value: 7, text: '7', formula: '=3+4' } },
};

function fresh() {
  const { round, books } = issuedRound();
  const { returned } = tookBack([file(returnedBook(books[1], ENTERED), 'a.xlsx', 'a')], round);
  const plan = planFreshBooks(round.master, returned, TERMS);
  if (!plan.ok || !plan.value.books[0]) throw new Error('no fresh book');
  return { round, book: plan.value.books[0], plan: plan.value };
}

test('what has to be corrected goes back under a new number, with all that was entered and what was found', () => {
  const { book } = fresh();
  expect(book.record).toMatchObject({ issue: 'R6-0003', section: '農林課', replaces: 'R6-0002' });
  const { entered, findings } = book.request;
  expect(entered?.get('1-1-1-3')?.get('R6実績')).toEqual({ number: 40 });
  expect(entered?.get('1-1-1-3')?.get('取組・要因')).toEqual({ text: "=cmd|'/c calc'!A1" });
  expect(entered?.get('1-1-1-4')?.get('R6実績')).toEqual({ text: '約30' });
  expect(entered?.get('1-1-1-4')?.get('R5実績')).toEqual({ number: 7 });
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'V01', kpi: '1-1-1-4', column: 'R6実績', value: '約30', state: 'open' }),
  );
});

test('nothing that was entered is a formula in the fresh book', () => {
  const { book } = fresh();
  const list = composeIssuedBook(book.request)
    .sheets.flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'KPI一覧表');
  const column = list?.headers.indexOf('取組・要因') ?? -1;
  expect(list?.rows[0]?.[column]).toEqual({ text: "=cmd|'/c calc'!A1" });
});

test('once corrected there, everything is taken: what was right the first time too', () => {
  const { round, book, plan } = fresh();
  const now = roundOf(afterIssuing(round.master, plan), TODAY);
  const corrected = returnedBook(book, { '1-1-1-4': { R6実績: 30, R5実績: '' } });
  const tookAgain = tookBack([file(corrected, 'b.xlsx', 'b')], now);
  expect(tookAgain.returned).toMatchObject([{ status: 'accepted', issue: 'R6-0003' }]);
  const { taken } = planAcceptance(tookAgain, BY_RULE('returned'), now, PRESS);
  expect(taken.map(({ after }) => after)).toEqual(['40', "=cmd|'/c calc'!A1", '30']);
});

test('what the section answered in 確認事項 comes with its file', () => {
  const { round, book, plan } = fresh();
  const now = roundOf(afterIssuing(round.master, plan), TODAY);
  const whole = returnedBook(book);
  const review = whole.tables.get(ISSUED_TABLES.review);
  if (!review) throw new Error('no 確認事項');
  const place = review.headers.indexOf(REVIEW_HEADINGS.reply);
  const rows = review.rows.map((row, r) =>
    row.map((cell, c) => (r === 0 && c === place ? typed('見込みの値です', cell) : cell)),
  );
  const answered = { ...whole, tables: new Map(whole.tables).set(review.name, { ...review, rows }) };
  const { returned } = tookBack([file(answered, 'c.xlsx', 'c'), file(answered, 'd.xlsx', 'c')], now);
  expect(returned.map(({ replies }) => replies)).toEqual([
    [{ code: 'V01', kpi: '1-1-1-4', column: 'R6実績', reply: '見込みの値です' }],
    [],
  ]);
});

test('a file of which nothing could be read gives no fresh book', () => {
  const { round } = issuedRound();
  const problem = { code: 'x', message: { ja: '', en: '' }, remedy: { ja: '', en: '' } };
  const { returned } = tookBack(
    [{ fileName: 'x', digest: 'x', result: { ok: false, errors: [problem] } }],
    round,
  );
  expect(planFreshBooks(round.master, returned, TERMS)).toMatchObject({
    errors: [{ code: 'round-none-chosen' }],
  });
});
