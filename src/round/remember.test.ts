import fc from 'fast-check';
import type { ReceiptRecord } from '../book/records/records';
import { planAcceptance } from './accept';
import { BY_RULE } from './decide';
import type { Master } from './master';
import type { ReturnedFile } from './receive';
import { planRemembering } from './remember';
import { roundOf } from './round';
import { roundState } from './roundState';
import {
  afterAccepting,
  afterPuttingBack,
  edited,
  file,
  issuedRound,
  PRESS,
  remembering,
  returnedBook,
  TODAY,
  tookBack,
} from './testing/round';

const { round: ISSUED, books } = issuedRound();
const GOOD = file(returnedBook(books[0], { '1-1-1-1': { R6実績: 5 } }), '商工.xlsx', 'good');
const FAULTY = file(returnedBook(books[1], { '1-1-1-4': { R6実績: '約5' } }), '農林.xlsx', 'faulty');
const LATER = '2026-11-27 08:00';

function afterReading(of: Master, files: readonly ReturnedFile[], time = PRESS.time): Master {
  const round = roundOf(of, TODAY);
  return remembering(of, planRemembering(tookBack(files, round), round, time) ?? {});
}

function accepted(of: Master, files: readonly ReturnedFile[]): Master {
  const round = roundOf(of, TODAY);
  return afterAccepting(of, planAcceptance(tookBack(files, round), BY_RULE('single'), round, PRESS));
}

const stand = ({ kept }: Master) =>
  kept.records.receipts.map(({ file: name, status, taken }) => [name, status, taken]);

const statusOf = ({ kept }: Master, place: number) =>
  roundState(kept.records, 'R6', TODAY).sections[place]?.status;

test('a clean file that was read waits to be taken in, and what has to be corrected is told at once', () => {
  const read = afterReading(ISSUED.master, [GOOD, FAULTY]);
  expect(stand(read)).toEqual([
    ['商工.xlsx', 'waiting', 0],
    ['農林.xlsx', 'fix', 0],
  ]);
  expect([statusOf(read, 0), statusOf(read, 1)]).toEqual(['waiting', 'fix']);
});

test('given again, a file that waits is no duplicate and is taken in; the one of which nobody knows what it is leaves no row', () => {
  const read = afterReading(ISSUED.master, [GOOD]);
  const stranger: ReturnedFile = {
    ...{ fileName: '暗号.xlsx', digest: '?暗号.xlsx' },
    result: {
      ok: false,
      errors: [{ code: 'xlsx-password', message: { ja: '', en: '' }, remedy: { ja: '', en: '' } }],
    },
  };
  const { returned } = tookBack([GOOD, stranger], roundOf(read, TODAY));
  expect(returned.map(({ status }) => status)).toEqual(['accepted', 'rejected']);
  const taken = accepted(read, [GOOD]);
  expect(stand(taken)).toEqual([['商工.xlsx', 'accepted', 1]]);
  expect(stand(afterReading(read, [stranger]))).toEqual(stand(read));
});

test('a file that was known and cannot be read this time stays what it was, with what was found in it', () => {
  const problem = { code: 'xlsx-too-slow', message: { ja: '', en: '' }, remedy: { ja: '', en: '' } };
  const unreadable = (of: ReturnedFile): ReturnedFile => ({
    ...of,
    result: { ok: false, errors: [problem] },
  });
  const known = afterReading(accepted(ISSUED.master, [GOOD]), [FAULTY]);
  for (const once of [GOOD, FAULTY].map(unreadable)) {
    for (const again of [afterReading(known, [once], LATER), accepted(known, [once])]) {
      expect(stand(again)).toEqual(stand(known));
      expect(again.kept.records.returnedFindings).toEqual(known.kept.records.returnedFindings);
    }
  }
});

test('reading what was taken in already, today or tomorrow, leaves its row as it is', () => {
  const taken = accepted(afterReading(ISSUED.master, [GOOD]), [GOOD]);
  expect(afterReading(taken, [GOOD], LATER).kept.records.receipts).toEqual(taken.kept.records.receipts);
  // The pane still holds the file as it was received before it was taken in.
  const round = roundOf(taken, TODAY);
  expect(planRemembering(tookBack([GOOD], ISSUED), round, LATER)).toBeNull();
});

test('what two files disagree about, or the book since it was issued, is the planning section’s to decide: the files wait', () => {
  const other = file(returnedBook(books[0], { '1-1-1-1': { R6実績: 6 } }), '別.xlsx', 'other');
  expect(stand(afterReading(ISSUED.master, [GOOD, other])).map(([, status]) => status)).toEqual([
    'waiting',
    'waiting',
  ]);
  const moved = edited(ISSUED.master, { '1-1-1-1': { R6実績: 7 } });
  expect(stand(afterReading(moved, [GOOD]))).toEqual([['商工.xlsx', 'waiting', 0]]);
});

