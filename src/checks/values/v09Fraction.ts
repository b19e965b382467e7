/**
 * V09: 42 % stored as 0.42, typed so or typed as 42 into a cell with a percentage format. Whether it is one is judged by the
 * last figure, the baseline and the target: a KPI that really stands at 0.4 % stays silent.
 */
import { cleanNumber } from '../../kpi/decimal';
import { figureText } from '../../kpi/figureText';
import { valueWords } from '../../words/checks/values';
import { isPercentFormat, shownIn, type FigureCell } from './figureCell';
import { NEAR, distance, type References } from './references';
import { figureRepair, type Fault, type ValueRule } from './rule';
import { fitted, isPossible } from './fitted';
import { hasMoreDecimals } from './rounding';
import { isSameUnit } from './entry/units';

const WORDS = valueWords.V09;

export const v09Fraction: ValueRule = {
  code: 'V09',
  recognise: (cell) => {
    const figure = bareFigure(cell);
    if (figure === null || figure === 0 || !cell.aligned) return null;
    const inPoints = cleanNumber(figure * 100);
    const isFormatted = cell.read.kind === 'number' && isPercentFormat(cell.read.numberFormat);
    if (isFormatted) return formatted(cell, figure, inPoints);
    const isFraction = isSameUnit(cell.kpi.unit, '%') && isLikely(cell, figure, inPoints);
    return isFraction ? fractionFault(cell, figure, inPoints) : null;
  },
};

/** A figure without a unit: 0.42% says itself what it is. */
function bareFigure({ entry }: FigureCell): number | null {
  if (entry.kind === 'figure') return entry.figure;
  return entry.kind === 'written' && !entry.repairs.includes('unit') && entry.certain ? entry.figure : null;
}

function isLikely(cell: FigureCell, figure: number, inPoints: number): boolean {
  const { references, decimals } = cell;
  if (Math.abs(figure) > 1 || !isPossible(cell, inPoints)) return false;
  const [asIs, asPoints] = [distance(figure, references), distance(inPoints, references)];
  if (asPoints >= asIs) return false;
  // Decimals that the KPI does not have speak for a fraction; without them both readings must be far apart.
  return hasMoreDecimals(figure, decimals) || (asIs > NEAR && asPoints <= NEAR);
}

/** In a cell that shows percentages the number is what was typed ÷ 100, unless only the format was put on afterwards. */
function formatted(cell: FigureCell, figure: number, inPoints: number): Fault | null {
  const { references, kpi, decimals, read } = cell;
  const [asIs, asPoints] = [distance(figure, references), distance(inPoints, references)];
  const isShare = isSameUnit(kpi.unit, '%');
  const isTypedSo =
    asPoints < asIs ||
    (!isShare && hasMoreDecimals(figure, decimals) && !hasMoreDecimals(inPoints, decimals));
  if (isTypedSo) return fractionFault(cell, figure, inPoints);
  const stored = figureText(figure, decimals);
  return {
    message: WORDS.format(shownIn(read), stored),
    expected: WORDS.expected(stored, kpi.unit),
    remedy: WORDS.remedy,
    repair: figureRepair(cell, figure, true),
    figure,
  };
}

function fractionFault(cell: FigureCell, figure: number, inPoints: number): Fault {
  const { decimals, kpi, references, read } = cell;
  const fit = fitted(cell, inPoints);
  const isExact = fit !== null && !hasMoreDecimals(inPoints, decimals);
  const after = figureText(fit ?? inPoints, decimals);
  const isShownSo = isPercentFormat(read.numberFormat) && read.kind === 'number';
  const against = WORDS.against(figureText(kpi.target, decimals), lastText(references, decimals));
  return {
    message: WORDS.fraction(shownIn(read), figureText(figure, 0), after, against),
    expected: WORDS.expected(after, kpi.unit),
    remedy: WORDS.remedy,
    repair: fit === null ? null : figureRepair(cell, fit, isExact && isShownSo),
    figure: fit ?? inPoints,
  };
}

function lastText({ last }: References, decimals: number): string | null {
  return last?.stands ? figureText(last.figure, decimals) : null;
}
