/** U03: a fraction where the unit counts (人, 件, 社 …), unless the KPI itself has decimals (an average per day). */
import { isCounting } from '../../book/unit';
import { figureText } from '../../kpi/figureText';
import { unitWords } from '../../words/checks/units';
import { hasMoreDecimals } from '../values/rounding';
import type { UnitRuleOfCell } from './unitRuleOfCell';

const WORDS = unitWords.U03;

export const u03Fraction: UnitRuleOfCell = {
  code: 'U03',
  recognise: (figure, { kpi, decimals }) => {
    if (decimals > 0 || !isCounting(kpi.unit) || !hasMoreDecimals(figure, 0)) return null;
    return {
      message: WORDS.message(figureText(figure, 0), kpi.unit),
      expected: WORDS.expected(kpi.unit),
      remedy: WORDS.remedy,
      repair: null,
      figure,
    };
  },
};
