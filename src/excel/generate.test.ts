import { builtInPlan } from '../plan';
import { createOpenBook } from './createOpenBook';
import { RECORD_KEY, type DrawingRecord } from './standing';
import { contentsOf } from './testing/contents';
import { opened, quiet, REQUEST, type Drawn } from './testing/drawn';
import { planOfSize } from './testing/plans';

jest.setTimeout(120_000);

const request = { ...REQUEST, plan: builtInPlan() };

let workbook: Drawn['workbook'];
let book: Drawn['book'];
beforeEach(async () => {
  ({ workbook, book } = await opened());
});
afterEach(() => workbook.dispose());

test('an empty workbook gets the book in three syncs and far under 5 MB', async () => {
  workbook.host.counters.reset();
  const result = await book.generate(request, quiet);

  expect(result.syncs).toBe(3);
  expect(workbook.host.counters.syncs).toBe(3);
  expect(workbook.host.counters.largestRequestBytes).toBeLessThan(1024 * 1024);
  expect(result.preview.sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['KPI一覧', 74],
    ['施策', 38],
    ['集計', 6],
    ['設定', expect.any(Number)],
  ]);
  expect(result.preview.warnings).toEqual([]);
  await expect(workbook.look('KPI一覧!A6')).resolves.toMatchObject({ value: '1-1-1-1', type: 'String' });
  await expect(book.look()).resolves.toMatchObject({ kind: 'book', outdated: false, evaluationYear: 2022 });
});

test('generating again changes no cell and keeps every entered figure, word and text', async () => {
  await book.generate(request, quiet);
  await workbook.type('KPI一覧!O6', '100');
  await workbook.type('KPI一覧!P6', '=50+60');
  await workbook.type('KPI一覧!O7', '調査なし');
  await book.refresh(quiet);
  const before = await contentsOf(workbook);

  const again = await book.generate(request, quiet);
  expect(again.preview.kept).toMatchObject({ figures: 2, texts: 1 });
  await expect(contentsOf(workbook)).resolves.toEqual(before);
});

test('a foreign sheet of our name is told and not touched, and another suffix makes room', async () => {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.add('集計').getRange('A1').values = [['大事な表']];
    await context.sync();
  });
  const before = await contentsOf(workbook);

  await expect(book.look()).resolves.toEqual({ kind: 'foreign', holders: ['集計'], freeSuffix: ' (2)' });
  await expect(book.generate(request, quiet)).rejects.toMatchObject({ problem: { code: 'foreign-sheet' } });
  await expect(contentsOf(workbook)).resolves.toEqual(before);

  await book.generate({ ...request, suffix: ' (2)' }, quiet);
  await expect(workbook.look('集計!A1')).resolves.toMatchObject({ value: '大事な表' });
  await expect(createOpenBook().look()).resolves.toMatchObject({
    kind: 'book',
    identity: { suffix: ' (2)' },
  });
});

test('a renamed sheet and a moved column lose nothing', async () => {
  await book.generate(request, quiet);
  await workbook.type('KPI一覧!O6', '100');
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KPI一覧').name = '一覧';
    context.workbook.worksheets.getItem('集計').name = 'まとめ';
    const [first, second] = ['O', 'P'].map((column) =>
      context.workbook.worksheets.getItem('一覧').getRange(`${column}5:${column}79`),
    );
    first?.load('values');
    second?.load('values');
    await context.sync();
    if (!first || !second) throw new Error('no range');
    const [left, right] = [first.values, second.values];
    first.values = [['仮'], ...right.slice(1)];
    second.values = left;
    first.getCell(0, 0).values = [[right[0]?.[0]]];
    await context.sync();
  });

  const result = await book.generate(request, quiet);
  expect(result.preview.kept.figures).toBe(1);
  await expect(workbook.look('KPI一覧!O6')).resolves.toMatchObject({ value: 100 });
  await expect(workbook.look('KPI一覧!O5')).resolves.toMatchObject({ value: 'R2実績' });
  await expect(workbook.look('集計!A1')).resolves.toMatchObject({ type: 'String' });
});

test('a protected book is drawn again and is as protected as before', async () => {
  await book.generate(request, quiet);
  await book.setProtected(true);
  await expect(book.look()).resolves.toMatchObject({ protected: true });
  await book.generate(request, quiet);
  await expect(book.look()).resolves.toMatchObject({ protected: true, outdated: false });
  await book.setProtected(false);
  await expect(book.look()).resolves.toMatchObject({ protected: false });
});

