import fc from 'fast-check';
import { BY_RULE, type Decisions, type Rule } from './decide';
import { isRefusal } from './refusals';
import { roundOf } from './round';
import { accept } from './testing/accept';
import {
  afterAccepting,
  edited,
  file,
  issuedRound,
  returnedBook,
  TODAY,
  type Entries,
} from './testing/round';

/** Every clean KPI passes, so that findings elsewhere in a file do not hide what is taken. */
function letPass(rule: Rule): Decisions {
  const all = new Set(['1-1-1-1', '1-1-1-2', '1-1-1-3', '1-1-1-4']);
  return { ...BY_RULE(rule), allowed: new Map(['a.xlsx', 'b.xlsx'].map((digest) => [digest, all])) };
}

const RULE = fc.constantFrom<Rule>('returned', 'master', 'newest', 'single');
const ANYTHING = fc.oneof(
  fc.constantFrom(0, 5, 6, 0.5, -3, 1e15),
  fc.constantFrom('調査なし', '廃止', '約30', '１２３', '=1+1', "=cmd|'/c'!A1", ' ', '__proto__', 'TRUE'),
  fc.boolean(),
  fc.constantFrom(
    { kind: 'number' as const, value: 999, text: '999', formula: '=SUM(A1:A9)' },
    { kind: 'date' as const, value: 45000, text: '2023/3/15' },
    { kind: 'error' as const, value: '#REF!', text: '#REF!' },
    { kind: 'notCalculated' as const, value: null, text: '', formula: '=A1' },
  ),
);
const COLUMNS = ['R4実績', 'R6実績', '取組・要因', '今後の方向性'];
const entriesFor = (ids: readonly string[]): fc.Arbitrary<Entries> =>
  fc.dictionary(
    fc.constantFrom(...ids),
    fc.dictionary(fc.constantFrom(...COLUMNS), ANYTHING, { noNullPrototype: true }),
    { noNullPrototype: true },
  );
const FIRST = entriesFor(['1-1-1-1', '1-1-1-2', '1-1-1-3']);
const SECOND = entriesFor(['1-1-1-3', '1-1-1-4']);
const SINCE = fc.dictionary(
  fc.constantFrom('1-1-1-1', '1-1-1-3'),
  fc.record({ R6実績: fc.constantFrom(5, 6, 7) }),
  { noNullPrototype: true },
);

test('accepting twice changes nothing, whatever came back and by whatever rule', () => {
  const { round, books } = issuedRound();
  fc.assert(
    fc.property(FIRST, SECOND, SINCE, RULE, (first, second, since, rule) => {
      const files = [
        file(returnedBook(books[0], first), 'a.xlsx'),
        file(returnedBook(books[1], second), 'b.xlsx'),
      ];
      const before = roundOf(edited(round.master, since), TODAY);
      const after = roundOf(afterAccepting(before.master, accept(files, before, letPass(rule))), TODAY);
      const again = accept(files, after, letPass(rule));
      expect(again.changes).toEqual({ writes: [], restoreRules: false, records: {} });
    }),
    { numRuns: 60 },
  );
});

test('no value enters the master that did not stand as a plain figure, state word or text in a cell of a file', () => {
  const { round, books } = issuedRound();
  fc.assert(
    fc.property(FIRST, SECOND, RULE, (first, second, rule) => {
      const files = [
        file(returnedBook(books[0], first), 'a.xlsx'),
        file(returnedBook(books[1], second), 'b.xlsx'),
      ];
      const { changes } = accept(files, round, letPass(rule));
      const log = (changes.records.log ?? []).filter((entry) => !isRefusal(entry));
      for (const { kpi, column, after } of log) {
        const stood = [first, second].flatMap((entries) => entries[kpi]?.[column] ?? []);
        if (after === null || 'formula' in after) throw new Error('nothing is cleared or calculated by rule');
        if ('number' in after)
          expect(stood.map((one) => (one === '１２３' ? 123 : one))).toContain(after.number);
        else if (column.endsWith('実績')) {
          expect(['調査なし', '廃止']).toContain(after.text);
          expect(stood).toContain(after.text);
        } else {
          const shown = stood.map((one) => (typeof one === 'object' ? one.text : String(one).toUpperCase()));
          expect(shown).toContain(after.text.toUpperCase());
        }
      }
      expect(changes.writes).toHaveLength(log.length);
    }),
    { numRuns: 60 },
  );
});

test('a thousand files at once: each counts, and a figure that all of them give is written once', () => {
  const { round, books } = issuedRound();
  const template = returnedBook(books[0], { '1-1-1-1': { R6実績: 5 } });
  const files = Array.from({ length: 1000 }, (_, i) => file(template, `${i}.xlsx`));
  const plan = accept(files, round);
  expect(plan.changes.writes).toHaveLength(1);
  expect(plan.changes.records.receipts).toHaveLength(1000);
});
