/** What stands in the embedded Excel after a drawing, in the words of Office.js. */
import type { Book, Sheet } from '../../src/book/book';
import { areaAddress, parseArea } from '../../src/book/a1';
import type { OpenedWorkbook } from '../host/node';

export interface DrawnSheet {
  readonly visibility: string;
  /** From A1 on. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** One for each input rule of the description, as it stands in its first cell. */
  readonly rules: readonly DrawnRule[];
  readonly looks: readonly DrawnLook[];
}

export interface DrawnRule {
  readonly rule: Excel.DataValidationRule;
  readonly error: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly allowBlank: boolean;
}

export interface DrawnLook {
  readonly ranges: string;
  readonly type: string;
  readonly stops: boolean | null;
  readonly formula: string | null;
}

export interface DrawnBook {
  readonly sheets: readonly DrawnSheet[];
  readonly names: Readonly<Record<string, string>>;
}

export async function drawnBook({ Excel }: OpenedWorkbook, book: Book): Promise<DrawnBook> {
  return Excel.run(async (context) => {
    const asked = book.sheets.map((sheet) => askSheet(context, sheet));
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    asked.forEach(({ looks }) => looks.items.forEach(askLook));
    await context.sync();
    return {
      sheets: asked.map(({ object, range, rules, looks }) => ({
        visibility: object.visibility,
        formulas: range.formulas as unknown[][],
        formats: range.numberFormat as string[][],
        rules: rules.map(({ rule, errorAlert, prompt, ignoreBlanks }) => ({
          rule,
          error: errorAlert,
          prompt,
          allowBlank: ignoreBlanks,
        })),
        looks: looks.items.map(lookOf),
      })),
      names: Object.fromEntries(names.items.map(({ name, formula }) => [name, formula as string])),
    };
  });
}

function askSheet(context: Excel.RequestContext, sheet: Sheet) {
  const object = context.workbook.worksheets.getItem(sheet.name);
  object.load('visibility');
  const range = object.getRange(usedArea(sheet)).load('formulas,numberFormat');
  const rules = sheet.inputRules.map(({ ranges }) => {
    const corner = object.getRange(ranges[0]?.split(':')[0] ?? 'A1').dataValidation;
    return corner.load('rule,errorAlert,prompt,ignoreBlanks');
  });
  const looks = object.getRange().conditionalFormats.load('items/type,items/stopIfTrue,items/priority');
  return { object, range, rules, looks };
}

const asked = new WeakMap<Excel.ConditionalFormat, Excel.RangeAreas>();

function askLook(look: Excel.ConditionalFormat): void {
  asked.set(look, look.getRanges().load('address'));
  if (look.type === 'Custom') look.custom.rule.load('formula');
}

function lookOf(look: Excel.ConditionalFormat): DrawnLook {
  const ranges = asked.get(look)?.address ?? '';
  return {
    ranges: ranges.replace(/(?:'[^']*'|[^,!]*)!/g, '').replaceAll(',', ' '),
    type: look.type,
    stops: look.stopIfTrue,
    formula: look.type === 'Custom' ? look.custom.rule.formula : null,
  };
}

/** From A1 to the last cell that the description fills or dresses. */
export function usedArea(sheet: Sheet): string {
  const ranges = [
    ...sheet.styles.flatMap((style) => style.ranges),
    ...sheet.tables.map(({ at, headers, rows }) => {
      const start = parseArea(at);
      if (!start) throw new Error(`not an address: ${at}`);
      return areaAddress({
        ...start,
        right: start.left + headers.length - 1,
        bottom: start.top + rows.length,
      });
    }),
  ];
  const areas = ranges.flatMap((range) => parseArea(range) ?? []);
  return areaAddress({
    left: 1,
    top: 1,
    right: Math.max(1, ...areas.map(({ right }) => right)),
    bottom: Math.max(1, ...areas.map(({ bottom }) => bottom)),
  });
}
