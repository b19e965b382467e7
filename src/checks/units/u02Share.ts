/** U02: a share outside 0 to 100. */
import { unitRule } from '../../book/unit';
import { withUnit } from '../../kpi/figureText';
import { unitWords } from '../../words/checks/units';
import { divided } from '../values/entry/numeral';
import type { FigureCell } from '../values/figureCell';
import { NEAR, distance, distanceFrom } from '../values/references';
import { hasMoreDecimals } from '../values/rounding';
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

/**
 * 942 for 94.2: the decimal point was left out, or a digit typed twice. Only where the KPI has such figures and what is known
 * of it is like that; of several, the one nearest to the year before, else to the target.
 */
function withoutSlip(figure: number, { references, decimals }: FigureCell): number | null {
  const { last, target } = references;
  const near = [last && last.figure !== 0 ? last.figure : target];
  return (
    [10, 100, 1_000]
      .map((factor) => divided(figure, factor))
      .filter((value) => value > 0 && value <= 100 && !hasMoreDecimals(value, decimals))
      .filter((value) => distance(value, references) <= NEAR)
      .sort((a, b) => distanceFrom(a, near) - distanceFrom(b, near))[0] ?? null
  );
}
