/** Colours by verdict and in-cell bars. Always added anew: Excel rebases a formula that it is asked for (office-js #5194). */
import type { ConditionalFormat, Sheet } from '../../book/book';
import { rangesOf } from './areas';

type Look = Extract<ConditionalFormat, { kind: 'formula' }>;
type Bar = Extract<ConditionalFormat, { kind: 'dataBar' }>;

/** Excel puts a new one above those that stand, so the book's first is added last. */
export function addConditionalFormats(
  object: Excel.Worksheet,
  sheet: Pick<Sheet, 'conditionalFormats'>,
): void {
  for (const format of [...sheet.conditionalFormats].reverse()) {
    rangesOf(object, format.ranges).forEach((range) => {
      if (format.kind === 'formula') addLook(range, format);
      else addBar(range, format);
    });
  }
}

function addLook(range: Excel.Range | Excel.RangeAreas, look: Look): void {
  const added = range.conditionalFormats.add('Custom');
  added.custom.rule.formula = look.formula;
  const { fill, font } = added.custom.format;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.fontColour !== undefined) font.color = look.fontColour;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.stopIfTrue !== undefined) added.stopIfTrue = look.stopIfTrue;
}

function addBar(range: Excel.Range | Excel.RangeAreas, bar: Bar): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.positiveFormat.fillColor = bar.colour;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: 'Number', formula: String(bar.min) };
  dataBar.upperBoundRule = { type: 'Number', formula: String(bar.max) };
}
