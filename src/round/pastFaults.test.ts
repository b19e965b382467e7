import { pastFaults } from './pastFaults';
import { roundOf } from './round';
import {
  afterIssuing,
  edited,
  file,
  issued,
  master,
  OWNERS,
  remembering,
  returnedBook,
  TODAY,
  tookBack,
} from './testing/round';
import { recordOf } from '../checks/findingRecord';

/** The planning section issues 「約40」 of R4, which no 課 can mend: the cell is locked. */
const FAULTY = edited(master(OWNERS), { '1-1-1-1': { R4実績: '約40', R5実績: 150 } });
const PLAN = issued(FAULTY, ['商工観光課']);
const ROUND = roundOf(afterIssuing(FAULTY, PLAN), TODAY);

function returnedWith(entries: Parameters<typeof returnedBook>[1]) {
  const [book] = PLAN.books;
  if (!book) throw new Error('not issued');
  const { returned } = tookBack([file(returnedBook(book, entries), 'a.xlsx')], ROUND);
  return returned.map(({ status, findings }) => [
    status,
    ...findings
      .filter(({ column }) => column.endsWith('実績'))
      .map(({ code, column }) => `${code} ${column}`),
  ]);
}

test('a 課 is not held back for what was wrong in earlier years when it was issued', () => {
  expect(returnedWith({ '1-1-1-1': { R4実績: '約40', R5実績: 150, R6実績: 160 } })).toEqual([['accepted']]);
});

test('what it wrote there itself is told, and so is what it entered', () => {
  expect(returnedWith({ '1-1-1-1': { R4実績: '約41', R5実績: 150, R6実績: 160 } })).toEqual([
    ['fix', 'V01 R4実績'],
  ]);
  expect(returnedWith({ '1-1-1-1': { R4実績: '約40', R5実績: 150, R6実績: '約160' } })).toEqual([
    ['fix', 'V01 R6実績'],
  ]);
});

test('the planning section is told of it before it issues, unless it has given a reason', () => {
  const [fault, ...others] = pastFaults(FAULTY, TODAY);
  expect([fault?.code, fault?.kpi, fault?.column, others]).toEqual(['V01', '1-1-1-1', 'R4実績', []]);
  if (!fault) throw new Error('silent');
  const ignored = { ...recordOf(fault), state: 'ignored' as const, reason: '当時の資料による' };
  expect(pastFaults(remembering(FAULTY, { findings: [ignored] }), TODAY)).toEqual([]);
});
