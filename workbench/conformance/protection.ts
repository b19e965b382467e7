/** Protected sheets. */
import { check, codeOf, DOCS, ISSUE, onScratchSheet, type Behaviour, type Check } from './behaviour';

/** A protected sheet with A1 locked and B1 open. */
const onProtectedSheet = (work: (name: string) => Promise<readonly Check[]>) =>
  onScratchSheet(async (context, sheet) => {
    sheet.getRange('A1:B1').values = [['locked', 'open']];
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ selectionMode: 'Normal' });
    sheet.load('name');
    await context.sync();
    return work(sheet.name);
  });

const on = (name: string, act: (sheet: Excel.Worksheet) => unknown) =>
  codeOf((c) => act(c.workbook.worksheets.getItem(name)));

export const protection: readonly Behaviour[] = [
  {
    id: 'protection.locked-cells',
    says: 'A locked cell of a protected sheet is not written, an unlocked one is',
    source: 'office-facts.md trap 13; ' + DOCS + 'excel.worksheetprotection',
    run: () =>
      onProtectedSheet(async (name) => [
        check('locked', 'AccessDenied', await on(name, (s) => (s.getRange('A1').values = [[1]]))),
        check('both', 'AccessDenied', await on(name, (s) => (s.getRange('A1:B1').values = [[1, 2]]))),
        check('open', 'no error', await on(name, (s) => (s.getRange('B1').values = [[1]]))),
      ]),
  },
  {
    id: 'protection.formats',
    says: 'Cells of a protected sheet are not formatted unless that is allowed',
    source:
      DOCS +
      'excel.worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-allowformatcells-member',
    run: () =>
      onProtectedSheet(async (name) => [
        check(
          'fill',
          'AccessDenied',
          await on(name, (s) => (s.getRange('A1').format.fill.color = '#FF0000')),
        ),
        check('format', 'AccessDenied', await on(name, (s) => (s.getRange('A1').numberFormat = [['0']]))),
        check('width', 'AccessDenied', await on(name, (s) => (s.getRange('A1').format.columnWidth = 50))),
      ]),
  },
  {
    id: 'protection.twice',
    says: 'Protecting a protected sheet fails',
    source:
      ISSUE + '6784; ' + DOCS + 'excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)',
    run: () =>
      onProtectedSheet(async (name) => [
        check('code', 'AccessDenied', await on(name, (s) => s.protection.protect())),
      ]),
  },
  {
    id: 'protection.read',
    says: 'Protection and its options are read; unprotecting opens the cells',
    source: DOCS + 'excel.worksheetprotection',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.protection.protect({ allowAutoFilter: true });
        sheet.protection.load('protected, options');
        await context.sync();
        const { protected: was, options } = sheet.protection;
        sheet.protection.unprotect();
        sheet.getRange('A1').values = [[1]];
        sheet.protection.load('protected');
        await context.sync();
        return [
          check('protected', true, was),
          check('filter', true, options.allowAutoFilter),
          check('format', false, options.allowFormatCells),
          check('unprotected', false, sheet.protection.protected),
        ];
      }),
  },
  {
    id: 'protection.tables',
    says: 'A table on a protected sheet does not grow',
    source: ISSUE + '2135',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.getRange('A1:A2').values = [['x'], [1]];
        sheet.tables.add('A1:A2', true).name = '診断表20';
        sheet.getRange().format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        const code = await codeOf((c) => c.workbook.tables.getItem('診断表20').rows.add(undefined, [[2]]));
        return [check('code', 'AccessDenied', code)];
      }),
  },
];
