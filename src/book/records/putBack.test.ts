import fc from 'fast-check';
import { pace } from '../../kpi/rubrics/pace';
import { applyChanges, applyWrites } from '../applyChanges';
import type { Cell } from '../book';
import { cellOf } from '../cells';
import type { CellWrite } from '../changes';
import { composeBook } from '../compose';
import { NOTHING_KEPT } from '../kept';
import { bookNames } from '../names';
import type { Reading } from '../reading';
import { planOf } from '../testing/smallPlan';
import { readingOf, typed } from '../testing/readingOf';
import { nextIssueNumber } from './issueNumber';
import { batchName, cellAt, logOf, type Press } from './logOf';
import { putBack } from './putBack';
import { NO_RECORDS, type LogEntry, type Records } from './records';

const PLAN = planOf([{ section: '観光課' }, {}, {}]);
const NAMES = bookNames('');
const LIST = NAMES.tables.list;
const PRESS: Press = { batch: 'B1', time: '2026-11-26 10:15', kind: 'repair', file: '', digest: '' };
const LATER = { batch: 'B2', time: '2026-11-26 11:00' };

const BOOK = composeBook({ plan: PLAN, rubric: pace, evaluationYear: 2024, suffix: '', kept: NOTHING_KEPT });
const START = readingOf(BOOK, ({ table, heading, row }, cell) => {
  if (table !== LIST || heading !== 'R6実績') return cell;
  return row === 0
    ? typed('１，２３４', cell)
    : row === 1
      ? { ...typed(0.85, cell), numberFormat: '0%' }
      : cell;
});

