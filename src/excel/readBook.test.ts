import { carryOver } from '../book/carryOver';
import { bookNames } from '../book/names';
import { tableRowsOf } from '../book/readTable';
import type { ReadCell, Reading, ReadSheet } from '../book/reading';
import { drawn, opened, quiet, REQUEST, type Drawn } from './testing/drawn';
import { planOfSize } from './testing/plans';

jest.setTimeout(300_000);

const LIST = 'KPI一覧';
const names = bookNames('');

const { plan } = REQUEST;
let workbook: Drawn['workbook'];
let book: Drawn['book'];
beforeAll(async () => {
  ({ workbook, book } = await drawn());
});
afterAll(() => workbook.dispose());

const listSheet = ({ sheets }: Reading): ReadSheet => {
  const found = sheets.find(({ name }) => name === LIST);
  if (!found) throw new Error('no list');
  return found;
};

const cellOf = ({ tables }: Reading, id: string, heading: string): ReadCell => {
  const table = tables.get(names.tables.list);
  const row = table && tableRowsOf(table).find(({ cell }) => cell('番号')?.text === id);
  const found = row?.cell(heading);
  if (!found) throw new Error(`no ${heading} of ${id}`);
  return found;
};

const columnOf = async (heading: string): Promise<string> =>
  cellOf((await book.readBook()).reading, '1-1-1-1', heading).address.replace(/\d+$/, '');

const change = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  workbook.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(LIST), context);
    await context.sync();
  });

test('the whole book is read in two syncs, with its identity, plan and every table', async () => {
  workbook.host.counters.reset();
  const { reading, plan: read, syncs } = await book.readBook();
  expect({ syncs, counted: workbook.host.counters.syncs }).toEqual({ syncs: 2, counted: 2 });
  expect(read).toEqual(plan);
  expect(reading.identity).toMatchObject({ form: 'kpi-book', planId: plan.id });
  expect([...reading.tables.keys()]).toEqual(
    expect.arrayContaining([names.tables.list, names.tables.settings, names.tables.grades]),
  );
});

test('an untouched list has nothing hidden but its working columns, nothing merged, no filter, every rule', async () => {
  const { reading } = await book.readBook();
  const sheet = listSheet(reading);
  expect(sheet).toMatchObject({ mergedAreas: [], hiddenRows: [], filtered: false, invalidAreas: [] });
  const table = reading.tables.get(names.tables.list);
  const hidden = sheet.hiddenColumns?.map((column) => table?.headers[column - 1]);
  expect(hidden?.[0]).toBe('入力の下限');
  expect(hidden?.at(-1)).toBe('期待比');
  const last = 5 + (table?.rows.length ?? 0);
  expect(sheet.ruledAreas).toEqual([
    `G6:J${last}`,
    `L6:L${last}`,
    `N6:N${last}`,
    `O6:S${last}`,
    `AB6:AB${last}`,
  ]);
});

test('formulas of people are read as formulas, in actuals and in columns of their own', async () => {
  await workbook.type(`${LIST}!O6`, '=50+51');
  const { reading } = await book.readBook();
  expect(cellOf(reading, '1-1-1-1', 'R2実績')).toMatchObject({
    kind: 'number',
    value: 101,
    formula: '=50+51',
  });
  expect(cellOf(reading, '1-1-1-1', '判定').formula).toBeNull();
  await workbook.type(`${LIST}!O6`, '');
});

test('a text that looks like a formula is read as the text that it is, and drawn again as a text', async () => {
  const text = '=HYPERLINK("http://example.invalid","見る")';
  const column = await columnOf('取組・要因');
  await workbook.type(`${LIST}!${column}6`, `'${text}`);
  const expectText = async (): Promise<void> => {
    const { reading } = await book.readBook();
    expect(cellOf(reading, '1-1-1-1', '取組・要因')).toMatchObject({
      kind: 'text',
      value: text,
      formula: null,
    });
  };
  await expectText();
  await book.generate(REQUEST, quiet);
  await expectText();
  await workbook.type(`${LIST}!${column}6`, '');
});

