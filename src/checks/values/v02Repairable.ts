/** V02: a figure written otherwise than a cell wants it. Safe where it can mean nothing else. */
import { figureText } from '../../kpi/figureText';
import { valueWords } from '../../words/checks/values';
import { REPAIRS, type RepairKind } from './entry/entry';
import { shownIn, type FigureCell } from './figureCell';
import { distance } from './references';
import { figureRepair, type ValueRule } from './rule';

const WORDS = valueWords.V02;
/** `1.234`: three decimals look like a slip for 1,234 in a KPI that has fewer. */
const DOUBTFUL_DECIMALS = 3;

export const v02Repairable: ValueRule = {
  code: 'V02',
  recognise: (cell) => {
    if (cell.read.kind !== 'text') return null;
    const reading = readingOf(cell);
    if (!reading) return null;
    const { figure, certain, repairs } = reading;
    const after = figureText(figure, cell.decimals);
    const parts = REPAIRS.filter((kind) => repairs.includes(kind)).map((kind) => WORDS.parts[kind]);
    return {
      message: WORDS.repaired(shownIn(cell.read), after, parts),
      expected: WORDS.expected(after),
      remedy: certain ? WORDS.remedy : WORDS.remedyUncertain,
      repair: figureRepair(cell, figure, certain),
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
export function readingOf({ entry, decimals, references }: FigureCell): TextFigure | null {
  if (entry.kind === 'figures' && entry.joined !== null) {
    const { joined, figures } = entry;
    const apart = Math.min(...figures.map((figure) => distance(figure, references)));
    const isOne = distance(joined, references) < apart;
    return isOne ? { figure: joined, certain: false, repairs: ['spaces'] } : null;
  }
  if (entry.kind !== 'written') return null;
  if (entry.otherwise === null || decimals >= DOUBTFUL_DECIMALS) return entry;
  const isSlip = distance(entry.otherwise, references) < distance(entry.figure, references);
  return { ...entry, certain: false, figure: isSlip ? entry.otherwise : entry.figure };
}
