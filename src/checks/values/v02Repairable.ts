/**
 * V02: a figure written otherwise than a cell wants it. Safe where it can mean nothing else and is in no doubt itself; not
 * proposed where the KPI can never have it.
 */
import { figureText } from '../../kpi/figureText';
import { valueWords } from '../../words/checks/values';
import { isAccepted } from './accepted';
import { REPAIRS, type RepairKind, type WrittenFigure } from './entry/entry';
import { shownIn, type FigureCell } from './figureCell';
import { isPossible } from './fitted';
import { NEAR, distance } from './references';
import { figureRepair, type ValueRule } from './rule';
import { hasMoreDecimals, losesMuch, rounded } from './rounding';

const WORDS = valueWords.V02;
/** `1.234`: three decimals look like a slip for 1,234 in a KPI that has fewer. */
const DOUBTFUL_DECIMALS = 3;

export const v02Repairable: ValueRule = {
  code: 'V02',
  recognise: (cell) => {
    if (cell.read.kind !== 'text') return null;
    const reading = readingOf(cell);
    if (!reading) return null;
    const { figure, repairs } = reading;
    const certain = reading.certain && isAccepted(cell, figure);
    const isFraction = repairs.includes('conversion') && hasMoreDecimals(figure, cell.decimals);
    const canBe = isPossible(cell, figure) && !isFraction;
    const after = figureText(figure, cell.decimals);
    const parts = REPAIRS.filter((kind) => repairs.includes(kind)).map((kind) => WORDS.parts[kind]);
    return {
      message: WORDS.repaired(shownIn(cell.read), after, parts),
      expected: WORDS.expected(after),
      remedy: certain ? WORDS.remedy : canBe ? WORDS.remedyUncertain : WORDS.remedyImpossible,
      repair: canBe ? figureRepair(cell, figure, certain) : null,
      figure,
    };
  },
};

interface TextFigure {
  readonly figure: number;
  readonly certain: boolean;
  readonly repairs: readonly RepairKind[];
}

/** The figure that the text stands for; null where it is not one. */
export function readingOf(cell: FigureCell): TextFigure | null {
  const { entry, decimals, references } = cell;
  if (entry.kind === 'figures' && entry.joined !== null) {
    const { joined, figures } = entry;
    const apart = Math.min(...figures.map((figure) => distance(figure, references)));
    const isOne = distance(joined, references) < apart;
    return isOne ? { figure: joined, certain: false, repairs: ['spaces'] } : null;
  }
  if (entry.kind !== 'written') return null;
  if (entry.repairs.includes('conversion')) return convertedReading(cell, entry);
  if (entry.otherwise === null || decimals >= DOUBTFUL_DECIMALS) return entry;
  const isSlip = distance(entry.otherwise, references) < distance(entry.figure, references);
  return { ...entry, certain: false, figure: isSlip ? entry.otherwise : entry.figure };
}

/** `¥290,886` where the KPI counts 千円 is 291千円, or 290,886千円 with a sign that was only put before it. */
function convertedReading(cell: FigureCell, entry: WrittenFigure): TextFigure {
  const { decimals, references } = cell;
  const { otherwise } = entry;
  const isAsWritten =
    otherwise !== null &&
    distance(otherwise, references) <= NEAR &&
    distance(otherwise, references) < distance(entry.figure, references);
  if (isAsWritten) return { figure: otherwise, certain: false, repairs: ['unit'] };
  const after = rounded(entry.figure, decimals);
  return { ...entry, figure: losesMuch(entry.figure, after) ? entry.figure : after };
}
