/** V06: #REF!, #N/A and their like, also as text. */
import { valueWords } from '../../words/checks/values';
import { shownIn } from './figureCell';
import type { ValueRule } from './rule';

export const v06Error: ValueRule = {
  code: 'V06',
  recognise: ({ read, entry, kpi, decimals }) => {
    if (read.kind !== 'error' && !(read.kind === 'text' && entry.kind === 'errorName')) return null;
    return {
      message: valueWords.V06.message(shownIn(read)),
      expected: valueWords.expectedEntry(kpi.unit, decimals),
      remedy: valueWords.V06.remedy,
      repair: null,
      figure: null,
    };
  },
};
