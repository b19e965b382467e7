import fc from 'fast-check';
import type { Cell } from '../book/book';
import { threeWay } from './compare';
import { BY_RULE, type Decisions } from './decide';
import { roundOf } from './round';
import { isSameCell } from './sameCell';
import { accept, single } from './testing/accept';
import {
  afterIssuing,
  edited,
  file,
  issued,
  issuedRound,
  returnedBook,
  TODAY,
  tookBack,
} from './testing/round';

const CELL = fc.oneof(
  fc.constant<Cell>(null),
  fc.constant<Cell>({ text: '' }),
  fc.constantFrom(0, 1, 0.3, 0.1 + 0.2, -5).map((number): Cell => ({ number })),
  fc.constantFrom('調査なし', '0', ' 調査なし\r\n').map((text): Cell => ({ text })),
);

test('laws of the comparison: same is harmless, new fills a blank, changed moves the file only, conflict moves both', () => {
  fc.assert(
    fc.property(CELL, CELL, CELL, (base, held, back) => {
      const kind = threeWay(base, held, back);
      expect(kind === 'same').toBe(isSameCell(back, held) || isSameCell(back, base));
      expect(kind === 'conflict').toBe(kind !== 'same' && !isSameCell(base, held));
      if (kind === 'new') expect(isSameCell(held, null)).toBe(true);
      if (kind === 'changed') expect(isSameCell(held, null)).toBe(false);
      expect(threeWay(base, held, held)).toBe('same');
      expect(threeWay(base, held, base)).toBe('same');
      // Taking a side settles it for good.
      expect(threeWay(base, back, back)).toBe('same');
    }),
  );
});

test('what a figure is made of does not count: noise of binary arithmetic, kinds of line breaks, blanks at the ends', () => {
  expect(threeWay(null, { number: 0.3 }, { number: 0.1 + 0.2 })).toBe('same');
  expect(threeWay(null, { text: '一\n二' }, { text: '一\r\n二 ' })).toBe('same');
  expect(threeWay({ text: '' }, null, { number: 0 })).toBe('new');
  expect(threeWay(null, { number: 100 }, { text: '100' })).toBe('conflict');
});

const [A, B] = ['商工観光課.xlsx', '農林課.xlsx'];

function comparisonsOf(
  entries: {
    readonly first?: Parameters<typeof returnedBook>[1];
    readonly second?: Parameters<typeof returnedBook>[1];
  },
  since: Parameters<typeof edited>[1] = {},
) {
  const { round, books } = issuedRound();
  const now = roundOf(edited(round.master, since), TODAY);
  const files = [
    ...(entries.first ? [file(returnedBook(books[0], entries.first), A)] : []),
    ...(entries.second ? [file(returnedBook(books[1], entries.second), B)] : []),
  ];
  const { returned, comparisons } = tookBack(files, now);
  const told = comparisons.filter(({ kind }) => kind !== 'same');
  return { returned, told: told.map(({ kpi, column, kind, cause }) => [kpi, column, kind, cause]) };
}

test('each cell is compared by KPI and column', () => {
  const { told } = comparisonsOf({
    first: { '1-1-1-1': { R6実績: 5, '取組・要因': '広報' }, '1-1-1-2': { R6実績: 3 } },
  });
  expect(told).toEqual([
    ['1-1-1-1', 'R6実績', 'changed', null],
    ['1-1-1-1', '取組・要因', 'new', null],
    ['1-1-1-2', 'R6実績', 'changed', null],
  ]);
});

test('a cell that was changed in the master since is a conflict only where the file says something else', () => {
  const first = { '1-1-1-1': { R6実績: 5 }, '1-1-1-2': { R6実績: 3 } };
  const { told } = comparisonsOf({ first }, { '1-1-1-1': { R6実績: 6 }, '1-1-1-2': { R6実績: 3 } });
  expect(told).toEqual([['1-1-1-1', 'R6実績', 'conflict', 'masterChanged']]);
});

test('a past figure that came back changed is never plain', () => {
  const { told } = comparisonsOf({ first: { '1-1-1-1': { R4実績: 77 } } });
  expect(told).toEqual([['1-1-1-1', 'R4実績', 'conflict', 'pastChanged']]);
});