function write(address: string, cell: Cell, numberFormat?: string): CellWrite {
  return { sheet: 'KPI一覧', address, cell, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

const WRITES = [write('S6', { number: 1234 }), write('S7', { number: 85 }, '#,##0'), write('S8', null)];

/** After a press of `writes`: what is read then, and what is remembered. */
function pressed(writes: readonly CellWrite[]): { reading: Reading; records: Records } {
  const log = logOf(START, NAMES, writes, PRESS, () => 'V02');
  return { reading: applyWrites(START, writes).reading, records: { ...NO_RECORDS, log } };
}

function cellsAt(reading: Reading, addresses: readonly string[]): Cell[] {
  return addresses.map((address) => cellOf(cellAt(reading, { sheet: 'KPI一覧', address })));
}

test('the log says whose cell changed, from what to what; a write that changes nothing is not in it', () => {
  expect(pressed(WRITES).records.log).toMatchObject([
    {
      kpi: '1-1-1-1',
      column: 'R6実績',
      section: '観光課',
      before: { text: '１，２３４' },
      after: { number: 1234 },
    },
    { kpi: '1-1-1-2', before: { number: 0.85 }, after: { number: 85 }, format: '0%', note: 'V02' },
  ]);
});

test('a press is put back exactly, formats too, and told in the log', () => {
  const { reading, records } = pressed(WRITES);
  const back = putBack(reading, NAMES, records, 'B1', LATER);
  expect(back.refused).toEqual([]);
  expect(back.writes).toContainEqual({
    sheet: 'KPI一覧',
    address: 'S7',
    cell: { number: 0.85 },
    numberFormat: '0%',
  });
  const again = applyWrites(reading, back.writes).reading;
  expect(cellsAt(again, ['S6', 'S7', 'S8'])).toEqual(cellsAt(START, ['S6', 'S7', 'S8']));
  expect(back.records.log.map(({ batch, kind, undone }) => [batch, kind, undone])).toEqual([
    ['B1', 'repair', true],
    ['B1', 'repair', true],
    ['B2', 'putBack', false],
    ['B2', 'putBack', false],
  ]);
  expect(putBack(again, NAMES, back.records, 'B1', LATER).writes).toEqual([]);
});

test('putting back a putting back brings the change again, format and all', () => {
  const { reading, records } = pressed(WRITES);
  const back = putBack(reading, NAMES, records, 'B1', LATER);
  const undone = applyWrites(reading, back.writes).reading;
  const forth = putBack(undone, NAMES, back.records, 'B2', { batch: 'B3', time: '2026-11-26 12:00' });
  const end = applyWrites(undone, forth.writes).reading;
  expect(cellsAt(end, ['S6', 'S7'])).toEqual([{ number: 1234 }, { number: 85 }]);
  expect(cellAt(end, { sheet: 'KPI一覧', address: 'S7' })?.numberFormat).toBe('#,##0');
  expect(forth.records.log.map(({ undone: isUndone }) => isUndone)).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('a cell is found again by its KPI after rows were sorted', () => {
  const { reading, records } = pressed(WRITES);
  const list = reading.tables.get(LIST);
  if (!list) throw new Error(LIST);
  const addresses = list.rows.map((row) => row.map(({ address }) => address));
  const rows = [...list.rows]
    .reverse()
    .map((row, r) => row.map((cell, c) => ({ ...cell, address: addresses[r]?.[c] ?? '' })));
  const sorted = { ...reading, tables: new Map([...reading.tables, [LIST, { ...list, rows }]]) };
  const { writes } = putBack(sorted, NAMES, records, 'B1', LATER);
  expect(writes.map(({ address, cell }) => [address, cell])).toEqual([
    ['S7', { number: 0.85 }],
    ['S8', { text: '１，２３４' }],
  ]);
});

test('a cell that changed since is left alone and told; the others are put back', () => {
  const { reading, records } = pressed(WRITES);
  const touched = applyWrites(reading, [write('S6', { number: 1235 })]).reading;
  const back = putBack(touched, NAMES, records, 'B1', LATER);
  expect(back.writes.map(({ address }) => address)).toEqual(['S7']);
  expect(back.refused).toMatchObject([{ code: 'changed-since', cell: { sheet: 'KPI一覧', address: 'S6' } }]);
  expect(back.refused[0]?.message.ja).toContain('「1234」から「1235」');
  expect(back.records.log[0]).toMatchObject({ kpi: '1-1-1-1', undone: false });
});

test('a cell that holds again what it held before is done with, without being written', () => {
  const { reading, records } = pressed(WRITES);
  const begun = applyWrites(reading, [write('S6', { text: '１，２３４' })]).reading;
  const back = putBack(begun, NAMES, records, 'B1', LATER);
  expect(back.refused).toEqual([]);
  expect(back.writes.map(({ address }) => address)).toEqual(['S7']);
  expect(back.records.log.map(({ kind, undone }) => [kind, undone])).toEqual([
    ['repair', true],
    ['repair', true],
    ['putBack', false],
    ['putBack', false],
  ]);
});

test('a cell whose row is gone is told', () => {
  const { reading, records } = pressed(WRITES);
  const list = reading.tables.get(LIST);
  if (!list) throw new Error(LIST);
  const tables = new Map([...reading.tables, [LIST, { ...list, rows: list.rows.slice(1) }]]);
  const back = putBack({ ...reading, tables }, NAMES, records, 'B1', LATER);
  expect(back.refused.map(({ code }) => code)).toEqual(['cell-gone']);
  expect(back.writes).toHaveLength(1);
});

test('two changes of one cell in one press are both taken back, and a setting is found by its address', () => {
  const year = START.tables
    .get(NAMES.tables.settings)
    ?.rows.find(([label]) => label?.text === '評価年度')?.[1];
  if (!year) throw new Error('評価年度');
  const first = [write('S6', { number: 1 }), { sheet: '設定', address: year.address, cell: { text: 'R5' } }];
  const { reading, records } = pressed(first);
  const second = logOf(reading, NAMES, [write('S6', { number: 2 })], PRESS, () => '');
  const log: readonly LogEntry[] = [...records.log, ...second];
  const end = applyWrites(reading, [write('S6', { number: 2 })]).reading;
  const back = putBack(end, NAMES, { ...records, log }, 'B1', LATER);
  expect(back.refused).toEqual([]);
  expect(back.writes.map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ['KPI一覧', { text: '１，２３４' }],
    ['設定', { text: 'R6' }],
  ]);
});

test('whatever is written anywhere in the entered columns is put back', () => {
  const value: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(null),
    fc.integer().map((number) => ({ number })),
    fc.string().map((text) => ({ text })),
    fc.constantFrom('=1+1', '=R6*2').map((formula) => ({ formula })),
  );
  const places = fc.constantFrom('O6', 'P7', 'R8', 'S6', 'S7', 'S8', 'AA6');
  const some = fc.uniqueArray(fc.tuple(places, value), { selector: ([address]) => address });
  fc.assert(
    fc.property(some, (pairs) => {
      const writes = pairs.map(([address, cell]) => write(address, cell));
      const { reading, records } = pressed(writes);
      const back = putBack(reading, NAMES, records, 'B1', LATER);
      const addresses = pairs.map(([address]) => address);
      const end = applyWrites(reading, back.writes).reading;
      expect(back.refused).toEqual([]);
      expect(cellsAt(end, addresses)).toEqual(cellsAt(START, addresses));
    }),
    { numRuns: 60 },
  );
});

test('changes to a file go into the book that is composed from it, records and all', () => {
  const log = logOf(START, NAMES, WRITES, PRESS, () => '');
  const { carried, missed } = applyChanges(START, NAMES, PLAN, {
    writes: [...WRITES, write('ZZ1', { number: 1 })],
    restoreRules: true,
    records: { log },
  });
  expect(missed).toEqual([write('ZZ1', { number: 1 })]);
  expect(carried.kept.rows.get('1-1-1-1')?.actuals.get(2024)?.cell).toEqual({ number: 1234 });
  expect(carried.kept.records).toEqual({ ...NO_RECORDS, log });
});

test('no two presses have one name, though they fall into one second', () => {
  const [entry] = pressed(WRITES).records.log;
  if (!entry) throw new Error('no entry');
  const first = batchName([], '2026-11-26T10:15:00');
  expect(batchName([{ ...entry, batch: first }], '2026-11-26T10:15:00')).not.toBe(first);
});

test('numbers of issued books only grow, though rows were deleted and years change', () => {
  const { issues, receipts, snapshots } = NO_RECORDS;
  expect(nextIssueNumber({ issues, receipts, snapshots }, 'R6')).toBe('R6-0001');
  expect(nextIssueNumber({ issues, receipts, snapshots }, 'R6', 2)).toBe('R6-0003');
  const snapshot = { issue: 'R6-0041', kpi: '1-1-1-1', column: 'R6実績', cell: null };
  expect(nextIssueNumber({ issues, receipts, snapshots: [snapshot] }, 'R7')).toBe('R7-0042');
});