test('a protected workbook structure is told before anything is written', async () => {
  await workbook.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await contentsOf(workbook);
  await expect(book.generate(request, quiet)).rejects.toMatchObject({
    problem: { code: 'structure-protected' },
  });
  await expect(contentsOf(workbook)).resolves.toEqual(before);
});

test('the book of another plan is left alone', async () => {
  await book.generate(request, quiet);
  const other = { ...request, plan: { ...request.plan, id: 'other-plan' } };
  await expect(book.generate(other, quiet)).rejects.toMatchObject({ problem: { code: 'other-plan' } });
});

test('the book comes when the person has ended the cell edit, and is told of the wait', async () => {
  workbook.host.editing = true;
  const told: string[] = [];
  const generated = book.generate(request, (_done, _total, doing) => told.push(doing.ja));
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(told.at(-1)).toContain('Enter');
  workbook.host.editing = false;
  await expect(generated).resolves.toMatchObject({ syncs: 3 });
});

test('a thousand KPIs take as many syncs as 74, and stay under 4 MB a request', async () => {
  workbook.host.counters.reset();
  const result = await book.generate({ ...request, plan: planOfSize(1000) }, quiet);
  expect(result.preview.counts.kpis).toBe(1000);
  expect(workbook.host.counters.syncs).toBe(3);
  expect(workbook.host.counters.largestRequestBytes).toBeLessThan(4 * 1024 * 1024);
});

test('a book of an older layout is told as outdated, and brought up to date with its figures', async () => {
  await book.generate(REQUEST, quiet);
  await workbook.type('KPI一覧!O6', '100');
  await workbook.Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem(RECORD_KEY);
    setting.load('value');
    const list = context.workbook.tables.getItem('KPI一覧表');
    list.load('name');
    const range = list.getRange();
    range.load('columnCount');
    await context.sync();
    const record = setting.value as DrawingRecord;
    context.workbook.settings.add(RECORD_KEY, { ...record, identity: { ...record.identity, layout: 0 } });
    list.resize(range.getResizedRange(0, -3));
    range.getLastColumn().clear('Contents');
    await context.sync();
  });
  await expect(book.look()).resolves.toMatchObject({ kind: 'book', outdated: true });

  const { preview } = await book.generate(REQUEST, quiet);
  expect(preview.kept.figures).toBe(1);
  await expect(book.look()).resolves.toMatchObject({ kind: 'book', outdated: false });
  await expect(book.refresh(quiet)).resolves.toMatchObject({ restored: [], disagreements: [] });
});

test.each([
  ['目標値', 'M5'],
  ['基準年度', 'L5'],
])('the heading %s that someone renamed comes back, with every figure', async (heading, cell) => {
  await book.generate(REQUEST, quiet);
  await workbook.type('KPI一覧!O6', '100');
  await workbook.type(`KPI一覧!${cell}`, '別の見出し');
  await expect(book.look()).resolves.toMatchObject({ kind: 'book', outdated: true });
  const { preview } = await book.generate(REQUEST, quiet);
  expect(preview.kept.figures).toBe(1);
  await expect(workbook.look(`KPI一覧!${cell}`)).resolves.toMatchObject({ value: heading });
  await expect(workbook.look('KPI一覧!O6')).resolves.toMatchObject({ value: 100 });
});

test('without the heading 番号 nothing is drawn, and the person is asked for it', async () => {
  await book.generate(REQUEST, quiet);
  await workbook.type('KPI一覧!O6', '100');
  await workbook.type('KPI一覧!A5', 'No.');
  const before = await contentsOf(workbook);
  const asked = { problem: { code: 'id-heading-missing' } };
  await expect(book.generate(REQUEST, quiet)).rejects.toMatchObject(asked);
  await expect(book.refresh(quiet)).rejects.toMatchObject(asked);
  await expect(contentsOf(workbook)).resolves.toEqual(before);
});

test('a sheet that someone put in the place of one of ours is not overwritten', async () => {
  await book.generate(REQUEST, quiet);
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('集計').delete();
    context.workbook.worksheets.add('集計').getRange('A1').values = [['大事な表']];
    await context.sync();
  });
  await expect(book.generate(REQUEST, quiet)).rejects.toMatchObject({
    problem: { code: 'foreign-sheet' },
  });
  await expect(workbook.look('集計!A1')).resolves.toMatchObject({ value: '大事な表' });
});
