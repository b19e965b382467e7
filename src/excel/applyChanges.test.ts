import { bookNames } from '../book/names';
import { readRecords } from '../book/records/readRecords';
import { NO_RECORDS } from '../book/records/records';
import { ISSUE, RECEIPT, RETURNED_FINDING } from '../book/testing/sampleRecords';
import { changes, entry, finding, NO_CHANGES } from './testing/changes';
import { contentsOf } from './testing/contents';
import { drawn, quiet, REQUEST, type Drawn } from './testing/drawn';

jest.setTimeout(300_000);

const LIST = 'KPI一覧';
const names = bookNames('');

let workbook: Drawn['workbook'];
let book: Drawn['book'];
beforeEach(async () => {
  ({ workbook, book } = await drawn());
});
afterEach(() => workbook.dispose());

const inList = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  workbook.Excel.run((context) => work(context.workbook.worksheets.getItem(LIST), context));

/** Addresses of the marks on the list, by formula. */
const marks = (): Promise<string[]> =>
  inList(async (sheet, context) => {
    const formats = sheet.getRange('A1:BZ200').conditionalFormats;
    formats.load('items/id,items/type');
    await context.sync();
    const custom = formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({
        rule: format.custom.rule.load('formula'),
        areas: format.getRanges().load('address'),
      }));
    await context.sync();
    return custom.flatMap(({ rule, areas }) =>
      rule.formula.includes('検証')
        ? [`${rule.formula} ${areas.address.replaceAll(/'?KPI一覧'?!/g, '')}`]
        : [],
    );
  });

const records = async () => readRecords((await book.readBook()).reading, names);

test('figures, words, formulas and texts are written as what they are, and cells are emptied', async () => {
  await book.applyChanges(changes, quiet);
  await expect(workbook.look(`${LIST}!O6`)).resolves.toMatchObject({ text: '123' });
  await expect(workbook.look(`${LIST}!O7`)).resolves.toMatchObject({ text: '未集計' });
  await expect(workbook.look(`${LIST}!O8`)).resolves.toMatchObject({ text: '3' });
  await expect(workbook.look(`${LIST}!AA6`)).resolves.toMatchObject({ text: '=危険' });
  await book.applyChanges({ ...NO_CHANGES, writes: [{ sheet: LIST, address: 'O6', cell: null }] }, quiet);
  await expect(workbook.look(`${LIST}!O6`)).resolves.toMatchObject({ text: '' });
});

test('records become sheets, texts in them stay texts, and what is left out stays as it is', async () => {
  await book.applyChanges(changes, quiet);
  expect(await records()).toMatchObject({
    findings: [{ kpi: '1-1-1-1', message: '=文字が入っています' }, { kpi: '1-1-1-2' }],
    log: [{ before: { text: '１２３' }, after: { number: 123 } }],
    issues: [],
  });
  await book.applyChanges({ ...NO_CHANGES, records: { findings: [] } }, quiet);
  expect(await records()).toMatchObject({ findings: [], log: [{ batch: entry.batch }] });
});

test('what a 課 is to correct has a sheet once there is any, which is blank once it has been corrected', async () => {
  const returned = { ...RETURNED_FINDING, file: '=cmd|calc', value: '約30' };
  const standing = async () =>
    (await book.readBook()).reading.tables.get('受付検証結果表')?.rows.map((row) => row[3]?.text);
  await expect(standing()).resolves.toBeUndefined();
  await book.applyChanges({ ...NO_CHANGES, records: { returnedFindings: [returned, returned] } }, quiet);
  await expect(standing()).resolves.toEqual(['=cmd|calc', '=cmd|calc']);
  expect((await records()).returnedFindings).toEqual([returned, returned]);
  await book.applyChanges({ ...NO_CHANGES, records: { returnedFindings: [] } }, quiet);
  await expect(standing()).resolves.toEqual(['']);
  expect((await records()).returnedFindings).toEqual([]);
  await book.generate(REQUEST, quiet);
  await expect(book.look()).resolves.toMatchObject({ kind: 'book', outdated: false });
});

test('a record table of an older version gains the columns that it lacks, and keeps its rows', async () => {
  await book.applyChanges({ ...NO_CHANGES, records: { issues: [ISSUE], receipts: [RECEIPT] } }, quiet);
  await workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('発行一覧表');
    const range = table.getRange().load('address');
    await context.sync();
    table.resize(range.getResizedRange(0, -1));
    range.getLastColumn().clear();
    await context.sync();
  });
  const older = (await records()).issues;
  expect(older).toEqual([{ ...ISSUE, contact: '' }]);
  const next = { ...ISSUE, issue: 'R6-0013' };
  await book.applyChanges({ ...NO_CHANGES, records: { issues: [...older, next] } }, quiet);
  expect(await records()).toMatchObject({ issues: [...older, next], receipts: [RECEIPT] });
});

