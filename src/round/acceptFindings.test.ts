import { BY_RULE } from './decide';
import { accept, single } from './testing/accept';
import { file, issuedRound, returnedBook } from './testing/round';

test('a figure in another spelling is taken as the figure that it is (V02), and the log says so', () => {
  const { round, books } = issuedRound();
  const returned = returnedBook(books[1], { '1-1-1-3': { R6実績: '１６０人' } });
  const plan = accept([file(returned, 'a.xlsx')], round);
  expect(plan.changes.writes).toMatchObject([{ cell: { number: 160 } }]);
  expect(plan.changes.records.log).toMatchObject([{ note: '変更（V02）' }]);
});

test('a text that reads as a figure ten times too large is decided by someone, between what it says and what is likely', () => {
  const { round, books } = issuedRound();
  const returned = returnedBook(books[1], { '1-1-1-3': { R6実績: '１，２００人' } });
  const files = [file(returned, 'a.xlsx', 'a')];
  expect(accept(files, round)).toMatchObject({ taken: [], open: [{ kpi: '1-1-1-3' }] });
  const asWritten = single('1-1-1-3', 'R6実績', { take: 'file', digest: 'a', proposal: 'V02' });
  expect(accept(files, round, asWritten).changes.writes).toMatchObject([{ cell: { number: 1200 } }]);
  const asLikely = single('1-1-1-3', 'R6実績', { take: 'file', digest: 'a', proposal: 'U01' });
  expect(accept(files, round, asLikely).changes.writes).toMatchObject([{ cell: { number: 120 } }]);
});

test('a formula is frozen to its value where someone decides so (V07), and never taken else', () => {
  const { round, books } = issuedRound();
  const formula = { kind: 'number' as const, value: 40, text: '40', formula: '=20+20' };
  const files = [file(returnedBook(books[1], { '1-1-1-4': { R6実績: formula } }), 'a.xlsx', 'a')];
  for (const rule of ['returned', 'newest', 'single'] as const) {
    expect(accept(files, round, BY_RULE(rule))).toMatchObject({ taken: [], open: [{ kpi: '1-1-1-4' }] });
  }
  const asItStands = single('1-1-1-4', 'R6実績', { take: 'file', digest: 'a', proposal: null });
  expect(accept(files, round, asItStands).taken).toEqual([]);
  const frozen = single('1-1-1-4', 'R6実績', { take: 'file', digest: 'a', proposal: 'V07' });
  expect(accept(files, round, frozen).changes.writes).toMatchObject([{ cell: { number: 40 } }]);
});

test('a file with something to correct gives nothing; its clean KPIs do where an officer lets them pass, its faulty ones never', () => {
  const { round, books } = issuedRound();
  const returned = returnedBook(books[1], { '1-1-1-3': { R6実績: 40 }, '1-1-1-4': { R6実績: '約30' } });
  const files = [file(returned, 'a.xlsx', 'a')];
  expect(accept(files, round)).toMatchObject({
    taken: [],
    blocked: [{ kpi: '1-1-1-3' }, { kpi: '1-1-1-4' }],
  });
  expect(accept(files, round).changes.records.receipts).toMatchObject([
    { status: 'fix', findings: { E: 1 } },
  ]);
  const both = { ...BY_RULE('returned'), allowed: new Map([['a', new Set(['1-1-1-3', '1-1-1-4'])]]) };
  expect(accept(files, round, both)).toMatchObject({
    taken: [{ after: '40' }],
    blocked: [{ kpi: '1-1-1-4' }],
  });
  expect(accept(files, round, both).changes.records.receipts).toMatchObject([{ status: 'fix', taken: 1 }]);
});
