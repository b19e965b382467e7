import { NO_RECORDS, type ReceiptRecord, type Records } from '../book/records/records';
import { daysSince, missingSections, roundState } from './roundState';
import { afterIssuing, issued, issuedRound, master, TODAY } from './testing/round';

const LATE = { year: 2026, month: 12, day: 13 };

function receipt(issue: string, section: string, parts: Partial<ReceiptRecord> = {}): ReceiptRecord {
  return {
    file: `${issue}.xlsx`,
    digest: issue,
    section,
    issue,
    time: '2026-12-01 09:00',
    status: 'accepted',
    findings: { F: 0, E: 0, W: 0, I: 0 },
    taken: 3,
    ...parts,
  };
}

function stateOf(records: Partial<Records>, today = LATE) {
  const { round } = issuedRound();
  const { sections } = roundState({ ...round.master.kept.records, ...records }, 'R6', today);
  return sections.map(({ section, status, overdueDays, taken }) => [section, status, overdueDays, taken]);
}

test('a 課 of which nothing came back is missing, and overdue from the day after its deadline', () => {
  expect(stateOf({}, TODAY)).toEqual([
    ['商工観光課', 'missing', 0, 0],
    ['農林課', 'missing', 0, 0],
  ]);
  expect(stateOf({})[0]).toEqual(['商工観光課', 'missing', 3, 0]);
  expect(stateOf({}, { year: 2026, month: 12, day: 10 })[0]).toEqual(['商工観光課', 'missing', 0, 0]);
});

test('what came back decides: accepted is done with, 要修正 waits, what cannot be used is still to come', () => {
  const receipts = [
    receipt('R6-0001', '商工観光課'),
    receipt('R6-0002', '農林課', { status: 'fix', taken: 0 }),
  ];
  expect(stateOf({ receipts })).toEqual([
    ['商工観光課', 'accepted', 0, 3],
    ['農林課', 'fix', 3, 0],
  ]);
  expect(stateOf({ receipts: [receipt('R6-0002', '農林課', { status: 'rejected', taken: 0 })] })[1]).toEqual([
    '農林課',
    'returned',
    3,
    0,
  ]);
});

test('a 課 whose file was read and not taken in is neither missing nor late: its file waits', () => {
  const { round } = issuedRound();
  const waiting = receipt('R6-0001', '商工観光課', { status: 'waiting', taken: 0 });
  const state = roundState({ ...round.master.kept.records, receipts: [waiting] }, 'R6', LATE);
  expect(state.sections[0]).toMatchObject({ status: 'waiting', overdueDays: 0, waiting: [waiting] });
  expect(state.counts).toMatchObject({ waiting: 1, missing: 1 });
  expect(missingSections(state).map(({ section }) => section)).toEqual(['農林課']);
});

test('of two files of one book the one that came after the accepted one waits, the one before is overtaken', () => {
  const at = (time: string, parts: Partial<ReceiptRecord>) =>
    receipt('R6-0001', '商工観光課', { time: `2026-12-01 ${time}`, digest: time, ...parts });
  const accepted = at('10:00', {});
  const before = at('09:00', { status: 'waiting' });
  const after = at('11:00', { status: 'waiting' });
  const faulty = at('12:00', { status: 'fix' });
  const statusOf = (receipts: ReceiptRecord[]) => stateOf({ receipts })[0]?.[1];
  expect(statusOf([before, accepted])).toBe('accepted');
  expect(statusOf([accepted, before])).toBe('accepted');
  expect(statusOf([after, accepted])).toBe('waiting');
  expect(statusOf([before, faulty])).toBe('waiting');
  expect(statusOf([accepted, faulty])).toBe('accepted');
});

test('a file that waits of a book that was replaced since does not wait any more', () => {
  const once = afterIssuing(master(), issued(master(), ['農林課']));
  const twice = afterIssuing(once, issued(once, ['農林課'])).kept.records;
  const receipts = [receipt('R6-0001', '農林課', { status: 'waiting', taken: 0 })];
  const { sections } = roundState({ ...twice, receipts }, 'R6', TODAY);
  expect(sections[0]).toMatchObject({ status: 'missing', waiting: [] });
});

test('a fresh book of which nothing came back is missing, whatever became of the one before', () => {
  const once = afterIssuing(master(), issued(master(), ['農林課']));
  const twice = afterIssuing(once, issued(once, ['農林課'])).kept.records;
  const receipts = [receipt('R6-0001', '農林課', { status: 'fix', taken: 1 })];
  const [state] = roundState({ ...twice, receipts }, 'R6', TODAY).sections;
  expect(state).toMatchObject({ status: 'missing', taken: 1, issue: { issue: 'R6-0002' } });
  const old = [...receipts, receipt('R6-0001', '農林課', { status: 'old', digest: 'x', taken: 0 })];
  expect(roundState({ ...twice, receipts: old }, 'R6', TODAY).counts).toMatchObject({ returned: 1 });
});

test('the longest overdue are reminded first, and who has something to correct is not', () => {
  const { round } = issuedRound();
  const { issues } = round.master.kept.records;
  const [first, second] = issues;
  if (!first || !second) throw new Error('not issued');
  const state = roundState(
    {
      ...NO_RECORDS,
      issues: [
        first,
        { ...second, deadline: '2026-12-01' },
        { ...second, issue: 'R6-0003', section: '税務課' },
      ],
      receipts: [receipt('R6-0003', '税務課', { status: 'fix' })],
    },
    'R6',
    LATE,
  );
  expect(missingSections(state).map(({ section, overdueDays }) => [section, overdueDays])).toEqual([
    ['農林課', 12],
    ['商工観光課', 3],
  ]);
});

test('another round has its own state', () => {
  const { round } = issuedRound();
  expect(roundState(round.master.kept.records, 'R7', LATE).sections).toEqual([]);
});

test('days are counted over months and years', () => {
  expect(daysSince('2026-12-10', { year: 2027, month: 1, day: 1 })).toBe(22);
  expect(daysSince('2026-12-10', { year: 2026, month: 12, day: 9 })).toBe(-1);
  expect(daysSince('', TODAY)).toBeNull();
});
