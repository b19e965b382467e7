/** A number as its format shows it: enough for people to recognise what Excel shows. What is not understood is shown as General. */
import { isDateFormat } from '../../../book/dateFormat';
import { digitPattern, digitText, type DigitPattern } from './digits';
import { tokensOf, type FormatToken } from './formatTokens';
import { shownDate } from './shownDate';

interface Section {
  readonly tokens: readonly FormatToken[];
  readonly isDate: boolean;
  /** null: no digits in it, or in several places. */
  readonly digits: DigitPattern | null;
  /** What stands around the digits. */
  readonly before: string;
  readonly after: string;
}

/** `sections`: null where the format is not understood. */
interface Parsed {
  readonly isDate: boolean;
  readonly sections: readonly Section[] | null;
}

/** A file repeats a few formats in thousands of cells. */
const parsed = new Map<string, Parsed>();
const MOST_REMEMBERED = 500;

/** {@link isDateFormat}, remembered. */
export function showsDate(format: string): boolean {
  return format !== 'General' && parsedFormat(format).isDate;
}

export function shownNumber(value: number, format: string): string {
  if (format === 'General' || format === '@' || format === '') return generalText(value);
  const { sections } = parsedFormat(format);
  const section = sections ? chosen(sections, value) : undefined;
  if (!sections || !section) return generalText(value);
  if (section.isDate) return shownDate(value, section.tokens) ?? generalText(value);
  // With a section of its own a negative number brings no sign of its own.
  const bringsSign = value < 0 && sections.length > 1;
  return numberText(bringsSign ? -value : value, section);
}

/** Excel makes no column wider: there it shows #### instead. */
const WIDEST = 255;

/** At most eleven characters wide, as in a cell that is wide enough. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e11 || (size !== 0 && size < 1e-9)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
    return `${short}E${exponent.replace(/^([+-])([0-9])$/, '$10$2')}`;
  }
  if (Number.isInteger(value)) return String(value);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const rounded = value.toFixed(Math.max(0, Math.min(9, 10 - wholeDigits)));
  return rounded.replace(/\.?0+$/, '').replace(/^-0$/, '0');
}

function parsedFormat(format: string): Parsed {
  const known = parsed.get(format);
  if (known) return known;
  const isDate = isDateFormat(format);
  const sections = tokensOf(format)?.map(sectionOf) ?? null;
  const isUsable = sections !== null && (isDate || sections.every((section) => !section.isDate));
  if (parsed.size >= MOST_REMEMBERED) parsed.clear();
  const made = { isDate, sections: isUsable ? sections : null };
  parsed.set(format, made);
  return made;
}

function sectionOf(tokens: readonly FormatToken[]): Section {
  const isDate = tokens.some(({ kind }) => kind === 'date');
  const [place, second] = tokens.filter(({ kind }) => kind === 'digits');
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const digits = place && !second ? digitPattern(place.text, percents) : null;
  const at = place ? tokens.indexOf(place) : 0;
  return { tokens, isDate, digits, before: textOf(tokens.slice(0, at)), after: textOf(tokens.slice(at + 1)) };
}

function textOf(tokens: readonly FormatToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

function chosen(sections: readonly Section[], value: number): Section | undefined {
  if (value < 0 && sections.length > 1) return sections[1];
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function numberText(value: number, { tokens, digits, before, after }: Section): string {
  if (!digits) {
    if (tokens.some(({ kind }) => kind === 'digits')) return generalText(value);
    return tokens.map(({ kind, text }) => (kind === 'general' ? generalText(value) : text)).join('');
  }
  const whole = value === 0 ? 0 : Math.log10(Math.abs(value)) + digits.scale;
  if (Math.max(0, whole) + digits.mostDecimals > WIDEST) return generalText(value);
  const figure = digitText(value, digits);
  return (figure.isNegative ? '-' : '') + before + figure.text + after;
}
