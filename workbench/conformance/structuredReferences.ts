/** Structured references in formulas. */
import { addTable, check, codeOf, onScratchSheet, type Behaviour } from './behaviour';

const STRUCTURED =
  'https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e';

export const structuredReferences: readonly Behaviour[] = [
  {
    id: 'tables.this-row',
    says: '[@列] and the long form are accepted in the table’s rows; [@列] is given back',
    source: STRUCTURED,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表5');
        const column = table.columns.getItem('比率').getDataBodyRange();
        column.formulas = [['=[@実績]/100'], ['=診断表5[[#This Row],[実績]]/100']];
        column.load('formulas, values');
        await context.sync();
        return [
          check('values', [[0.9], [0.6]], column.values),
          check('formulas', [['=[@実績]/100'], ['=[@実績]/100']], column.formulas),
        ];
      }),
  },
  {
    id: 'tables.row-span',
    says: 'A span of columns of the row: T[@[a]:[b]]',
    source: STRUCTURED,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.getRange('A1:D2').values = [
          ['R2', 'R3', 'R4', '件数'],
          [1, '', 3, ''],
        ];
        const table = sheet.tables.add('A1:D2', true);
        table.name = '診断表6';
        const cell = sheet.getRange('D2');
        cell.formulas = [['=COUNT(診断表6[[#This Row],[R2]:[R4]])']];
        cell.load('values, formulas');
        await context.sync();
        return [
          check('value', 2, cell.values[0]?.[0]),
          check('formula', '=COUNT(診断表6[@[R2]:[R4]])', cell.formulas[0]?.[0]),
        ];
      }),
  },
  {
    id: 'tables.outside',
    says: 'Formulas outside the table name it; full-width parentheses in headings need no care',
    source: STRUCTURED,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.getRange('A1:B3').values = [
          ['判定', '実績（R2）'],
          ['◎達成', 5],
          ['×遅れ', 7],
        ];
        sheet.tables.add('A1:B3', true).name = '診断表7';
        const cells = sheet.getRange('E1:E3');
        cells.formulas = [
          ['=COUNTIFS(診断表7[判定],"◎達成")'],
          ['=SUM(診断表7[実績（R2）])'],
          ['=ROWS(診断表7[#All])'],
        ];
        cells.load('values, formulas');
        await context.sync();
        return [
          check('values', [[1], [12], [3]], cells.values),
          check('formula', '=SUM(診断表7[実績（R2）])', cells.formulas[1]?.[0]),
        ];
      }),
  },
  {
    id: 'tables.unknown-column',
    says: 'A formula that names a column that is not there is refused',
    source: STRUCTURED,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        addTable(sheet, '診断表8');
        sheet.load('name');
        await context.sync();
        const { name } = sheet;
        const code = await codeOf((other) => {
          other.workbook.worksheets.getItem(name).getRange('E1').formulas = [['=SUM(診断表8[無い列])']];
        });
        return [check('code', 'InvalidArgument', code)];
      }),
  },
  {
    id: 'tables.rename-column',
    says: 'Editing a heading renames the column, and formulas follow',
    source: STRUCTURED,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表9');
        sheet.getRange('E1').formulas = [['=SUM(診断表9[実績])']];
        await context.sync();
        sheet.getRange('B1').values = [['実績値']];
        const column = table.columns.getItemOrNullObject('実績値');
        const cell = sheet.getRange('E1');
        column.load('name');
        cell.load('formulas, values');
        await context.sync();
        return [
          check('column', '実績値', column.isNullObject ? null : column.name),
          check('formula', '=SUM(診断表9[実績値])', cell.formulas[0]?.[0]),
          check('value', 150, cell.values[0]?.[0]),
        ];
      }),
  },
  {
    id: 'tables.rename-table',
    says: 'Renaming a table changes the formulas that name it',
    source: STRUCTURED,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表10');
        const cell = sheet.getRange('E1');
        cell.formulas = [['=SUM(診断表10[実績])']];
        await context.sync();
        table.name = '診断表11';
        cell.load('formulas, values');
        await context.sync();
        return [
          check('formula', '=SUM(診断表11[実績])', cell.formulas[0]?.[0]),
          check('value', 150, cell.values[0]?.[0]),
        ];
      }),
  },
];
