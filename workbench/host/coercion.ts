/**
 * What Excel makes of a text that is typed, or written through `values` or `formulas`: it is parsed as if typed
 * (office-facts.md trap 1). Dates are read as a Japanese Excel reads them (year first).
 */
import { fromSerial, serialOf } from './dates';

export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string; readonly apostrophe: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export const ERROR_VALUES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;
export const isErrorValue = (text: string): boolean => (ERROR_VALUES as readonly string[]).includes(text);

/** `isTextFormat`: the cell's number format is `@`, which keeps everything as text, formulas too. */
export function coerce(input: string | number | boolean, isTextFormat: boolean): Typed {
  if (input === '') return { kind: 'empty' };
  if (isTextFormat) return { kind: 'text', value: shown(input), apostrophe: false };
  if (typeof input === 'number') return { kind: 'number', value: input };
  if (typeof input === 'boolean') return { kind: 'boolean', value: input };
  return coerceText(input);
}

const shown = (input: string | number | boolean): string =>
  typeof input === 'boolean' ? (input ? 'TRUE' : 'FALSE') : String(input);

function coerceText(input: string): Typed {
  if (input.startsWith("'")) return { kind: 'text', value: input.slice(1), apostrophe: true };
  if (input.startsWith('=')) return input.length > 1 ? { kind: 'formula', formula: input } : text(input);
  const plain = halfWidth(input).trim();
  if (/^(true|false)$/i.test(plain)) return { kind: 'boolean', value: /^true$/i.test(plain) };
  if (isErrorValue(plain.toUpperCase())) return { kind: 'error', value: plain.toUpperCase() };
  const found = numberOf(plain) ?? dateOf(plain) ?? timeOf(plain);
  if (found) return found;
  // A sign that starts no number starts a formula.
  return /^[+-]./.test(input) ? { kind: 'formula', formula: `=${input}` } : text(input);
}

const text = (value: string): Typed => ({ kind: 'text', value, apostrophe: false });

/** A Japanese Excel reads full-width digits and marks as numbers. */
const halfWidth = (input: string): string =>
  /^[\s０-９．，－＋％／：0-9.,+\-%/:¥￥$()]+$/.test(input)
    ? input
        .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
        .replace(/￥/g, '¥')
    : input;

const NUMBER = /^([+-]?)(¥|\$)?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?$/i;

function numberOf(plain: string): Typed | null {
  const inParentheses = /^\((.+)\)$/.exec(plain);
  if (inParentheses?.[1] && /^[¥$\d]/.test(inParentheses[1])) return negated(numberOf(inParentheses[1]));
  const [, sign = '', currency = '', innerSign = '', whole = '', fraction = '', exponent = '', percent = ''] =
    NUMBER.exec(plain) ?? [];
  if (whole === '' && !/\d/.test(fraction)) return null;
  const size = Number(`${whole.replace(/,/g, '') || '0'}${fraction === '.' ? '' : fraction}${exponent}`);
  const negative = (sign === '-') !== (innerSign === '-');
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  const decimals = /\.\d/.test(fraction);
  const format = formatOf({
    percent: percent !== '',
    currency,
    exponent: exponent !== '',
    grouped: whole.includes(','),
    decimals,
  });
  return { kind: 'number', value, ...(format ? { format } : {}) };
}

const negated = (typed: Typed | null): Typed | null =>
  typed?.kind === 'number' ? { ...typed, value: -typed.value } : null;

interface Spelling {
  readonly percent: boolean;
  readonly currency: string;
  readonly exponent: boolean;
  readonly grouped: boolean;
  readonly decimals: boolean;
}

function formatOf(spelling: Spelling): string | undefined {
  if (spelling.percent) return spelling.decimals ? '0.00%' : '0%';
  if (spelling.exponent) return '0.00E+00';
  if (spelling.currency) return `${spelling.currency}#,##0${spelling.decimals ? '.00' : ''}`;
  if (spelling.grouped) return spelling.decimals ? '#,##0.00' : '#,##0';
  return undefined;
}

/** `1-1-1`, `2024/4/1`, `1-2` (this year is not asked for: such a date is of the year 2024, so that nothing depends on a clock). */
function dateOf(plain: string): Typed | null {
  const full = /^(\d{1,4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  if (full) return dated(fullYear(Number(full[1])), Number(full[2]), Number(full[3]), 'yyyy/m/d');
  const japanese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(plain);
  if (japanese)
    return dated(Number(japanese[1]), Number(japanese[2]), Number(japanese[3]), 'yyyy"年"m"月"d"日"');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(plain);
  return short ? dated(YEAR_OF_SHORT_DATES, Number(short[1]), Number(short[2]), 'm"月"d"日"') : null;
}

const YEAR_OF_SHORT_DATES = 2024;
/** Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999 (Windows' default). */
const fullYear = (year: number): number => (year < 30 ? 2000 + year : year < 100 ? 1900 + year : year);

function dated(year: number, month: number, day: number, format: string): Typed | null {
  const serial = serialOf(year, month, day);
  if (serial === null || year < 1900) return null;
  const back = fromSerial(serial);
  return back.month === month && back.day === day ? { kind: 'number', value: serial, format } : null;
}

function timeOf(plain: string): Typed | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(plain) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { kind: 'number', value, format: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}
