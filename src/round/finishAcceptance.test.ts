import fc from 'fast-check';
import type { BookChanges } from '../book/changes';
import { planAcceptance } from './accept';
import { BY_RULE } from './decide';
import { finishAcceptance } from './finishAcceptance';
import type { Master } from './master';
import {
  afterPuttingBack,
  afterWriting,
  edited,
  file,
  issuedRound,
  PRESS,
  remembering,
  returnedBook,
  tookBack,
} from './testing/round';

const { round, books } = issuedRound();
const FILES = [
  file(
    returnedBook(books[0], { '1-1-1-1': { R6実績: 5, '取組・要因': '拡充' }, '1-1-1-2': { R6実績: 6 } }),
    'a',
  ),
  file(returnedBook(books[1], { '1-1-1-4': { R6実績: 7 } }), 'b'),
];
const PLAN = planAcceptance(tookBack(FILES, round), BY_RULE('single'), round, PRESS);
const WHOLE = afterWriting(round.master, PLAN.changes);

const finish = (now: Master): BookChanges | null => finishAcceptance(PLAN, now, PRESS.batch);

/** As after a write that broke off: some of its cells, and perhaps the log. */
function cutOff(cells: readonly number[], isLogged = false): Master {
  const writes = PLAN.changes.writes.filter((_, i) => cells.includes(i));
  const { log } = PLAN.changes.records;
  return afterWriting(round.master, { writes, restoreRules: false, records: isLogged && log ? { log } : {} });
}

function figures(of: Master): unknown {
  return [...of.rows.values()].map((row) => [row.cell('R6実績')?.value, row.cell('取組・要因')?.text]);
}

test('where nothing of it was written, it is planned anew', () => {
  expect(PLAN.changes.writes).toHaveLength(4);
  expect(finish(round.master)).toBeNull();
  expect(finish(edited(round.master, { '1-1-1-1': { R6実績: 9 } }))).toBeNull();
});

test('cut off after any of its cells, or before its receipts, it ends as if it had not been', () => {
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3], { minLength: 1 }), fc.boolean(), (cells, isLogged) => {
      const now = cutOff(cells, isLogged);
      const changes = finish(now);
      if (!changes) throw new Error('planned anew');
      const end = afterWriting(now, changes);
      expect(figures(end)).toEqual(figures(WHOLE));
      expect(end.kept.records).toEqual(WHOLE.kept.records);
    }),
    { numRuns: 30 },
  );
});

test('a cell that was edited in between stays, is not logged as taken, and is not put back', () => {
  const now = edited(cutOff([0]), { '1-1-1-4': { R6実績: 99 } });
  const changes = finish(now);
  if (!changes) throw new Error('planned anew');
  const end = afterWriting(now, changes);
  expect(end.rows.get('1-1-1-4')?.cell('R6実績')?.value).toBe(99);
  expect(end.kept.records.log.map(({ kpi }) => kpi)).toEqual(['1-1-1-1', '1-1-1-1', '1-1-1-2']);
  expect(afterPuttingBack(end).rows.get('1-1-1-4')?.cell('R6実績')?.value).toBe(99);
});

test('files that were read in between keep their rows', () => {
  const others = WHOLE.kept.records.receipts.slice(0, 1).map((one) => ({ ...one, digest: 'c', file: 'c' }));
  const read = remembering(cutOff([0, 1, 2, 3]), { receipts: others });
  expect(finish(read)?.records.receipts?.map(({ digest }) => digest)).toEqual(['c', 'a', 'b']);
});
