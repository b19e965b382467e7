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
  const start = isNegative ? 1 : 0;
  const point = rounded.indexOf('.');
  const whole = point < 0 ? rounded.slice(start) : rounded.slice(start, point);
  const padded = (whole === '0' && pattern.leastWhole === 0 ? '' : whole).padStart(pattern.leastWhole, '0');
  const text = (pattern.isGrouped ? grouped(padded) : padded) + (pattern.hasPoint ? '.' : '');
  return { text: point < 0 ? text : text + keptDecimals(rounded.slice(point + 1), pattern), isNegative };
}

function grouped(whole: string): string {
  let text = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}

function keptDecimals(decimals: string, { leastDecimals }: DigitPattern): string {
  let length = decimals.length;
  while (length > leastDecimals && decimals[length - 1] === '0') length -= 1;
  return decimals.slice(0, length);
}

/** Half away from zero, on the fifteen digits that Excel keeps; without a sign where nothing but zeros is left. */
function roundedText(value: number, scale: number, decimals: number): string {
  const size = quickRounding(Math.abs(value), decimals + scale);
  if (size !== null && decimals <= MOST_DECIMALS) {
    const sign = value < 0 && size !== 0 ? '-' : '';
    if (decimals === 0) return sign + String(size);
    const digits = String(size).padStart(decimals + 1, '0');
    return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
  const scaled = new Big(value.toPrecision(15)).times(new Big(10).pow(scale));
  const rounded = scaled.round(decimals, Big.roundHalfUp);
  return (rounded.eq(0) ? rounded.abs() : rounded).toFixed(decimals);
}

/** Powers of ten are exact that far, and further. */
const MOST_DECIMALS = 15;
/** Fifteen digits of a number below have an error of less than 0.0001. */
const SURE = 1e10;

/**
 * `size` times ten to the `power`, rounded, without exact decimals where they would come to the same; null where they might
 * not. The figures people type have few decimals: 21.5 to two is 2150 with a point.
 */
function quickRounding(size: number, power: number): number | null {
  if (power > MOST_DECIMALS || power < -MOST_DECIMALS) return null;
  const scaled = power >= 0 ? size * 10 ** power : size / 10 ** -power;
  // Below 10^15 a product that came out whole is what the exact one rounds to, because its error stays below a half.
  if (Number.isInteger(scaled)) return scaled < 1e15 ? scaled : null;
  if (scaled >= SURE) return null;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  // A half is exact where nothing was multiplied.
  if (Math.abs(rest - 0.5) < 0.001 && !(power === 0 && rest === 0.5)) return null;
  return rest < 0.5 ? whole : whole + 1;
}
