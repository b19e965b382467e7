/** A sheet's part: rules over several ranges, colours that stop those after them, bars with an id that is the same every time. */
import type { ConditionalFormat, Sheet } from '../../../book/book';

export function finishSheet(xml: string, sheet: Sheet, index: number): string {
  return withFixedIds(withPlainBars(withStops(withAllRanges(xml, sheet), sheet)), index);
}

/** exceljs keeps one range a rule; it was given the first. */
function withAllRanges(xml: string, { inputRules }: Sheet): string {
  const all = new Map(inputRules.map(({ ranges }) => [ranges[0] ?? '', ranges.join(' ')]));
  return xml.replace(
    /(<dataValidation [^>]*\bsqref=")([^"]+)(")/g,
    (_, before: string, first: string, after: string) => `${before}${all.get(first) ?? first}${after}`,
  );
}

/** exceljs forgets that a rule by formula may stop the rules after it. */
function withStops(xml: string, { conditionalFormats }: Sheet): string {
  return xml.replace(/<cfRule type="expression" [^>]*priority="(\d+)"/g, (rule, priority: string) =>
    stops(conditionalFormats[Number(priority) - 1]) ? `${rule} stopIfTrue="1"` : rule,
  );
}

function stops(format: ConditionalFormat | undefined): boolean {
  return format?.kind === 'formula' && format.stopIfTrue === true;
}

/** At 0 and below a bar is empty: no least length, no axis in the middle of the cell, no second colour. */
function withPlainBars(xml: string): string {
  return xml
    .replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">')
    .replaceAll('<x14:dataBar ', '<x14:dataBar negativeBarColorSameAsPositive="1" axisPosition="none" ');
}

/** exceljs draws lots for the ids that tie a bar to its newer form. */
function withFixedIds(xml: string, index: number): string {
  const ids = [...new Set(xml.match(/\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}(?=<\/x14:id>)/g))];
  return ids.reduce((text, id, place) => text.replaceAll(id, fixedId(index, place)), xml);
}

function fixedId(sheet: number, bar: number): string {
  const hex = (value: number, digits: number): string =>
    (value + 1).toString(16).toUpperCase().padStart(digits, '0');
  return `{${hex(sheet, 8)}-0000-4000-8000-${hex(bar, 12)}}`;
}
