/** A number as its format shows it: enough for people to recognise what Excel shows. What is not understood is shown as General. */
import Big from 'big.js';
import { isDateFormat } from './dates';
import { shownDate } from './shownDate';
import { tokensOf, type FormatToken } from './formatTokens';

interface Section {
  readonly tokens: readonly FormatToken[];
  readonly isDate: boolean;
}

const parsed = new Map<string, readonly Section[] | null>();
const MOST_REMEMBERED = 500;

export function shownNumber(value: number, format: string): string {
  if (format === 'General' || format === '@' || format === '') return generalText(value);
  const sections = sectionsOf(format);
  const section = sections ? chosen(sections, value) : undefined;
  if (!sections || !section) return generalText(value);
  if (section.isDate) return shownDate(value, section.tokens) ?? generalText(value);
  // With a section of its own a negative number brings no sign of its own.
  const bringsSign = value < 0 && sections.length > 1;
  return numberText(bringsSign ? -value : value, section.tokens);
}

/** At most eleven characters wide, as in a cell that is wide enough. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e11 || (size !== 0 && size < 1e-9)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
    return `${short}E${exponent.replace(/^([+-])([0-9])$/, '$10$2')}`;
  }
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size || 1)) + 1);
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - wholeDigits))))).replace(/^-0$/, '0');
}

function sectionsOf(format: string): readonly Section[] | null {
  const known = parsed.get(format);
  if (known !== undefined) return known;
  const tokens = tokensOf(format);
  const sections =
    tokens?.map((part) => ({ tokens: part, isDate: part.some(({ kind }) => kind === 'date') })) ?? null;
  const usable =
    sections && (isDateFormat(format) || sections.every(({ isDate }) => !isDate)) ? sections : null;
  if (parsed.size >= MOST_REMEMBERED) parsed.clear();
  parsed.set(format, usable);
  return usable;
}

function chosen(sections: readonly Section[], value: number): Section | undefined {
  if (value < 0 && sections.length > 1) return sections[1];
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function numberText(value: number, tokens: readonly FormatToken[]): string {
  const places = tokens.filter(({ kind }) => kind === 'digits');
  const [digits] = places;
  if (places.length !== 1 || !digits) {
    if (places.length > 1) return generalText(value);
    return tokens
      .map(({ kind, text }) => (kind === 'text' ? text : kind === 'general' ? generalText(value) : ''))
      .join('');
  }
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const figure = digitText(value, digits.text, percents);
  const shown = tokens
    .map(({ kind, text }) => (kind === 'digits' ? figure.text : kind === 'percent' ? '%' : text))
    .join('');
  return figure.isNegative ? `-${shown}` : shown;
}

/** @param pattern of `0 # ? , .` only */
function digitText(value: number, pattern: string, percents: number): { text: string; isNegative: boolean } {
  const [wholePattern = '', fractionPattern = ''] = pattern.split('.');
  const thousands = /,+$/.exec(wholePattern)?.[0].length ?? 0;
  const scaled = new Big(value.toPrecision(15)).times(new Big(10).pow(percents * 2 - thousands * 3));
  const decimals = fractionPattern.length;
  const rounded = scaled.round(decimals, Big.roundHalfUp);
  const [whole = '', fraction = ''] = rounded.abs().toFixed(decimals).split('.');
  const least = wholePattern.replace(/[^0]/g, '').length;
  const padded = (whole === '0' && least === 0 ? '' : whole).padStart(least, '0');
  const grouped = /[0#?],+[0#?]/.test(wholePattern) ? padded.replace(/\B(?=(?:[0-9]{3})+$)/g, ',') : padded;
  const kept = fraction.slice(
    0,
    Math.max(fractionPattern.replace(/[#?]+$/, '').length, fraction.replace(/0+$/, '').length),
  );
  const point = pattern.includes('.') ? '.' : '';
  return { text: grouped + point + kept, isNegative: rounded.lt(0) };
}
