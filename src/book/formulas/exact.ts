/**
 * Arithmetic in a sheet that decides as exact decimals would.
 *
 * A sheet computes in binary (53 bits): 4.35 − 4.15 is 0.1999999999999993 there, and a ratio that is exactly
 * half-way between two steps may lie a hair below it. So noise is rounded away at every place where a decision
 * follows, always to a place that is coarser than the noise and finer than any figure:
 *
 * - Figures: a decimal of up to 15 significant digits is recovered exactly by rounding to 15 digits (`figure`).
 * - Differences: both terms are such decimals, so the difference is a multiple of the finer term's last digit,
 *   and its error is below 4·10⁻¹⁶ of the larger term; half a unit in the 15th digit of the larger term is at least
 *   5·10⁻¹⁶ of it (`difference`). This holds while the larger term's first and the finer term's last digit
 *   lie within 15 places (from 10,000,000,000 down to 0.0001).
 * - Ratios: quotients of such figures carry a relative error below 8·10⁻¹⁶ after at most six operations; counted in
 *   steps of the rubric (0.1 % = 1) they are rounded to 14 significant digits (half a unit: at least 5·10⁻¹⁵), so that an exact
 *   half becomes exactly .5, which binary holds exactly, and only then to a whole number of steps. A ratio n/d
 *   that is not half-way lies at least 1/(2·d) steps away from it, d being the divisor as a whole number of its last
 *   digit. Ratios of up to 1,000 % are less than 10⁴ steps and keep 10 decimals: no false half while d < 10¹⁰.
 */

import { ROUNDING_WORDS } from '../words';

/** Text of an Excel formula without "=". */
export type Formula = string;

/** A figure at its 15 significant digits: 0.1+0.2 typed as a formula is 0.3. */
export function figure(x: Formula): Formula {
  return roundedLike(x, [x], 14);
}

/** a − b for two figures. */
export function difference(a: Formula, b: Formula): Formula {
  return roundedLike(`${a}-${b}`, [a, b], 14);
}

/** `x` at `digits` + 1 significant digits of the largest of `like`; never finer than `digits` decimals. */
export function roundedLike(x: Formula, like: readonly Formula[], digits: number): Formula {
  const largest = like.map((one) => `ABS(${one})`).join(',');
  return `ROUND(${x},${digits}-INT(LOG10(MAX(1,${largest}))))`;
}

/**
 * A ratio counted in the rubric's steps (0.1 % = 1), not yet a whole number of them.
 * @param quotient the ratio as a quotient of figures
 * @param steps name of the cell with the number of steps in 100 % (1000: 0.1 %)
 */
export function countedRatio(quotient: Formula, steps: Formula): Formula {
  return roundedLike(`${quotient}*${steps}`, [`${quotient}*${steps}`], 13);
}

/**
 * A ratio as it is shown and judged: a whole number of steps, divided by the number of steps in 100 %.
 * @param counted cell of the {@link countedRatio}, "" where there is none
 * @param mode name of the cell with 四捨五入 or 切捨て
 * @param isCapped condition under which rounding may not lift the ratio to 100 %
 */
export function shownRatio(counted: Formula, steps: Formula, mode: Formula, isCapped: Formula): Formula {
  const whole = `IF(${mode}="${ROUNDING_WORDS.towardZero}",TRUNC(${counted}),ROUND(${counted},0))`;
  return `IF(ISNUMBER(${counted}),MIN(${whole},IF(${isCapped},${steps}-1,${whole}))/${steps},"")`;
}
