/** Conditional formats and input rules. */
import { addTable, check, codeOf, DOCS, onScratchSheet, type Behaviour } from './behaviour';

export const rules: readonly Behaviour[] = [
  {
    id: 'rules.newest-first',
    says: 'A new conditional format has the highest priority',
    source: DOCS + 'excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const range = sheet.getRange('A1:B5');
        for (const formula of ['=$A1="a"', '=$A1="b"']) {
          const format = range.conditionalFormats.add('Custom');
          format.custom.rule.formula = formula;
          format.custom.format.fill.color = '#FFC7CE';
        }
        range.conditionalFormats.load('items/type, items/priority, items/stopIfTrue');
        await context.sync();
        const [first, second] = range.conditionalFormats.items;
        const formulas = [first?.custom.rule, second?.custom.rule];
        for (const rule of formulas) rule?.load('formula');
        await context.sync();
        return [
          check(
            'priorities',
            [0, 1],
            range.conditionalFormats.items.map((item) => item.priority),
          ),
          check(
            'formulas',
            ['=$A1="b"', '=$A1="a"'],
            formulas.map((rule) => rule?.formula),
          ),
        ];
      }),
  },
  {
    id: 'rules.no-structured-references',
    says: 'Conditional formats take no structured references',
    source: 'office-facts.md trap 5',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        addTable(sheet, '診断表30');
        sheet.load('name');
        await context.sync();
        const { name } = sheet;
        const code = await codeOf((c) => {
          const format = c.workbook.worksheets
            .getItem(name)
            .getRange('A2:A3')
            .conditionalFormats.add('Custom');
          format.custom.rule.formula = '=診断表30[実績]>1';
        });
        return [check('code', 'InvalidArgument', code)];
      }),
  },
  {
    id: 'rules.clear-all',
    says: 'clearAll takes all conditional formats off the range',
    source:
      DOCS + 'excel.conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const range = sheet.getRange('A1:B5');
        const bar = range.conditionalFormats.add('DataBar');
        bar.dataBar.positiveFormat.fillColor = '#9BC2E6';
        bar.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
        bar.dataBar.upperBoundRule = { type: 'Number', formula: '1' };
        const before = range.conditionalFormats.getCount();
        await context.sync();
        range.conditionalFormats.clearAll();
        const after = range.conditionalFormats.getCount();
        await context.sync();
        return [check('before', 1, before.value), check('after', 0, after.value)];
      }),
  },
  {
    id: 'rules.input-read-back',
    says: 'An input rule is read back with its type, alert and prompt',
    source: DOCS + 'excel.datavalidation',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const { dataValidation } = sheet.getRange('A1:A5');
        dataValidation.rule = { list: { inCellDropDown: true, source: '調査なし,廃止' } };
        dataValidation.errorAlert = { message: '一覧から', showAlert: true, style: 'Stop', title: '誤り' };
        dataValidation.prompt = { message: '選ぶ', showPrompt: true, title: '入力' };
        dataValidation.ignoreBlanks = false;
        dataValidation.load('type, rule, errorAlert, prompt, ignoreBlanks');
        await context.sync();
        return [
          check('type', 'List', dataValidation.type),
          check('source', '調査なし,廃止', dataValidation.rule.list?.source),
          check('alert', '一覧から', dataValidation.errorAlert.message),
          check('prompt', '選ぶ', dataValidation.prompt.message),
          check('blanks', false, dataValidation.ignoreBlanks),
        ];
      }),
  },
  {
    id: 'rules.type-of-many',
    says: 'The type of a range tells none, one rule, different rules, and a rule on some cells only, apart',
    source: DOCS + 'excel.datavalidationtype',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.getRange('A1:A4').dataValidation.rule = {
          wholeNumber: { operator: 'Between', formula1: 0, formula2: 9 },
        };
        sheet.getRange('A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'あ,い' } };
        const types = ['A1:A3', 'A1:A4', 'A3:B3', 'B1:B4'].map((address) => {
          const { dataValidation } = sheet.getRange(address);
          dataValidation.load('type');
          return dataValidation;
        });
        await context.sync();
        return [
          check(
            'types',
            ['WholeNumber', 'Inconsistent', 'MixedCriteria', 'None'],
            types.map(({ type }) => type),
          ),
        ];
      }),
  },
  {
    id: 'rules.not-on-writes',
    says: 'Input rules do not stop writes through the API; the invalid cells can be asked for',
    source:
      'office-facts.md trap 12; ' +
      DOCS +
      'excel.datavalidation#excel-excel-datavalidation-getinvalidcellsornullobject-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const range = sheet.getRange('A1:A3');
        range.dataValidation.rule = { wholeNumber: { operator: 'Between', formula1: 0, formula2: 100 } };
        range.values = [[50], [101], [2.5]];
        const invalid = range.dataValidation.getInvalidCellsOrNullObject();
        invalid.load('cellCount');
        range.load('values');
        range.dataValidation.load('valid');
        await context.sync();
        return [
          check('written', [[50], [101], [2.5]], range.values),
          check('invalid', 2, invalid.cellCount),
          check('valid is mixed', null, range.dataValidation.valid),
        ];
      }),
  },
  {
    id: 'rules.custom-relative',
    says: 'A custom input rule is relative to the first cell of its range, and may use defined names',
    source: DOCS + 'excel.customdatavalidation',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.getRange('E1').values = [[10]];
        const item = context.workbook.names.add('診断の上限', sheet.getRange('E1'));
        const range = sheet.getRange('B2:B4');
        range.dataValidation.rule = { custom: { formula: '=AND(ISNUMBER(B2),B2<=診断の上限)' } };
        range.values = [[5], [10], [11]];
        const invalid = range.dataValidation.getInvalidCellsOrNullObject();
        invalid.load('address, isNullObject');
        await context.sync();
        item.delete();
        await context.sync();
        return [check('invalid', true, invalid.address.endsWith('B4'))];
      }),
  },
  {
    id: 'rules.list-limit',
    says: 'A list that is written out holds at most 255 characters',
    source: 'office-facts.md trap 6',
    run: async () => [
      check(
        'code',
        'InvalidArgument',
        await codeOf((context) => {
          const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A50');
          dataValidation.rule = { list: { inCellDropDown: true, source: 'あ'.repeat(256) } };
        }),
      ),
    ],
  },
];
