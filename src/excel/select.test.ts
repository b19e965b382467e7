import { drawn, quiet, REQUEST as request, type Drawn } from './testing/drawn';

jest.setTimeout(120_000);

let workbook: Drawn['workbook'];
let book: Drawn['book'];
beforeEach(async () => {
  ({ workbook, book } = await drawn());
});
afterEach(() => workbook.dispose());

/** The selected cell as Excel names it, with the sheet in front. */
function selected(): Promise<string> {
  return workbook.Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    await context.sync();
    return cell.address.replaceAll("'", '');
  });
}

test('a KPI is shown by its cell of the evaluation year, in whatever row it stands', async () => {
  await book.selectKpi('1-1-1-2');
  await expect(selected()).resolves.toBe('KPI一覧!Q7');
  await book.setEvaluationYear(2020, quiet);
  await book.selectKpi('1-1-1-2');
  await expect(selected()).resolves.toBe('KPI一覧!O7');
});

test('a KPI whose row is gone is told', async () => {
  await expect(book.selectKpi('9-9-9-9')).rejects.toMatchObject({ problem: { code: 'kpi-gone' } });
});

test('a cell of another sheet of the book is shown', async () => {
  await book.selectCell('設定', 'E28');
  await expect(selected()).resolves.toBe('設定!E28');
});

test('a cell of a sheet that is gone is told, with the name that it had', async () => {
  await book.selectKpi('1-1-1-1');
  await expect(book.selectCell('むかしの一覧', 'A1')).rejects.toMatchObject({
    problem: { code: 'sheet-gone', message: { ja: expect.stringContaining('むかしの一覧') as string } },
  });
  await expect(selected()).resolves.toBe('KPI一覧!Q6');
});

test('a selection that Excel refuses while another workbook has the focus is no failure', async () => {
  workbook.host.failSync(1, 'InvalidOperation');
  await expect(book.selectCell('設定', 'E28')).resolves.toBeUndefined();
});

test('what a renamed sheet holds is told under its new name, and can be shown', async () => {
  const address = await workbook.Excel.run(async (context) => {
    const bound = context.workbook.names.getItem('境界値_2').getRange();
    bound.load('address');
    await context.sync();
    return bound.address.split('!')[1] ?? '';
  });
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KPI一覧').name = '一覧';
    context.workbook.worksheets.getItem('設定').name = '決めごと';
    const list = context.workbook.worksheets.getItem('一覧');
    list.getRange('Q6').values = [['約30']];
    list.getRange('Y7').values = [['◎達成']];
    list.getRange('E8').values = [['別の項目']];
    await context.sync();
  });
  const { restored, warnings } = await book.refresh(quiet);
  expect(restored).toMatchObject([{ sheet: '一覧', address: 'Y7' }]);
  expect(warnings).toMatchObject([{ cell: { sheet: '一覧', address: 'Q6' } }]);
  const preview = await book.previewGenerate(request);
  expect(preview.restored).toMatchObject([{ sheet: '一覧', address: 'E8' }]);

  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('決めごと').getRange(address).values = [['']];
    await context.sync();
  });
  await expect(book.look()).resolves.toMatchObject({ problems: [{ cell: { sheet: '決めごと', address } }] });
  await book.selectCell('決めごと', address);
  await expect(selected()).resolves.toBe(`決めごと!${address}`);
});

test('what went back to the plan is told by the cell in which it stands after the drawing', async () => {
  await workbook.Excel.run(async (context) => {
    const list = context.workbook.worksheets.getItem('KPI一覧');
    const [first, second] = [list.getRange('A6:E6'), list.getRange('A7:E7')];
    first.load('values');
    second.load('values');
    await context.sync();
    const [upper = []]: unknown[][] = first.values;
    first.values = second.values;
    second.values = [[...upper.slice(0, 4), '別の項目']];
    await context.sync();
  });
  const { restored: found } = await book.previewGenerate(request);
  expect(found.find(({ after }) => after !== '' && after !== '別の項目')).toBeDefined();
  const { preview } = await book.generate(request, quiet);
  const name = preview.restored.find(({ before }) => before === '別の項目');
  expect(name).toMatchObject({ subject: '1-1-1-1', sheet: 'KPI一覧', address: 'E6' });
  await expect(workbook.look('KPI一覧!E6')).resolves.toMatchObject({ value: name?.after });
});
