/** V03: △5 is −5 in tables of accounts, and elsewhere a mark beside 5. Asked, never decided. */
import { unitRule } from '../../book/unit';
import { figureText } from '../../kpi/figureText';
import { valueWords } from '../../words/checks/values';
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
    const canBeNegative = unitRule(kpi.unit, kpi.name).min < 0;
    return {
      message: canBeNegative ? WORDS.message(shown, size) : WORDS.impossible(shown, size, kpi.unit),
      expected: WORDS.expected(size),
      remedy: WORDS.remedy,
      repair: figureRepair(cell, -entry.size, false),
      figure: null,
    };
  },
};
