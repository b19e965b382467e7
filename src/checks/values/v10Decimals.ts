/**
 * V10: more decimals than 小数桁. Rounding is safe only where it is a matter of form: the verdict of that year stays what it is,
 * and so nearly does the figure. One that would become 0 is in another unit, and nothing is proposed for it.
 */
import { verdictText } from '../../book/assess';
import { figureText } from '../../kpi/figureText';
import { judge } from '../../kpi/judge';
import { valueWords } from '../../words/checks/values';
import { shownIn, type FigureCell } from './figureCell';
import { figureRepair, type ValueRule } from './rule';
import { hasMoreDecimals, losesMuch, rounded } from './rounding';

const WORDS = valueWords.V10;

export const v10Decimals: ValueRule = {
  code: 'V10',
  recognise: (cell) => {
    const { entry, decimals, read } = cell;
    if (entry.kind !== 'figure' || !hasMoreDecimals(entry.figure, decimals)) return null;
    const after = rounded(entry.figure, decimals);
    const isMuch = losesMuch(entry.figure, after);
    const isSame = verdictWith(cell, entry.figure) === verdictWith(cell, after);
    const shown = exactly(entry.figure, shownIn(read));
    return {
      message: isMuch
        ? WORDS.losing(shown, decimals, figureText(after, decimals))
        : isSame
          ? WORDS.message(shown, decimals)
          : WORDS.changes(shown, decimals),
      expected: WORDS.expected(figureText(after, decimals), decimals),
      remedy: isMuch ? WORDS.remedyLosing : WORDS.remedy,
      repair: after === 0 ? null : { ...figureRepair(cell, after, isSame && !isMuch), before: shown },
      figure: entry.figure,
    };
  },
};

/** The verdict of the cell's own year; ratios are part of it where the rubric's bounds are. */
function verdictWith({ row, year, subject }: FigureCell, value: number): string {
  if (!row.measured) return '';
  const actuals = new Map(row.actuals).set(year, { kind: 'figure', value });
  const context = { evaluationYear: year, firstYear: subject.plan.firstYear };
  const judgement = judge(row.measured, actuals, context, subject.rubric);
  const met = judgement.progress?.met ?? false;
  return `${verdictText(judgement)} ${met ? '1' : '0'}`;
}

/** The cell's format hides the very decimals that this is about. */
function exactly(figure: number, shown: string): string {
  const exact = figureText(figure, 0);
  return shown.replaceAll(',', '') === exact.replaceAll(',', '') ? shown : exact;
}