test('a figure that a check holds for another one is taken only where somebody says so, by itself, by a rule, or as proposed', () => {
  const { round, books } = issuedRound();
  const thousandfold = file(returnedBook(books[0], { '1-1-1-1': { R6実績: 150_000 } }), A);
  const { told } = comparisonsOf({ first: { '1-1-1-1': { R6実績: 150_000 } } });
  expect(told).toEqual([['1-1-1-1', 'R6実績', 'conflict', 'figureDoubted']]);
  const after = (decisions: Decisions): unknown => {
    const { taken, open } = accept([thousandfold], round, decisions);
    return [open.length, ...taken.map(({ after: shown }) => shown)];
  };
  expect(after(BY_RULE('single'))).toEqual([1]);
  expect(after(BY_RULE('returned'))).toEqual([0, '150000']);
  const proposed = single('1-1-1-1', 'R6実績', { take: 'file', digest: A, proposal: 'U01' });
  expect(after(proposed)).toEqual([0, '150']);
});

test('two 課 that give their KPI different figures are both told what the other says (C01)', () => {
  const { returned, told } = comparisonsOf({
    first: { '1-1-1-3': { R6実績: 40 } },
    second: { '1-1-1-3': { R6実績: 41 } },
  });
  expect(told).toEqual([['1-1-1-3', 'R6実績', 'conflict', 'filesDisagree']]);
  const clashes = returned.map(({ findings }) => findings.find(({ code }) => code === 'C01'));
  expect(clashes.map((finding) => [finding?.value, finding?.kpi, finding?.column])).toEqual([
    ['40', '1-1-1-3', 'R6実績'],
    ['41', '1-1-1-3', 'R6実績'],
  ]);
  expect(clashes[0]?.message.ja).toContain(`${B} は「41」`);
});

test('a blank does not disagree with a figure, nor one figure with the same in the other book', () => {
  expect(comparisonsOf({ first: { '1-1-1-3': { R6実績: 40 } }, second: {} }).told).toEqual([
    ['1-1-1-3', 'R6実績', 'changed', null],
  ]);
  const both = { '1-1-1-3': { R6実績: 40 } };
  expect(comparisonsOf({ first: both, second: both }).told).toEqual([['1-1-1-3', 'R6実績', 'changed', null]]);
});

test('a file whose figure the master has already still disagrees with another file', () => {
  const { told } = comparisonsOf(
    { first: { '1-1-1-3': { R6実績: 40 } }, second: { '1-1-1-3': { R6実績: 41 } } },
    { '1-1-1-3': { R6実績: 40 } },
  );
  expect(told).toEqual([['1-1-1-3', 'R6実績', 'conflict', 'filesDisagree']]);
});

test('different words of two 課 are chosen from, but nobody is told to correct them', () => {
  const { returned, told } = comparisonsOf({
    first: { '1-1-1-3': { '取組・要因': '体験会' } },
    second: { '1-1-1-3': { '取組・要因': '農園' } },
  });
  expect(told).toEqual([['1-1-1-3', '取組・要因', 'conflict', 'filesDisagree']]);
  expect(returned.flatMap(({ findings }) => findings.filter(({ code }) => code === 'C01'))).toEqual([]);
});

test('the same file twice counts once; two files of one issued book are told of each other (P02)', () => {
  const { round, books } = issuedRound();
  const [first] = [returnedBook(books[0], { '1-1-1-1': { R6実績: 5 } })];
  const other = returnedBook(books[0], { '1-1-1-1': { R6実績: 6 } });
  const { returned, comparisons } = tookBack(
    [file(first, 'a.xlsx', 'a'), file(first, 'b.xlsx', 'a'), file(other, 'c.xlsx', 'c')],
    round,
  );
  expect(returned.map(({ status }) => status)).toEqual(['accepted', 'duplicate', 'accepted']);
  const told = returned.map(({ findings }) =>
    findings.filter(({ code }) => code === 'P02').map(({ message }) => message.ja),
  );
  expect(told.map((messages) => messages.length)).toEqual([1, 0, 1]);
  expect(told[0]?.[0]).toContain('c.xlsx');
  expect(comparisons.find(({ kind }) => kind !== 'same')).toMatchObject({ cause: 'filesDisagree' });
});

test('an older issue is compared and shown, but has no say', () => {
  const { round, books } = issuedRound();
  const newer = roundOf(afterIssuing(round.master, issued(round.master, ['商工観光課'])), TODAY);
  const old = file(returnedBook(books[0], { '1-1-1-1': { R6実績: 5 } }), 'old.xlsx');
  const { comparisons } = tookBack([old], newer);
  const figure = comparisons.find(({ kpi, column }) => kpi === '1-1-1-1' && column === 'R6実績');
  expect(figure).toMatchObject({ kind: 'same', offers: [{ status: 'old', kind: 'changed' }] });
});
