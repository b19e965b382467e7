/** Tables. */
import { addTable, check, codeOf, DOCS, ISSUE, onScratchSheet, type Behaviour } from './behaviour';

const STRUCTURED =
  'https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e';

export const tables: readonly Behaviour[] = [
  {
    id: 'tables.over-written-cells',
    says: 'A table over written cells takes its headings from the first row',
    source: DOCS + 'excel.tablecollection#excel-excel-tablecollection-add-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表1');
        const body = table.getDataBodyRange();
        table.columns.load('items/name, items/index');
        body.load('values');
        table.load('name, showFilterButton, style');
        table.rows.load('count');
        await context.sync();
        return [
          check(
            'columns',
            ['番号', '実績', '比率'],
            table.columns.items.map((column) => column.name),
          ),
          check(
            'body',
            [
              ['a', 90, ''],
              ['b', 60, ''],
            ],
            body.values,
          ),
          check('rows', 2, table.rows.count),
          check('name', '診断表1', table.name),
        ];
      }),
  },
  {
    id: 'tables.headings',
    says: 'Headings are texts, never blank, never twice',
    source: STRUCTURED,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.getRange('A1:C2').values = [
          [2024, 'x', 'x'],
          [1, 2, 3],
        ];
        const table = sheet.tables.add('A1:C2', true);
        const header = table.getHeaderRowRange();
        header.load('values, valueTypes');
        await context.sync();
        const names = header.values[0] ?? [];
        return [
          check('texts', ['String', 'String', 'String'], header.valueTypes[0]),
          check('different', 3, new Set(names).size),
          check('first', '2024', names[0]),
        ];
      }),
  },
  {
    id: 'tables.overlap',
    says: 'A table does not overlap another one',
    source: ISSUE + '1199',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        addTable(sheet, '診断表2');
        sheet.load('name');
        await context.sync();
        const { name } = sheet;
        const code = await codeOf((other) =>
          other.workbook.worksheets.getItem(name).tables.add('B2:D5', true),
        );
        return [check('code', 'InvalidArgument', code)];
      }),
  },
  {
    id: 'tables.doubled-name',
    says: 'A table is not named as another one, on whichever sheet',
    source: ISSUE + '551',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        addTable(sheet, '診断表3');
        sheet.getRange('E1:E2').values = [['x'], [1]];
        sheet.tables.add('E1:E2', true).name = '診断表4';
        await context.sync();
        const code = await codeOf((other) => {
          other.workbook.tables.getItem('診断表4').name = '診断表3';
        });
        return [check('code', 'InvalidArgument', code)];
      }),
  },
  {
    id: 'tables.missing',
    says: 'A table that is not there: ItemNotFound, or a null object',
    source: DOCS + 'excel.tablecollection',
    run: async () => [
      check('code', 'ItemNotFound', await codeOf((c) => c.workbook.tables.getItem('無い表').load('name'))),
    ],
  },
  {
    id: 'tables.resize',
    says: 'A table is resized over cells below; formulas over its columns see the new rows',
    source: DOCS + 'excel.table#excel-excel-table-resize-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表12');
        const cell = sheet.getRange('E1');
        cell.formulas = [['=SUM(診断表12[実績])']];
        sheet.getRange('A4:C4').values = [['c', 50, '']];
        table.resize('A1:C4');
        table.rows.load('count');
        cell.load('values');
        await context.sync();
        return [check('rows', 3, table.rows.count), check('sum', 200, cell.values[0]?.[0])];
      }),
  },
  {
    id: 'tables.move',
    says: 'A table that is moved to other columns keeps its headings, and they can be written again',
    source: DOCS + 'excel.range#excel-excel-range-moveto-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表15');
        table.getRange().moveTo(sheet.getRange('K1'));
        table.getRange().moveTo(sheet.getRange('B5'));
        sheet.getRange('B5:D5').values = [['番号', '実績', '比率']];
        const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
        header.load('address, values');
        body.load('values');
        await context.sync();
        return [
          check('place', 'B5:D5', header.address.split('!')[1]),
          check('headings', [['番号', '実績', '比率']], header.values),
          check('first row', ['a', 90, ''], body.values[0]),
        ];
      }),
  },
  {
    id: 'tables.add-row',
    says: 'rows.add without index adds at the end',
    source: DOCS + 'excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表13');
        table.rows.add(undefined, [['c', 50, 'x']]);
        const body = table.getDataBodyRange();
        body.load('values');
        await context.sync();
        return [
          check(
            'body',
            [
              ['a', 90, ''],
              ['b', 60, ''],
              ['c', 50, 'x'],
            ],
            body.values,
          ),
        ];
      }),
  },
  {
    id: 'tables.convert',
    says: 'convertToRange leaves the cells and takes the table away',
    source: DOCS + 'excel.table#excel-excel-table-converttorange-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        addTable(sheet, '診断表14').convertToRange();
        const cell = sheet.getRange('A2');
        const gone = sheet.tables.getItemOrNullObject('診断表14');
        cell.load('values');
        gone.load('name');
        await context.sync();
        return [check('cell', 'a', cell.values[0]?.[0]), check('gone', true, gone.isNullObject)];
      }),
  },
  {
    id: 'tables.filter',
    says: 'A filter by values hides the other rows; the table says that it is filtered; clearFilters shows all again',
    source: DOCS + 'excel.filter#excel-excel-filter-applyvaluesfilter-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表15');
        const body = table.getDataBodyRange();
        const seen = async (): Promise<readonly unknown[]> => {
          const rows = body.getRowProperties({ rowHidden: true });
          table.autoFilter.load('isDataFiltered');
          await context.sync();
          return [rows.value.map(({ rowHidden }) => rowHidden), table.autoFilter.isDataFiltered];
        };
        const before = await seen();
        table.columns.getItem('番号').filter.applyValuesFilter(['b']);
        const filtered = await seen();
        table.clearFilters();
        const after = await seen();
        return [
          check('before', [[false, false], false], before),
          check('filtered', [[true, false], true], filtered),
          check('after', [[false, false], false], after),
        ];
      }),
  },
];
