/** Marks of findings on 「KPI一覧」: exactly the conditional formats that carry our signature, and no other, are replaced. */
import { areaAddress } from '../book/a1';
import { findingMarks, isMarkFormula } from '../book/records/marks';
import type { FindingRecord } from '../book/records/records';
import type { BookNames } from '../book/names';
import { addConditionalFormats } from './draw/conditionalFormats';
import type { StandingTable } from './standing';

/** Finds the marks that stand. Two syncs, the second only where there are formulas to ask for. */
export async function standingMarks(
  context: Excel.RequestContext,
  { sheet, area }: StandingTable,
): Promise<Excel.ConditionalFormat[]> {
  const formats = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).conditionalFormats;
  formats.load('items/id,items/type');
  await context.sync();
  const asked = formats.items
    .filter(({ type }) => type === 'Custom')
    .map((format) => ({ format, rule: format.custom.rule.load('formula') }));
  if (asked.length === 0) return [];
  await context.sync();
  return asked.flatMap(({ format, rule }) => (isMarkFormula(rule.formula) ? [format] : []));
}

/** @param names as the sheets are called now */
export function replaceMarks(
  object: Excel.Worksheet,
  standing: readonly Excel.ConditionalFormat[],
  findings: readonly FindingRecord[],
  names: BookNames,
): void {
  standing.forEach((mark) => mark.delete());
  addConditionalFormats(object, { conditionalFormats: findingMarks(findings, names) });
}
