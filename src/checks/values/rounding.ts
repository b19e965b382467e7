/** Decimals of a figure, without the noise of binary arithmetic. */
import BigJs from 'big.js';
import { cleanNumber } from '../../kpi/decimal';

const Exact = BigJs();
/** Sums of figures differ from what they stand for by less than this share. */
const NOISE = 1e-10;

/** 四捨五入: half away from zero. */
export function rounded(figure: number, decimals: number): number {
  return new Exact(cleanNumber(figure)).round(decimals, Exact.roundHalfUp).toNumber() + 0;
}

/** Whether a figure has more decimals than that; 0.1 + 0.2 has one. */
export function hasMoreDecimals(figure: number, decimals: number): boolean {
  return Math.abs(figure - rounded(figure, decimals)) > NOISE * Math.max(1, Math.abs(figure));
}

/** Beyond this share of the figure rounding is no matter of form any more: 2.0388 → 2 loses 2 %, 0.29 → 0 everything. */
const MUCH = 0.05;

export function losesMuch(figure: number, after: number): boolean {
  return figure !== after && Math.abs(after - figure) > MUCH * Math.abs(figure);
}