test('put back, the file waits again, also where it is read anew', () => {
  const back = afterPuttingBack(accepted(ISSUED.master, [GOOD]));
  expect(stand(back)).toEqual([['商工.xlsx', 'waiting', 0]]);
  expect(statusOf(back, 0)).toBe('waiting');
  expect(statusOf(afterReading(back, [GOOD], LATER), 0)).toBe('waiting');
  expect(statusOf(accepted(back, [GOOD]), 0)).toBe('accepted');
});

test('put back and then settled by hand, the file is accepted though nothing is taken of it any more', () => {
  const back = afterPuttingBack(accepted(ISSUED.master, [GOOD]));
  const byHand = edited(back, { '1-1-1-1': { R6実績: 5 } });
  const settled = accepted(byHand, [GOOD]);
  expect(stand(settled)).toEqual([['商工.xlsx', 'accepted', 0]]);
  expect(statusOf(settled, 0)).toBe('accepted');
});

test('where a cell was edited since and stays, its file waits with what is still taken of it', () => {
  const two = returnedBook(books[0], { '1-1-1-1': { R6実績: 5 }, '1-1-1-2': { R6実績: 6 } });
  const taken = accepted(ISSUED.master, [file(two, '商工.xlsx', 'two')]);
  expect(stand(taken)).toEqual([['商工.xlsx', 'accepted', 2]]);
  const back = afterPuttingBack(edited(taken, { '1-1-1-2': { R6実績: 7 } }));
  expect(stand(back)).toEqual([['商工.xlsx', 'waiting', 1]]);
});

test('of two files that say the same both wait again once what was taken of the first is put back', () => {
  const twin = file(returnedBook(books[0], { '1-1-1-1': { R6実績: 5 } }), '商工（再送）.xlsx', 'twin');
  const taken = accepted(ISSUED.master, [GOOD, twin]);
  expect(stand(taken)).toEqual([
    ['商工.xlsx', 'accepted', 1],
    ['商工（再送）.xlsx', 'accepted', 0],
  ]);
  const back = afterPuttingBack(taken);
  expect(statusOf(back, 0)).toBe('waiting');
  expect(roundOf(back, TODAY).acceptedDigests).toEqual(new Set());
  expect(stand(accepted(back, [twin]))).toContainEqual(['商工（再送）.xlsx', 'accepted', 1]);
});

test('of two files of one go the faulty one’s letter is back once the other’s acceptance is put back', () => {
  const faulty = file(returnedBook(books[0], { '1-1-1-2': { R6実績: '約5' } }), '商工（誤）.xlsx', 'wrong');
  const letters = (of: Master): string[] =>
    roundState(of.kept.records, 'R6', TODAY).sections[0]?.toCorrect.map(({ receipt }) => receipt.file) ?? [];
  const read = afterReading(ISSUED.master, [GOOD, faulty]);
  expect(letters(read)).toEqual(['商工（誤）.xlsx']);
  const round = roundOf(read, TODAY);
  const press = { ...PRESS, time: '2026-11-26 16:00' };
  const taken = afterAccepting(
    read,
    planAcceptance(tookBack([GOOD, faulty], round), BY_RULE('single'), round, press),
  );
  expect(letters(taken)).toEqual([]);
  expect(letters(afterPuttingBack(taken))).toEqual(['商工（誤）.xlsx']);
});

const steps = fc.array(
  fc.record({
    takesIn: fc.boolean(),
    files: fc.uniqueArray(fc.constantFrom(GOOD, FAULTY), { minLength: 1 }),
  }),
  { minLength: 1, maxLength: 6 },
);

test('however often files are read and taken in, none is forgotten, and a clean one waits or has been taken in', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let now = ISSUED.master;
      const given = new Set<string>();
      const taken = new Set<string>();
      for (const { takesIn, files } of all) {
        now = takesIn ? accepted(now, files) : afterReading(now, files);
        files.forEach(({ digest }) => given.add(digest));
        if (takesIn) files.forEach(({ digest }) => taken.add(digest));
        const row = (digest: string): ReceiptRecord | undefined =>
          now.kept.records.receipts.find((receipt) => receipt.digest === digest);
        for (const digest of given) {
          const clean = taken.has(digest) ? 'accepted' : 'waiting';
          expect(row(digest)?.status).toBe(digest === 'good' ? clean : 'fix');
        }
        const { acceptedDigests } = roundOf(now, TODAY);
        expect([...acceptedDigests]).toEqual(taken.has('good') ? ['good'] : []);
        const again = roundOf(now, TODAY);
        expect(planRemembering(tookBack(files, again), again, LATER)).toBeNull();
      }
    }),
    { numRuns: 25 },
  );
});
