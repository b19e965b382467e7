/** What a cell may hold by its unit and decimals: what is proposed must not be the next finding. */
import { unitRule } from '../../book/unit';
import type { FigureCell } from './figureCell';
import { NEAR, distance } from './references';
import { hasMoreDecimals, losesMuch, rounded } from './rounding';

/** Whether the unit allows it at all. */
export function isPossible({ kpi }: Pick<FigureCell, 'kpi'>, figure: number): boolean {
  const { min, max } = unitRule(kpi.unit, kpi.name);
  return figure >= min && figure <= max;
}

/**
 * A figure that was worked out, as the cell may hold it: with the KPI's decimals, and whole where whole things are counted.
 * null: there is none that is near it.
 */
export function fitted(
  { kpi, decimals }: Pick<FigureCell, 'kpi' | 'decimals'>,
  figure: number,
): number | null {
  const fit = rounded(figure, decimals);
  if (!isPossible({ kpi }, fit) || losesMuch(figure, fit)) return null;
  const isCounted = decimals === 0 && unitRule(kpi.unit, kpi.name).kind === 'count';
  return isCounted && hasMoreDecimals(figure, 0) ? null : fit;
}

/** Minus five where the unit is never negative: the sign may be a mark, if five is what the KPI is like. null: not likely. */
export function withoutImpossibleSign(cell: FigureCell, figure: number): number | null {
  if (isPossible(cell, figure)) return figure;
  const size = Math.abs(figure);
  return isPossible(cell, size) && distance(size, cell.references) <= NEAR ? size : null;
}
