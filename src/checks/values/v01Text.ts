/** V01: text where a figure or a state word belongs. Proposals are never safe: what the words mean is the officer's to say. */
import { figureText } from '../../kpi/figureText';
import type { Message } from '../../words/message';
import { valueWords } from '../../words/checks/values';
import type { Repair } from '../finding';
import { fitted, withoutImpossibleSign } from './fitted';
import { shownIn, type FigureCell } from './figureCell';
import { figureRepair, wordRepair, type Fault, type ValueRule } from './rule';

const WORDS = valueWords.V01;

export const v01Text: ValueRule = {
  code: 'V01',
  recognise: (cell) => {
    const { read, entry, decimals, kpi } = cell;
    const shown = shownIn(read);
    if (read.kind === 'boolean') return textFault(cell, WORDS.truth(shown), null);
    if (read.kind !== 'text') return null;
    switch (entry.kind) {
      case 'words':
        return textFault(
          cell,
          WORDS.words(shown, figureText(entry.figure, decimals)),
          proposed(cell, entry.figure),
        );
      case 'otherUnit':
        return textFault(cell, WORDS.otherUnit(shown, entry.unit, kpi.unit), converted(cell, entry.figure));
      case 'odd':
        return textFault(cell, WORDS.odd(shown), proposed(cell, entry.figure));
      case 'almostState':
        return textFault(cell, WORDS.almostState(shown, entry.word), wordRepair(cell, entry.word));
      case 'nothing':
        return { ...textFault(cell, WORDS.nothing(shown), null), remedy: WORDS.remedyNothing };
      case 'year':
        return textFault(cell, WORDS.year(shown), null);
      case 'other':
        return textFault(cell, WORDS.other(shown), null);
      default:
        return null;
    }
  },
};

function textFault({ kpi, decimals }: FigureCell, message: Message, repair: Repair | null): Fault {
  return {
    message,
    expected: valueWords.expectedEntry(kpi.unit, decimals),
    remedy: WORDS.remedy,
    repair,
    figure: null,
  };
}

function proposed(cell: FigureCell, figure: number | null): Repair | null {
  const likely = figure === null ? null : withoutImpossibleSign(cell, figure);
  return likely === null ? null : figureRepair(cell, likely, false);
}

/** A figure that was worked out from another unit is rounded as the KPI has it. */
function converted(cell: FigureCell, figure: number | null): Repair | null {
  const fit = figure === null ? null : fitted(cell, figure);
  return fit === null ? null : figureRepair(cell, fit, false);
}
