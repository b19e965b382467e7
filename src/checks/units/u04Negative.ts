/** U04: negative where the unit cannot be. */
import { unitRule } from '../../book/unit';
import { withUnit } from '../../kpi/figureText';
import { unitWords } from '../../words/checks/units';
import type { UnitRuleOfCell } from './unitRuleOfCell';

const WORDS = unitWords.U04;

export const u04Negative: UnitRuleOfCell = {
  code: 'U04',
  recognise: (figure, { kpi, decimals }) => {
    if (figure >= unitRule(kpi.unit, kpi.name).min) return null;
    return {
      message: WORDS.message(withUnit(figure, decimals, kpi.unit), kpi.unit),
      expected: WORDS.expected,
      remedy: WORDS.remedy,
      repair: null,
      figure: null,
    };
  },
};
