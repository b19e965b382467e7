/** V04: two figures or a line break in one cell. */
import { figureText } from '../../kpi/figureText';
import { valueWords } from '../../words/checks/values';
import { shownIn } from './figureCell';
import { figureRepair, type Fault, type ValueRule } from './rule';
import { readingOf } from './v02Repairable';

const WORDS = valueWords.V04;

export const v04TwoFigures: ValueRule = {
  code: 'V04',
  recognise: (cell) => {
    const { read, entry, kpi, decimals } = cell;
    if (read.kind !== 'text') return null;
    const shared: Omit<Fault, 'message'> = {
      expected: valueWords.expectedEntry(kpi.unit, decimals),
      remedy: WORDS.remedy,
      repair: null,
      figure: null,
    };
    if (entry.kind === 'lines') {
      const repair = entry.figure === null ? null : figureRepair(cell, entry.figure, false);
      return { ...shared, message: WORDS.lines(shownIn(read)), repair };
    }
    // `51 220` where the KPI stands at 51,220 is one figure.
    if (entry.kind !== 'figures' || readingOf(cell)) return null;
    const figures = entry.figures.map((figure) => figureText(figure, 0));
    return { ...shared, message: WORDS.figures(shownIn(read), figures) };
  },
};
