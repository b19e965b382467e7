/** U01: off by about 10, 100, 1,000 or 10,000: 円 typed for 千円, a digit too many. The likely figure is proposed, never safe. */
import { figureText, percentText, withUnit } from '../../kpi/figureText';
import { formatFiscalYear } from '../../plan/fiscalYear';
import { unitWords } from '../../words/checks/units';
import type { Message } from '../../words/message';
import type { Repair } from '../finding';
import { fitted } from '../values/fitted';
import { scaledUnit } from '../values/entry/units';
import { isScalingFormat, shownIn, type FigureCell } from '../values/figureCell';
import { figureRepair } from '../values/rule';
import { findSlip, type Slip } from './slip';
import type { UnitRuleOfCell } from './unitRuleOfCell';

const WORDS = unitWords.U01;

export const u01Scale: UnitRuleOfCell = {
  code: 'U01',
  recognise: (figure, cell) => {
    const { kpi, decimals, references, subject, entry, read } = cell;
    // A text whose figure is a guess already gets one proposal.
    if (entry.kind === 'written' && !entry.certain) return null;
    if (kpi.unit.normalize('NFKC').trim() === '%') return null;
    const tolerance = subject.bounds.scaleTolerance;
    const slip = findSlip(figure, references, { tolerance, decimals, fit: (plain) => fitted(cell, plain) });
    if (!slip) return null;
    const { proposal, reference } = slip;
    const text = withUnit(figure, decimals, kpi.unit);
    const say = slip.way === 'divide' ? WORDS.tooLarge : WORDS.tooSmall;
    const factor = slip.factor.toLocaleString('en-US');
    const { base, scale } = scaledUnit(kpi.unit);
    const isOtherUnit = slip.way === 'divide' && slip.factor === scale;
    return {
      message: joined(
        say(text, factor, against(slip, cell)),
        ...(isOtherUnit ? [WORDS.unitHint(kpi.unit, base)] : []),
        ...(isScalingFormat(read.numberFormat) ? [WORDS.shownAs(shownIn(read))] : []),
        WORDS.bound(percentText(tolerance * 100, 0)),
      ),
      expected: WORDS.expected(withUnit(proposal ?? reference.figure, decimals, kpi.unit)),
      remedy: WORDS.remedy,
      repair: proposal === null ? null : proposed(cell, figure, proposal),
      figure: proposal,
    };
  },
};

/** A format that shows thousands would make both sides of the repair look alike. */
function proposed(cell: FigureCell, figure: number, proposal: number): Repair {
  const repair = figureRepair(cell, proposal, false);
  const isHidden = isScalingFormat(cell.read.numberFormat);
  return isHidden ? { ...repair, before: figureText(figure, cell.decimals) } : repair;
}

function against({ reference }: Slip, { kpi, decimals }: FigureCell): Message {
  const text = withUnit(reference.figure, decimals, kpi.unit);
  switch (reference.kind) {
    case 'last':
      return reference.stands
        ? WORDS.last(formatFiscalYear(reference.year), text)
        : WORDS.lastProposed(formatFiscalYear(reference.year), text);
    case 'next':
      return WORDS.last(formatFiscalYear(reference.year), text);
    case 'baseline':
      return WORDS.baseline(text);
    case 'target':
      return WORDS.target(text);
  }
}

function joined(...messages: readonly Message[]): Message {
  return { ja: messages.map(({ ja }) => ja).join(''), en: messages.map(({ en }) => en).join('') };
}
