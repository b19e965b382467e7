/** V03: △5 is −5 in tables of accounts, and elsewhere a mark beside 5. Asked, never decided; −5 is not proposed where it cannot be. */
import { figureText } from '../../kpi/figureText';
import { valueWords } from '../../words/checks/values';
import { isPossible, withoutImpossibleSign } from './fitted';
import { shownIn } from './figureCell';
import { figureRepair, type ValueRule } from './rule';

const WORDS = valueWords.V03;

export const v03Triangle: ValueRule = {
  code: 'V03',
  recognise: (cell) => {
    const { read, entry, kpi, decimals } = cell;
    if (read.kind !== 'text' || entry.kind !== 'triangle') return null;
    const size = figureText(entry.size, decimals);
    const shown = shownIn(read);
    const likely = withoutImpossibleSign(cell, -entry.size);
    const repair = likely === null ? null : figureRepair(cell, likely, false);
    const shared = { repair, figure: null };
    if (isPossible(cell, -entry.size)) {
      return {
        ...shared,
        message: WORDS.message(shown, entry.mark, size),
        expected: WORDS.expected(size),
        remedy: WORDS.remedy(entry.mark),
      };
    }
    return {
      ...shared,
      message: WORDS.impossible(shown, entry.mark, size, kpi.unit),
      expected: valueWords.expectedEntry(kpi.unit, decimals),
      remedy: WORDS.remedyImpossible(entry.mark),
    };
  },
};
