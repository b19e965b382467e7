/** Defined names and settings. */
import { check, codeOf, DOCS, onScratchSheet, type Behaviour } from './behaviour';

export const names: readonly Behaviour[] = [
  {
    id: 'names.range',
    says: 'A defined name gives its formula, its address as value, and its range',
    source: DOCS + 'excel.nameditem#excel-excel-nameditem-value-member',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.name = '診断の設定';
        sheet.getRange('C5').values = [[2024]];
        const item = context.workbook.names.add('診断の年度', sheet.getRange('C5'));
        const range = item.getRange();
        const cell = sheet.getRange('A1');
        cell.formulas = [['=診断の年度+1']];
        item.load('name, formula, type');
        range.load('values');
        cell.load('values');
        await context.sync();
        const found = [item.formula, item.type, range.values[0]?.[0], cell.values[0]?.[0]];
        item.delete();
        sheet.delete();
        await context.sync();
        return [check('formula, type, range, use', ['=診断の設定!$C$5', 'Range', 2024, 2025], found)];
      }),
  },
  {
    id: 'names.doubled',
    says: 'A name is added once; a missing one is a null object',
    source: DOCS + 'excel.nameditemcollection',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const item = context.workbook.names.add('診断の名前', sheet.getRange('A1'));
        const missing = context.workbook.names.getItemOrNullObject('診断の無い名前');
        missing.load('name');
        sheet.load('name');
        await context.sync();
        const { name } = sheet;
        const again = await codeOf((c) =>
          c.workbook.names.add('診断の名前', c.workbook.worksheets.getItem(name).getRange('B1')),
        );
        item.delete();
        await context.sync();
        return [check('missing', true, missing.isNullObject), check('again', 'ItemAlreadyExists', again)];
      }),
  },
  {
    id: 'names.bad',
    says: 'A name is no address and has no space',
    source: 'https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1',
    run: async () => [
      check('address', 'InvalidArgument', await codeOf((c) => c.workbook.names.add('A1', '=1'))),
      check('space', 'InvalidArgument', await codeOf((c) => c.workbook.names.add('あ い', '=1'))),
    ],
  },
  {
    id: 'names.settings',
    says: 'Settings keep values of any JSON type by key; adding again overwrites',
    source: DOCS + 'excel.settingcollection',
    run: () =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('診断', { a: [1, 'x'] });
        settings.add('診断', { a: [2, 'y'] });
        const setting = settings.getItemOrNullObject('診断');
        setting.load('value');
        await context.sync();
        const value: unknown = setting.value;
        setting.delete();
        const gone = settings.getItemOrNullObject('診断');
        gone.load('key');
        await context.sync();
        return [check('value', { a: [2, 'y'] }, value), check('gone', true, gone.isNullObject)];
      }),
  },
];
