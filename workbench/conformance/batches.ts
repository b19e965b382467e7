/** Requests: what a failing one leaves behind, and events. */
import { addTable, check, DOCS, ERRORS, onScratchSheet, type Behaviour } from './behaviour';

const SOON = 3_000;

export const batches: readonly Behaviour[] = [
  {
    id: 'batch.stays-done',
    says: 'When an action of a request fails, those before it stay done and those after it are not done',
    source: ERRORS,
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.load('name');
        await context.sync();
        const { name } = sheet;
        const code = await Excel.run(async (other) => {
          const same = other.workbook.worksheets.getItem(name);
          same.getRange('A1').values = [['before']];
          same.tables.getItem('無い表').delete();
          same.getRange('A2').values = [['after']];
          await other.sync();
          return 'no error';
        }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'another error'));
        const cells = sheet.getRange('A1:A2');
        cells.load('values');
        await context.sync();
        return [check('code', 'ItemNotFound', code), check('cells', [['before'], ['']], cells.values)];
      }),
  },
  {
    id: 'events.worksheet-changed',
    says: 'onChanged tells of edits, those of the add-in too, but not of recalculation',
    source:
      'office-facts.md trap 15; ' +
      DOCS +
      'excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        sheet.getRange('B1').formulas = [['=A1*2']];
        await context.sync();
        const seen: Excel.WorksheetChangedEventArgs[] = [];
        const handler = sheet.onChanged.add((args) => Promise.resolve(void seen.push(args)));
        await context.sync();
        sheet.getRange('A1').values = [[21]];
        await context.sync();
        await until(() => seen.length > 0);
        handler.remove();
        await context.sync();
        const [first] = seen;
        return [
          check('how many', 1, seen.length),
          check('address', 'A1', first?.address),
          check('trigger', 'ThisLocalAddin', first?.triggerSource),
          check('value after', 21, first?.details.valueAfter),
        ];
      }),
  },
  {
    id: 'events.switched-off',
    says: 'With runtime.enableEvents off, the add-in’s own writes are not told',
    source: DOCS + 'excel.runtime#excel-excel-runtime-enableevents-member',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        let seen = 0;
        const handler = sheet.onChanged.add(() => Promise.resolve(void (seen += 1)));
        await context.sync();
        context.runtime.enableEvents = false;
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
        sheet.getRange('A2').values = [[2]];
        await context.sync();
        await until(() => seen > 0);
        handler.remove();
        await context.sync();
        return [check('how many', 1, seen)];
      }),
  },
  {
    id: 'events.table-changed',
    says: 'A table tells of edits in its own cells',
    source: DOCS + 'excel.table#excel-excel-table-onchanged-member',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const table = addTable(sheet, '診断表40');
        table.load('id');
        await context.sync();
        const seen: string[] = [];
        const handler = table.onChanged.add((args) => Promise.resolve(void seen.push(args.address)));
        await context.sync();
        sheet.getRange('E9').values = [[1]];
        sheet.getRange('B2').values = [[91]];
        await context.sync();
        await until(() => seen.length > 0);
        handler.remove();
        await context.sync();
        return [check('addresses', ['B2'], seen)];
      }),
  },
  {
    id: 'formats.read-back',
    says: 'Formats are read back; where cells differ the value is null',
    source: DOCS + 'excel.rangeformat',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const range = sheet.getRange('A1:B1');
        range.format.fill.color = '#ffc7ce';
        range.format.font.bold = true;
        range.format.wrapText = true;
        range.format.horizontalAlignment = 'Center';
        range.format.borders.getItem('EdgeBottom').style = 'Continuous';
        sheet.getRange('B1').format.font.bold = false;
        range.load('format/fill/color, format/font/bold, format/wrapText, format/horizontalAlignment');
        const border = range.format.borders.getItem('EdgeBottom');
        border.load('style, weight, color');
        await context.sync();
        return [
          check('fill', '#FFC7CE', range.format.fill.color),
          check('bold differs', null, range.format.font.bold),
          check('wrap', true, range.format.wrapText),
          check('align', 'Center', range.format.horizontalAlignment),
          check('border', ['Continuous', 'Thin', '#000000'], [border.style, border.weight, border.color]),
        ];
      }),
  },
  {
    id: 'cells.merged',
    says: 'Merging keeps the first cell’s content and is read back',
    source: DOCS + 'excel.range#excel-excel-range-merge-member(1)',
    run: () =>
      onScratchSheet(async (context, sheet) => {
        const range = sheet.getRange('A1:B1');
        range.values = [['a', 'b']];
        range.merge();
        const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
        merged.load('cellCount');
        range.load('values');
        await context.sync();
        return [check('values', [['a', '']], range.values), check('cells', 2, merged.cellCount)];
      }),
  },
];

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + SOON;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  // What should not come has a moment to come.
  await new Promise((resolve) => setTimeout(resolve, 50));
}
