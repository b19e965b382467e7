/** The digits of a number format: `#,##0.0`, `0`, `#.##`, `#,##0,`. */
import Big from 'big.js';

export interface DigitPattern {
  /** Powers of ten by which `%` and trailing commas scale what is shown. */
  readonly scale: number;
  readonly leastWhole: number;
  readonly isGrouped: boolean;
  readonly leastDecimals: number;
  readonly mostDecimals: number;
  readonly hasPoint: boolean;
}

/** @param pattern of `0 # ? , .` only */
export function digitPattern(pattern: string, percents: number): DigitPattern {
  const [whole = '', fraction = ''] = pattern.split('.');
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  return {
    scale: percents * 2 - thousands * 3,
    leastWhole: whole.replace(/[^0]/g, '').length,
    isGrouped: /[0#?],+[0#?]/.test(whole),
    leastDecimals: fraction.replace(/[#?]+$/, '').length,
    mostDecimals: fraction.length,
    hasPoint: pattern.includes('.'),
  };
}

export function digitText(value: number, pattern: DigitPattern): { text: string; isNegative: boolean } {
  const rounded = roundedText(value, pattern.scale, pattern.mostDecimals);
  const isNegative = rounded.startsWith('-');
  const [whole = '', fraction = ''] = (isNegative ? rounded.slice(1) : rounded).split('.');
  const padded = (whole === '0' && pattern.leastWhole === 0 ? '' : whole).padStart(pattern.leastWhole, '0');
  const grouped =
    pattern.isGrouped && padded.length > 3 ? padded.replace(/\B(?=(?:[0-9]{3})+$)/g, ',') : padded;
  const kept = fraction.slice(0, Math.max(pattern.leastDecimals, fraction.replace(/0+$/, '').length));
  return { text: grouped + (pattern.hasPoint ? '.' : '') + kept, isNegative };
}

/** Half away from zero, on the fifteen digits that Excel keeps; without a sign where nothing but zeros is left. */
function roundedText(value: number, scale: number, decimals: number): string {
  const plain = scale === 0 ? plainText(value, decimals) : null;
  if (plain !== null) return plain;
  const scaled = new Big(value.toPrecision(15)).times(new Big(10).pow(scale));
  const rounded = scaled.round(decimals, Big.roundHalfUp);
  return (rounded.eq(0) ? rounded.abs() : rounded).toFixed(decimals);
}

/**
 * The figures people type have few decimals: 21.5 to two is 2150 with a point. Below 10^15 a product that came out whole is
 * what the exact one rounds to, because its error stays below a half. null: not so simple.
 */
function plainText(value: number, decimals: number): string | null {
  if (decimals > MOST_DECIMALS) return null;
  const scaled = value * 10 ** decimals;
  if (!Number.isInteger(scaled) || Math.abs(scaled) >= 1e15) return null;
  if (decimals === 0) return String(scaled === 0 ? 0 : scaled);
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  return `${scaled < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Powers of ten are exact that far, and further. */
const MOST_DECIMALS = 15;
