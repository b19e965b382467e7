import { composeBook } from '../book/compose';
import { NOTHING_KEPT } from '../book/kept';
import { readRecords } from '../book/records/readRecords';
import type { Records } from '../book/records/records';
import { readingOf } from '../book/testing/readingOf';
import { pace } from '../kpi/rubrics/pace';
import { planAcceptance } from './accept';
import { BY_RULE } from './decide';
import { asksToCorrect, correctionRequest } from './letters';
import type { Master } from './master';
import type { ReturnedFile } from './receive';
import { planRemembering } from './remember';
import { keptReturned } from './returnedFindings';
import { cellKey, roundOf } from './round';
import { roundState, type ToCorrect } from './roundState';
import {
  afterAccepting,
  afterIssuing,
  file,
  issued,
  issuedRound,
  PLAN,
  PRESS,
  remembering,
  returnedBook,
  TODAY,
  tookBack,
  type Entries,
} from './testing/round';

const { round: ISSUED, books } = issuedRound();
const TERMS = { deadline: '2026-12-17', contact: '企画課 内線123' };
const FAULTY: Entries = { '1-1-1-3': { R6実績: 40.5 }, '1-1-1-4': { R6実績: '約30' } };
const returned = (entries: Entries, name: string) => file(returnedBook(books[1], entries), name, name);

/** The master as it is read tomorrow: what stands in cells is all that is left. */
function tomorrow(of: Master, records: Partial<Records> | null): Master {
  const all = { ...of.kept.records, ...records };
  const request = { plan: PLAN, rubric: pace, evaluationYear: 2024, suffix: '' };
  const book = composeBook({ ...request, kept: { ...NOTHING_KEPT, records: all } });
  return remembering(of, readRecords(readingOf(book), of.names));
}

function afterReading(of: Master, files: readonly ReturnedFile[], time = PRESS.time): Master {
  const round = roundOf(of, TODAY);
  return tomorrow(of, planRemembering(tookBack(files, round), round, time));
}

function toCorrect({ kept }: Master): readonly ToCorrect[] {
  return roundState(kept.records, 'R6', TODAY).sections[1]?.toCorrect ?? [];
}

const codesOf = (of: Master) =>
  toCorrect(of).map(({ receipt, findings }) => [receipt.file, findings.map(({ code }) => code)]);

test('the request to correct is the same tomorrow, without the file', () => {
  const faulty = returned(FAULTY, '農林.xlsx');
  const [one] = tookBack([faulty], ISSUED).returned;
  const read = afterReading(ISSUED.master, [faulty]);
  const [kept] = toCorrect(read);
  if (!one || !kept) throw new Error('nothing is to be corrected');
  const returnedThen = keptReturned(kept.receipt, kept.findings);
  expect(kept.more).toBe(0);
  expect(asksToCorrect(returnedThen)).toBe(true);
  expect(correctionRequest(returnedThen, roundOf(read, TODAY), TERMS).body.ja).toBe(
    correctionRequest(one, ISSUED, TERMS).body.ja,
  );
  const found = one.findings
    .filter(({ severity }) => severity !== 'I')
    .map(({ code, value }) => [code, value]);
  expect(returnedThen.findings.map(({ code, value }) => [code, value])).toEqual(found);
});

test('a file without fault, and what was repaired in one, leave nothing to correct', () => {
  const good = returned({ '1-1-1-3': { R6実績: '３０' }, '1-1-1-4': { R6実績: 5 } }, '良.xlsx');
  const read = afterReading(ISSUED.master, [good]);
  expect(read.kept.records.receipts).toMatchObject([{ status: 'waiting', findings: { I: 2 } }]);
  expect(read.kept.records.returnedFindings).toEqual([]);
});

test('findings go once a corrected file waits, was accepted, or a fresh book was issued and something of the round changed', () => {
  const read = afterReading(ISSUED.master, [returned(FAULTY, '一.xlsx')]);
  const good = returned({ '1-1-1-3': { R6実績: 40 }, '1-1-1-4': { R6実績: 30 } }, '二.xlsx');
  expect(afterReading(read, [good], '2026-11-27 09:00').kept.records.returnedFindings).toEqual([]);
  const round = roundOf(read, TODAY);
  const accepted = afterAccepting(
    read,
    planAcceptance(tookBack([good], round), BY_RULE('single'), round, PRESS),
  );
  expect(accepted.kept.records.returnedFindings).toEqual([]);

  const fresh = afterIssuing(read, issued(read, ['農林課']));
  expect(toCorrect(fresh)).toEqual([]);
  const other = file(returnedBook(books[0]), '商工.xlsx', 'other');
  expect(afterReading(fresh, [other]).kept.records.returnedFindings).toEqual([]);
});

