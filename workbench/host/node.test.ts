import { openWorkbook, type OpenedWorkbook } from './node';

let book: OpenedWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

test('what is written through the genuine office.js is calculated and read back', async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('KPI一覧');
    const range = sheet.getRange('A1:C3');
    range.values = [
      ['目標値', '実績（R2）', '達成率'],
      [100, 90, ''],
      [50, 60, ''],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'KPI一覧表';
    table.columns.getItem('達成率').getDataBodyRange().formulas = [
      ['=[@実績（R2）]/[@目標値]'],
      ['=[@実績（R2）]/[@目標値]'],
    ];
    range.load('values, formulas, text, valueTypes, address');
    await context.sync();
    expect(range.values).toEqual([
      ['目標値', '実績（R2）', '達成率'],
      [100, 90, 0.9],
      [50, 60, 1.2],
    ]);
    expect(range.formulas[1]).toEqual([100, 90, '=[@実績（R2）]/[@目標値]']);
    expect(range.valueTypes[1]).toEqual(['Double', 'Double', 'Double']);
    expect(range.address).toBe('KPI一覧!A1:C3');
  });
  await expect(book.type('KPI一覧!B2', '50')).resolves.toMatchObject({ kind: 'accepted' });
  await expect(book.look('KPI一覧!C2')).resolves.toMatchObject({ value: 0.5 });
});
