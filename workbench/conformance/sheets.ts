/** Sheets, their names, and what is not there. */
import { check, codeOf, DOCS, ERRORS, onScratchSheet, type Behaviour } from './behaviour';

export const sheets: readonly Behaviour[] = [
  {
    id: 'sheets.missing',
    says: 'getItem of a sheet that is not there fails at sync; getItemOrNullObject gives a null object, whose children are null as well',
    source:
      'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    run: async () => {
      const code = await codeOf((context) => {
        context.workbook.worksheets.getItem('そんなシートはない').load('name');
      });
      const nulls = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('そんなシートはない');
        const table = sheet.tables.getItemOrNullObject('T');
        sheet.load('name');
        table.load('name');
        await context.sync();
        return [sheet.isNullObject, table.isNullObject];
      });
      return [check('code', 'ItemNotFound', code), check('null objects', [true, true], nulls)];
    },
  },
  {
    id: 'sheets.doubled-name',
    says: 'A sheet is not named as another one',
    source: ERRORS,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.load('name');
        await context.sync();
        const { name } = sheet;
        const code = await codeOf((other) => other.workbook.worksheets.add(name));
        return [check('code', 'ItemAlreadyExists', code)];
      }),
  },
  {
    id: 'sheets.bad-name',
    says: 'A sheet is not named with more than 31 characters nor with : \\ / ? * [ ]',
    source: 'https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9',
    run: async () => [
      check('too long', 'InvalidArgument', await codeOf((c) => c.workbook.worksheets.add('あ'.repeat(32)))),
      check('a forbidden mark', 'InvalidArgument', await codeOf((c) => c.workbook.worksheets.add('a/b'))),
    ],
  },
  {
    id: 'sheets.very-hidden',
    says: 'A sheet can be very hidden, and is read as such',
    source: DOCS + 'excel.sheetvisibility',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.visibility = 'VeryHidden';
        sheet.load('visibility');
        await context.sync();
        return [check('visibility', 'VeryHidden', sheet.visibility)];
      }),
  },
  {
    id: 'sheets.view',
    says: 'A sheet that is added or shown does not come into view by itself',
    source: DOCS + 'excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        sheet.visibility = 'Hidden';
        sheet.visibility = 'Visible';
        active.load('id');
        sheet.load('id');
        await context.sync();
        return [check('in view', false, active.id === sheet.id)];
      }),
  },
  {
    id: 'sheets.items',
    says: 'A collection is loaded by its items’ properties, in tab order',
    source: DOCS + 'excel.worksheetcollection',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const all = context.workbook.worksheets;
        all.load('items/name, items/position');
        const count = all.getCount();
        sheet.load('name');
        await context.sync();
        const positions = all.items.map((item) => item.position);
        return [
          check('count', count.value, all.items.length),
          check(
            'positions',
            positions.map((_, index) => index),
            positions,
          ),
          check('the new one is the last', sheet.name, all.items.at(-1)?.name),
        ];
      }),
  },
  {
    id: 'sheets.not-loaded',
    says: 'A property that was not loaded cannot be read',
    source: ERRORS,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        await context.sync();
        const read = (): string => {
          try {
            return sheet.name;
          } catch (error) {
            return error instanceof OfficeExtension.Error ? error.code : 'another error';
          }
        };
        return [check('code', 'PropertyNotLoaded', read())];
      }),
  },
  {
    id: 'sheets.used-range',
    says: 'An empty sheet has no used range; otherwise it is the smallest range with everything in it',
    source: DOCS + 'excel.worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const before = sheet.getUsedRangeOrNullObject(true);
        before.load('address');
        await context.sync();
        const wasNull = before.isNullObject;
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('D5').values = [[2]];
        const after = sheet.getUsedRangeOrNullObject(true);
        after.load('rowIndex, columnIndex, rowCount, columnCount');
        await context.sync();
        return [
          check('null on an empty sheet', true, wasNull),
          check(
            'place',
            [1, 1, 4, 3],
            [after.rowIndex, after.columnIndex, after.rowCount, after.columnCount],
          ),
        ];
      }),
  },
  {
    id: 'sheets.freeze',
    says: 'Frozen rows and columns are read back as a range; without any it is a null object',
    source: DOCS + 'excel.worksheetfreezepanes',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const none = sheet.freezePanes.getLocationOrNullObject();
        none.load('address');
        await context.sync();
        const wasNull = none.isNullObject;
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        frozen.load('rowCount, columnCount');
        await context.sync();
        return [check('none', true, wasNull), check('size', [5, 2], [frozen.rowCount, frozen.columnCount])];
      }),
  },
  {
    id: 'sheets.gridlines',
    says: 'Gridlines and tab colour are set and read',
    source: DOCS + 'excel.worksheet',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.showGridlines = false;
        sheet.tabColor = '#1F4E79';
        sheet.load('showGridlines, tabColor');
        await context.sync();
        return [check('gridlines', false, sheet.showGridlines), check('tab', '#1F4E79', sheet.tabColor)];
      }),
  },
  {
    id: 'sheets.hidden-lines',
    says: 'One call tells of every row, and of every column, whether it is hidden',
    source: DOCS + 'excel.range#excel-excel-range-getrowproperties-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.getRange('2:3').rowHidden = true;
        sheet.getRange('B:B').columnHidden = true;
        const range = sheet.getRange('A1:C4');
        const rows = range.getRowProperties({ rowHidden: true });
        const columns = range.getColumnProperties({ columnHidden: true });
        await context.sync();
        return [
          check(
            'rows',
            [false, true, true, false],
            rows.value.map(({ rowHidden }) => rowHidden),
          ),
          check(
            'columns',
            [false, true, false],
            columns.value.map(({ columnHidden }) => columnHidden),
          ),
        ];
      }),
  },
];
