/** U02: a share outside 0 to 100. */
import { unitRule } from '../../book/unit';
import { withUnit } from '../../kpi/figureText';
import { unitWords } from '../../words/checks/units';
import { divided } from '../values/entry/numeral';
import type { FigureCell } from '../values/figureCell';
import { distance } from '../values/references';
import { figureRepair } from '../values/rule';
import type { UnitRuleOfCell } from './unitRuleOfCell';

const WORDS = unitWords.U02;

export const u02Share: UnitRuleOfCell = {
  code: 'U02',
  recognise: (figure, cell) => {
    const { kpi, decimals } = cell;
    const rule = unitRule(kpi.unit, kpi.name);
    if (rule.kind !== 'share' || (figure >= rule.min && figure <= rule.max)) return null;
    const meant = withoutSlip(figure, cell);
    return {
      message: WORDS.message(withUnit(figure, decimals, kpi.unit)),
      expected: WORDS.expected,
      remedy: WORDS.remedy,
      repair: meant === null ? null : figureRepair(cell, meant, false),
      figure: meant,
    };
  },
};

/** 942 for 94.2: the decimal point was left out. Only where what is known of the KPI agrees. */
function withoutSlip(figure: number, { references, subject }: FigureCell): number | null {
  const bound = Math.log10(1 + subject.bounds.scaleTolerance);
  const meant = [10, 100, 1_000].map((factor) => divided(figure, factor));
  return meant.find((value) => value > 0 && value <= 100 && distance(value, references) <= bound) ?? null;
}
