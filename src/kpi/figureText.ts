/** Figures as people read them: thousands separated, the KPI's decimals, the unit behind. */
import { cleanNumber, exact, percentOf } from './decimal';

/** `decimals` is the least; a figure that has more keeps them, so that what was entered is never misquoted. */
export function figureText(value: number, decimals: number): string {
  const [, fraction = ''] = plainDecimal(value).split('.');
  return grouped(value, Math.max(decimals, fraction.length));
}

export function withUnit(value: number, decimals: number, unit: string): string {
  return `${figureText(value, decimals)}${unit}`;
}

/** 期待値 is shown with the KPI's decimals, and one more where it is not whole in them. */
export function expectedText(value: number, decimals: number): string {
  const [, fraction = ''] = plainDecimal(value).split('.');
  return grouped(value, fraction.length > decimals ? decimals + 1 : decimals);
}

/** `percent` with a fixed number of decimals and its sign: 61.5%. */
export function percentText(percent: number, decimals: number): string {
  return `${grouped(percent, decimals)}%`;
}

/** A share of one in percent to 0.1 %, rounded half away from zero: 0.8333… → 83.3%. ∞% of what is next to nothing. */
export function shareText(share: number): string {
  if (!Number.isFinite(share)) return share > 0 ? '∞%' : '-∞%';
  return percentText(percentOf(exact(share), { mode: 'halfAwayFromZero', decimals: 1 }), 1);
}

// Making a format takes far longer than using it, and a check of 10,000 rows quotes 20,000 figures.
const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
const groupedFormats = new Map<number, Intl.NumberFormat>();

function groupedFormat(decimals: number): Intl.NumberFormat {
  const known = groupedFormats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  groupedFormats.set(decimals, made);
  return made;
}

function plainDecimal(value: number): string {
  return PLAIN.format(value);
}

/** As many as Intl writes. */
const MOST_DECIMALS = 20;

// Intl rounds the shortest decimal of the figure half away from zero (4.35 → 4.4), as people do.
function grouped(value: number, decimals: number): string {
  // What arithmetic leaves of a nought, 5.55111512312578E-17: written as Excel does.
  if (decimals > MOST_DECIMALS) return String(cleanNumber(value)).replace('e', 'E');
  const text = groupedFormat(decimals).format(value);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}