test('a faulty file that came later overtakes the one before; two of one go are both to be corrected', () => {
  const [first, second] = [returned(FAULTY, '一.xlsx'), returned({ '1-1-1-4': { R6実績: 'ー' } }, '二.xlsx')];
  const once = afterReading(ISSUED.master, [first]);
  const twice = afterReading(once, [second], '2026-11-27 09:00');
  expect(codesOf(twice)).toEqual([['二.xlsx', expect.arrayContaining(['V01']) as string[]]]);
  expect(new Set(twice.kept.records.returnedFindings.map(({ digest }) => digest))).toEqual(
    new Set(['二.xlsx']),
  );
  expect(codesOf(afterReading(ISSUED.master, [first, second])).map(([name]) => name)).toEqual([
    '一.xlsx',
    '二.xlsx',
  ]);
});

test('reading the same file again changes nothing; a book that was written before there was the table comes to know them', () => {
  const faulty = returned(FAULTY, '農林.xlsx');
  const read = afterReading(ISSUED.master, [faulty]);
  const round = roundOf(read, TODAY);
  expect(planRemembering(tookBack([faulty], round), round, '2026-11-27 09:00')).toBeNull();
  const old = remembering(read, { returnedFindings: [] });
  expect(toCorrect(old)).toMatchObject([{ findings: [], more: read.kept.records.returnedFindings.length }]);
  const again = roundOf(old, TODAY);
  const records = planRemembering(tookBack([faulty], again), again, '2026-11-27 09:00');
  expect(records).toEqual({ returnedFindings: read.kept.records.returnedFindings });
});

test('what only the planning section can decide leaves its 課 nothing to correct', () => {
  const files = [5, 6].map((figure) => returned({ '1-1-1-4': { R6実績: figure } }, `${figure}.xlsx`));
  expect(codesOf(afterReading(ISSUED.master, files))).toEqual([]);
});

test('of two disagreements with a faulty file the one that was decided is told no more', () => {
  const faulty = { '1-1-1-3': { R5実績: 1, R6実績: 5 }, '1-1-1-4': { R6実績: '約3' } };
  const files = [returned(faulty, '一.xlsx'), returned({ '1-1-1-3': { R5実績: 2, R6実績: 6 } }, '二.xlsx')];
  const read = afterReading(ISSUED.master, files);
  const round = roundOf(read, TODAY);
  const taken = { take: 'file', digest: '二.xlsx', proposal: null } as const;
  const decided = { ...BY_RULE('single'), single: new Map([[cellKey('1-1-1-3', 'R6実績'), taken]]) };
  const after = afterAccepting(read, planAcceptance(tookBack(files, round), decided, round, PRESS));
  const disagreements = (of: Master) =>
    toCorrect(of).map(({ receipt, findings }) => [
      receipt.file,
      findings.filter(({ code }) => code === 'C01').map(({ column }) => column),
    ]);
  expect(disagreements(read)).toEqual([['一.xlsx', ['R5実績', 'R6実績']]]);
  expect(disagreements(after)).toEqual([['一.xlsx', ['R5実績']]]);
});

test('however much is wrong in however many files, little of it is kept, the last files first, and the rest is counted', () => {
  const faulty = tookBack([returned(FAULTY, '農林.xlsx')], ISSUED);
  const [one] = faulty.returned;
  const [wrong] = one?.findings ?? [];
  if (!one || !wrong) throw new Error('nothing is wrong');
  const long = { ...wrong, value: '𠮷'.repeat(10_000), message: { ja: '長'.repeat(10_000), en: '' } };
  const returnedFiles = Array.from({ length: 200 }, (_, i) => ({
    ...one,
    digest: `${i}`,
    findings: Array.from({ length: 300 }, () => (i === 0 ? long : wrong)),
  }));
  const back = { returned: returnedFiles, comparisons: [] };
  const records = planRemembering(back, ISSUED, PRESS.time)?.returnedFindings ?? [];
  expect(records.length).toBeLessThanOrEqual(2_000);
  expect(records.filter(({ digest }) => digest === '0')).toHaveLength(100);
  expect(records[0]?.value).toBe(`${'𠮷'.repeat(149)}…`);
  const read = afterReadingAll(planRemembering(back, ISSUED, PRESS.time));
  const [first] = toCorrect(read);
  expect(first).toMatchObject({ more: 200 });
  const kept = first && keptReturned(first.receipt, first.findings);
  expect(kept && correctionRequest(kept, ISSUED, TERMS, first.more).body.ja).toContain(
    'このほかに200件あります。',
  );
});

function afterReadingAll(records: Partial<Records> | null): Master {
  return tomorrow(ISSUED.master, records);
}
