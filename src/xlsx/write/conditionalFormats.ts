/** Verdict colours and bars. Priorities follow the description's order: the first that holds wins. */
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import type { ConditionalFormat, Sheet } from '../../book/book';
import { argb } from './styles';

export function addConditionalFormats(worksheet: Worksheet, sheet: Sheet): void {
  sheet.conditionalFormats.forEach((format, index) => {
    worksheet.addConditionalFormatting({ ref: format.ranges.join(' '), rules: [ruleOf(format, index + 1)] });
  });
}

function ruleOf(format: ConditionalFormat, priority: number): ConditionalFormattingRule {
  if (format.kind === 'dataBar') return dataBar(format, priority);
  const font = {
    ...(format.fontColour !== undefined ? { color: argb(format.fontColour) } : {}),
    ...(format.bold === true ? { bold: true } : {}),
    ...(format.italic === true ? { italic: true } : {}),
  };
  return {
    type: 'expression',
    priority,
    formulae: [format.formula.replace(/^=/, '')],
    ...(format.stopIfTrue === true ? { stopIfTrue: true } : {}),
    style: {
      // A differential fill keeps its colour in bgColor; fgColor is what LibreOffice reads.
      ...(format.fill !== undefined
        ? {
            fill: {
              type: 'pattern',
              pattern: 'solid',
              fgColor: argb(format.fill),
              bgColor: argb(format.fill),
            },
          }
        : {}),
      ...(Object.keys(font).length > 0 ? { font } : {}),
    },
  };
}

function dataBar(
  format: Extract<ConditionalFormat, { kind: 'dataBar' }>,
  priority: number,
): ConditionalFormattingRule {
  return {
    type: 'dataBar',
    priority,
    // A solid bar needs Excel 2010's extension; exceljs writes it beside the old form.
    gradient: false,
    minLength: 0,
    maxLength: 100,
    cfvo: [
      { type: 'num', value: format.min },
      { type: 'num', value: format.max },
    ],
    color: argb(format.colour),
  } as unknown as ConditionalFormattingRule;
}
