/** V05: a date, as Excel makes of 1-2, or as someone wrote it out. */
import { figureText } from '../../kpi/figureText';
import { valueWords } from '../../words/checks/values';
import { shownIn, type FigureCell } from './figureCell';
import { NEAR, distance } from './references';
import { figureRepair, type ValueRule } from './rule';

const WORDS = valueWords.V05;
/** Serial numbers of 2015 to 2039: days that an entry such as 1-2 becomes, so they say nothing of a figure. */
const DAYS_OF_OUR_TIME = { from: 42_005, to: 51_135 };

export const v05Date: ValueRule = {
  code: 'V05',
  recognise: (cell) => {
    const { read, entry, kpi, decimals } = cell;
    if (read.kind !== 'date' && !(read.kind === 'text' && entry.kind === 'date')) return null;
    const serial = likelyFigure(cell);
    const shown = shownIn(read);
    return {
      message: serial === null ? WORDS.message(shown) : WORDS.serial(shown, figureText(serial, decimals)),
      expected: valueWords.expectedEntry(kpi.unit, decimals),
      remedy: WORDS.remedy,
      repair: serial === null ? null : figureRepair(cell, serial, false),
      figure: null,
    };
  },
};

/** The number behind a date, where it is what was typed into a cell that happened to have a date format. */
function likelyFigure({ read, references }: FigureCell): number | null {
  if (read.kind !== 'date' || typeof read.value !== 'number') return null;
  const isDay = read.value >= DAYS_OF_OUR_TIME.from && read.value <= DAYS_OF_OUR_TIME.to;
  return !isDay && read.value !== 0 && distance(read.value, references) <= NEAR ? read.value : null;
}
