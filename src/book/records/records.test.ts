import fc from 'fast-check';
import { pace } from '../../kpi/rubrics/pace';
import type { Book, Cell } from '../book';
import { carryOver } from '../carryOver';
import { composeBook } from '../compose';
import { NOTHING_KEPT } from '../kept';
import { bookNames } from '../names';
import { recognise } from '../recognise';
import { planOf } from '../testing/smallPlan';
import { readingOf, typed } from '../testing/readingOf';
import { ENTRY, FINDING, RETURNED_FINDING, SAMPLE_RECORDS } from '../testing/sampleRecords';
import { recordSheets } from '../sheets/records';
import { NO_RECORDS, type Records } from './records';
import { readRecords } from './readRecords';

const PLAN = planOf([{}, {}]);
const NAMES = bookNames('');

function bookWith(records: Partial<Records>, suffix = ''): Book {
  const kept = { ...NOTHING_KEPT, records: { ...NO_RECORDS, ...records } };
  return composeBook({ plan: PLAN, rubric: pace, evaluationYear: 2024, suffix, kept });
}

function cellAt(book: Book, table: string, heading: string, row = 0): Cell | undefined {
  const found = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  return found?.rows[row]?.[found.headers.indexOf(heading)];
}

test('what the workbook remembers is read back as it was, and drawn again the same', () => {
  const book = bookWith(SAMPLE_RECORDS);
  const reading = readingOf(book);
  expect(readRecords(reading, NAMES)).toEqual(SAMPLE_RECORDS);
  const { kept } = carryOver(reading, NAMES, PLAN);
  expect(composeBook({ plan: PLAN, rubric: pace, evaluationYear: 2024, suffix: '', kept })).toEqual(book);
  expect(recognise(reading)).toMatchObject({ kind: 'book', outdated: false });
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ number: number + 0 })),
  fc
    .oneof(fc.string(), fc.constantFrom('=A1', '1-2', '00012', '1e5', 'TRUE', ' ', "'x"))
    .map((text) => ({ text })),
  fc.string({ minLength: 1 }).map((rest) => ({ formula: `=${rest}` })),
);

test('any cell of a log and of an issued book comes back with its kind', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 8 }), (pairs) => {
      const log = pairs.map(([before, after]) => ({ ...ENTRY, before, after }));
      const snapshots = pairs.flatMap(([before, after], i) => [
        { issue: 'R6-0001', kpi: `1-1-1-${i % 2}`, column: 'R5実績', cell: before },
        { issue: 'R6-0001', kpi: `1-1-1-${i % 2}`, column: 'R6実績', cell: after },
      ]);
      const read = readRecords(readingOf(bookWith({ log, snapshots })), NAMES);
      expect(read.log).toEqual(log);
      expect(read.snapshots).toEqual(snapshots);
    }),
    { numRuns: 60 },
  );
});

test('nothing that people or files brought along is written as a formula', () => {
  const hostile = '=cmd|calc!A1';
  const book = bookWith({
    findings: [{ ...FINDING, name: hostile, value: hostile, reason: hostile }],
    log: [{ ...ENTRY, before: { formula: hostile }, after: { text: hostile }, file: hostile }],
    returnedFindings: [
      { ...RETURNED_FINDING, file: hostile, value: hostile, message: hostile, sheet: hostile },
    ],
  });
  const formulas = book.sheets
    .filter(({ key }) => ['findings', 'log', 'returnedFindings'].includes(key))
    .flatMap(({ tables }) => tables)
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) => (cell && 'formula' in cell ? [cell.formula] : []));
  expect(formulas).toEqual([`=HYPERLINK("#'KPI一覧'!S6","KPI一覧!S6")`]);
});

test('a sheet whose name holds quotation marks is linked to all the same', () => {
  const book = bookWith({ findings: [{ ...FINDING, kpi: '', sheet: `'24 "案"` }] });
  expect(cellAt(book, NAMES.tables.findings, 'セル')).toEqual({
    formula: `=HYPERLINK("#'''24 ""案""'!S6","'24 ""案""!S6")`,
  });
});

test('a sheet of records is there only once it has rows, and after 設定', () => {
  const names = (records: Partial<Records>): string[] => bookWith(records).sheets.map(({ name }) => name);
  expect(names({})).toEqual(['KPI一覧', '施策', '集計', '設定', '様式情報']);
  expect(names({ receipts: SAMPLE_RECORDS.receipts })).toContain('発行一覧');
  expect(names(SAMPLE_RECORDS).slice(4)).toEqual([
    '検証結果',
    '受付履歴',
    '発行一覧',
    '受付検証結果',
    '発行内容',
    '様式情報',
  ]);
});

test('a standing sheet whose records are over is drawn with one blank row, which is no record', () => {
  const sheets = recordSheets(
    NO_RECORDS,
    NAMES,
    new Set(['findings', 'log', 'issues', 'returnedFindings', 'snapshots']),
  );
  expect(sheets.map(({ tables }) => tables.map(({ rows }) => rows.length))).toEqual([
    [1],
    [1],
    [1, 1],
    [1],
    [1],
  ]);
  expect(readRecords(readingOf({ ...bookWith({}), sheets }), NAMES)).toEqual(NO_RECORDS);
});

test('受付表 stands below 発行一覧表, however long that is', () => {
  const issues = Array.from({ length: 40 }, () => SAMPLE_RECORDS.issues).flat();
  const sheet = bookWith({ ...SAMPLE_RECORDS, issues }).sheets.find(({ key }) => key === 'issues');
  expect(sheet?.tables.map(({ at, rows }) => [at, rows.length])).toEqual([
    ['A4', 80],
    ['A88', 3],
  ]);
});

test('an officer sets a state and a reason in the sheet; a state nobody knows is open', () => {
  const read = (state: string): unknown =>
    readRecords(
      readingOf(bookWith({ findings: [FINDING] }), ({ table, heading }, cell) =>
        table !== NAMES.tables.findings
          ? cell
          : heading === '状態'
            ? typed(state, cell)
            : heading === '理由'
              ? typed('確認した', cell)
              : cell,
      ),
      NAMES,
    ).findings[0];
  expect(read('確認済')).toMatchObject({ state: 'ignored', reason: '確認した' });
  expect(read('あとで')).toMatchObject({ state: 'open', reason: '確認した' });
});

test('a snapshot that someone broke is not known, and the others are', () => {
  const reading = readingOf(bookWith(SAMPLE_RECORDS), ({ table, heading, row }, cell) =>
    table === NAMES.tables.snapshots && heading === '内容' && row === 0 ? typed('[["R5', cell) : cell,
  );
  expect(readRecords(reading, NAMES).snapshots).toEqual(SAMPLE_RECORDS.snapshots.slice(3));
});

test('a finding follows its KPI and column to where they are drawn', () => {
  const book = bookWith({ findings: [{ ...FINDING, kpi: '1-1-1-2', address: 'A99' }] });
  expect(readRecords(readingOf(book), NAMES).findings[0]).toMatchObject({ sheet: 'KPI一覧', address: 'S7' });
  expect(book.sheets[0]?.conditionalFormats[0]).toMatchObject({ ranges: ['S7'] });
});
