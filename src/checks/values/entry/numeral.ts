/** Figures as Japanese writes them: 1,234 · 1万2千 · 3.5千 · 1億2,000万. */
import BigJs from 'big.js';

const Exact = BigJs();

/** Digits with or without thousands commas, with or without decimals. */
export const DIGITS = String.raw`(?:\d{1,3}(?:[,、]\d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const WHOLE = new RegExp(`^(?:${DIGITS})$`, 'u');
const MYRIADS: readonly (readonly [letter: string, size: number])[] = [
  ['兆', 1_000_000_000_000],
  ['億', 100_000_000],
  ['万', 10_000],
];
const BELOW_MYRIAD = new RegExp(`^(?:(${DIGITS})?千)?(?:(${DIGITS})?百)?(${DIGITS})?$`, 'u');

/** One figure in a longer text, 万 and its like included. */
export const FIGURES_IN_TEXT = new RegExp(`(?:(?:${DIGITS})[兆億万千百]*)+`, 'gu');

/** Unsigned; no spaces. null: not a figure, or more digits than a sheet holds. */
export function readNumeral(text: string): number | null {
  if (WHOLE.test(text)) return digits(text);
  if (!/[兆億万千百]/u.test(text) || !/\d/u.test(text)) return null;
  let rest = text;
  let sum = new Exact(0);
  for (const [letter, size] of MYRIADS) {
    const place = rest.indexOf(letter);
    if (place < 0) continue;
    const part = belowMyriad(rest.slice(0, place));
    if (part === null) return null;
    sum = sum.plus(new Exact(part).times(size));
    rest = rest.slice(place + 1);
  }
  const part = rest === '' ? 0 : belowMyriad(rest);
  return part === null ? null : sum.plus(part).toNumber();
}

/** `2千3百45`; 千 alone is 1,000. */
function belowMyriad(text: string): number | null {
  const parts = text === '' ? null : BELOW_MYRIAD.exec(text);
  if (!parts) return null;
  const [, thousands, hundreds, ones] = parts;
  const count = (written: string | undefined, letter: string): number =>
    written === undefined ? (text.includes(letter) ? 1 : 0) : (digits(written) ?? 0);
  return new Exact(count(thousands, '千'))
    .times(1000)
    .plus(new Exact(count(hundreds, '百')).times(100))
    .plus(ones === undefined ? 0 : (digits(ones) ?? 0))
    .toNumber();
}

function digits(written: string): number | null {
  const value = Number(written.replace(/[,、]/gu, ''));
  return Number.isFinite(value) ? value : null;
}

/** a ÷ b without binary noise. */
export function divided(a: number, b: number): number {
  return new Exact(a).div(b).toNumber();
}
