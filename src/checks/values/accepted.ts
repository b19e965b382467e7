/** Whether a figure would raise the next finding: what is repaired with all others must not. */
import { UNIT_RULES } from '../units/rules';
import type { FigureCell } from './figureCell';
import { hasMoreDecimals } from './rounding';

/** Whether the figure in that cell would be in no doubt: no finding about its unit, and no more decimals than the KPI has. */
export function isAccepted(cell: FigureCell, figure: number): boolean {
  if (hasMoreDecimals(figure, cell.decimals)) return false;
  return !cell.aligned || UNIT_RULES(figure, null).every(({ recognise }) => recognise(cell) === null);
}