test('marks follow the findings, and an officer’s own colours stay', async () => {
  await inList(async (sheet, context) => {
    const own = sheet.getRange('O6:O9').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$O6="x"';
    own.custom.format.fill.color = '#00FF00';
    await context.sync();
  });
  await book.applyChanges(changes, quiet);
  expect((await marks()).sort()).toEqual(['=LEN("検証E")>0 O6', '=LEN("検証W")>0 O7']);
  await book.applyChanges({ ...NO_CHANGES, records: { findings: [finding('1-1-1-1', 'O8')] } }, quiet);
  expect(await marks()).toEqual(['=LEN("検証E")>0 O8']);
  await book.applyChanges({ ...NO_CHANGES, records: { findings: [] } }, quiet);
  expect(await marks()).toEqual([]);
  await inList(async (sheet, context) => {
    const count = sheet.getRange('O6').conditionalFormats;
    count.load('items/type');
    await context.sync();
    const rules = count.items
      .filter(({ type }) => type === 'Custom')
      .map(({ custom }) => custom.rule.load('formula'));
    await context.sync();
    expect(rules.map(({ formula }) => formula)).toContain('=$O6="x"');
  });
});

test('wiped input rules are back, also where rows were sorted', async () => {
  const before = await book.readBook();
  const ruled = (read: typeof before) => read.reading.sheets.find(({ name }) => name === LIST)?.ruledAreas;
  await inList(async (sheet, context) => {
    sheet.getRange('G6:S12').dataValidation.clear();
    await context.sync();
  });
  expect(ruled(await book.readBook())).not.toEqual(ruled(before));
  await book.applyChanges({ ...NO_CHANGES, restoreRules: true }, quiet);
  expect(ruled(await book.readBook())).toEqual(ruled(before));
});

test('a book that is not protected is neither unprotected nor protected: that would clear the undo history', async () => {
  const { prototype } = workbook.Excel.WorksheetProtection;
  const spies = [jest.spyOn(prototype, 'protect'), jest.spyOn(prototype, 'unprotect')];
  await book.applyChanges(changes, quiet);
  expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
  spies.forEach((spy) => spy.mockRestore());
});

test('a protected book is changed and protected again', async () => {
  await book.setProtected(true);
  await book.applyChanges(changes, quiet);
  await expect(book.look()).resolves.toMatchObject({ protected: true, outdated: false });
  await expect(workbook.look(`${LIST}!O6`)).resolves.toMatchObject({ text: '123' });
});

test('other people’s sheet of the name 検証結果 is left alone', async () => {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.add('検証結果').getRange('A1').values = [['私のメモ']];
    await context.sync();
  });
  await expect(book.applyChanges(changes, quiet)).rejects.toMatchObject({
    problem: { code: expect.any(String) as string },
  });
  await expect(workbook.look('検証結果!A1')).resolves.toMatchObject({ text: '私のメモ' });
  await expect(workbook.look(`${LIST}!O6`)).resolves.toMatchObject({ text: '' });
});

test('the same changes twice are the same as once', async () => {
  await book.applyChanges(changes, quiet);
  const once = await contentsOf(workbook);
  await book.applyChanges(changes, quiet);
  expect(await contentsOf(workbook)).toEqual(once);
});

test('generating again keeps records and marks, and fits their tables', async () => {
  await book.applyChanges(changes, quiet);
  await book.applyChanges({ ...NO_CHANGES, records: { findings: [finding('1-1-1-1', 'O6')] } }, quiet);
  await book.generate({ ...REQUEST, rubricId: 'four' }, quiet);
  expect(await records()).toMatchObject({
    findings: [{ kpi: '1-1-1-1', address: 'O6' }],
    log: [{ kpi: '1-1-1-1' }],
  });
  expect((await book.readBook()).reading.tables.get(names.tables.findings)?.rows).toHaveLength(1);
  expect(await marks()).toEqual(['=LEN("検証E")>0 O6']);
});

test('nothing to change writes nothing', async () => {
  workbook.host.counters.reset();
  await book.applyChanges({ ...NO_CHANGES, records: {} }, quiet);
  expect(workbook.host.counters.syncs).toBeLessThanOrEqual(2);
  expect(await records()).toEqual(NO_RECORDS);
});