test('cells whose rule was wiped by pasting are missing from the ruled areas, to the cell', async () => {
  await change((sheet) => {
    sheet.getRange('P7:Q8').dataValidation.clear();
  });
  const { reading } = await book.readBook();
  const ruled = listSheet(reading).ruledAreas ?? [];
  expect(ruled).toEqual(expect.arrayContaining(['O6:S6', 'O7:O8', 'R7:S8']));
  expect(ruled.some((area) => /^[PQ][78]/.test(area))).toBe(false);
});

test('a column whose rule is wiped in one cell is not counted as ruled', async () => {
  await change((sheet) => {
    sheet.getRange('J9').dataValidation.clear();
  });
  const { reading } = await book.readBook();
  expect(listSheet(reading).ruledAreas?.filter((area) => area.startsWith('J'))).toEqual([]);
  expect(listSheet(reading).ruledAreas?.find((area) => area.startsWith('G'))).toMatch(/^G6:I/);
});

test('what Excel itself finds against a rule is told by its cell', async () => {
  await change((sheet) => {
    sheet.getRange('O10').values = [['約30']];
    sheet.getRange('G10').values = [['多分']];
  });
  const { reading } = await book.readBook();
  expect(listSheet(reading).invalidAreas).toEqual(['O10', 'G10']);
  await change((sheet) => {
    sheet.getRange('O10').values = [['']];
    sheet.getRange('G10').values = [['以上']];
  });
});

test('hidden rows and columns, merged cells and a filter are seen', async () => {
  await change((sheet) => {
    sheet.getRange('12:13').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('Y9:Z9').merge(false);
  });
  const before = listSheet((await book.readBook()).reading);
  expect(before).toMatchObject({ hiddenRows: [12, 13], filtered: false, mergedAreas: ['Y9:Z9'] });
  expect(before.hiddenColumns?.[0]).toBe(2);
  await change((sheet, context) => {
    sheet.getRange('12:13').rowHidden = false;
    sheet.getRange('B:B').columnHidden = false;
    sheet.getRange('Y9:Z9').unmerge();
    context.workbook.tables
      .getItem(names.tables.list)
      .columns.getItem('単位')
      .filter.applyValuesFilter(['人']);
  });
  const after = listSheet((await book.readBook()).reading);
  expect(after.filtered).toBe(true);
  expect(after.hiddenRows?.length).toBeGreaterThan(0);
  await change((_, context) => {
    context.workbook.tables.getItem(names.tables.list).clearFilters();
  });
});

test('a protected book is read as well, and said to be protected', async () => {
  await book.setProtected(true);
  const { reading, syncs } = await book.readBook();
  expect({ syncs, isProtected: listSheet(reading).protected }).toEqual({ syncs: 2, isProtected: true });
  await book.setProtected(false);
});

test('a reading keeps what drawing again keeps', async () => {
  await workbook.type(`${LIST}!O7`, '12');
  const { reading } = await book.readBook();
  expect(carryOver(reading, names, plan).counts.figures).toBe(1);
});

test('a workbook without book is refused in words', async () => {
  const empty = await opened();
  await expect(empty.book.readBook()).rejects.toMatchObject({
    problem: { code: expect.any(String) as string },
  });
  empty.workbook.dispose();
});

test('a file opens as a new workbook', async () => {
  const fresh = await opened();
  await expect(fresh.book.openAsWorkbook(Uint8Array.from([80, 75, 3, 4]))).resolves.toBe(true);
  expect(fresh.workbook.host.createdWorkbooks).toEqual(['UEsDBA==']);
  fresh.workbook.dispose();
});

test('a thousand KPIs are read in two syncs, each answer under 5 MB', async () => {
  const large = await drawn({ ...REQUEST, plan: planOfSize(1000) });
  const { counters } = large.workbook.host;
  counters.reset();
  const { reading, syncs } = await large.book.readBook();
  const { responseBytes, largestRequestBytes } = counters;
  expect(syncs).toBe(2);
  expect(reading.tables.get(names.tables.list)?.rows).toHaveLength(1000);
  expect(responseBytes).toBeLessThan(5_000_000);
  expect(largestRequestBytes).toBeLessThan(1_000_000);
  large.workbook.dispose();
});
