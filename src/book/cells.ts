/** Short ways to write a {@link Cell}, and back from what was read. */
import type { Cell } from './book';
import type { ReadCell } from './reading';

export const BLANK: Cell = { text: '' };

export function text(value: string): Cell {
  return { text: value };
}

export function number(value: number): Cell {
  return { number: value };
}

/** @param value with or without "=" */
export function formula(value: string): Cell {
  return { formula: value.startsWith('=') ? value : `=${value}` };
}

/** What to write to have again what was read: formulas as formulas, figures as figures, everything else as its text. */
export function cellOf(read: ReadCell | undefined): Cell {
  if (!read || (read.kind === 'empty' && read.formula === null)) return null;
  if (read.formula !== null) return formula(read.formula);
  if (typeof read.value === 'number') return number(read.value);
  return text(read.value === null ? read.text : writtenOut(read.value));
}

/** The raw value for `readActual`: an error is its name, a formula without a result is told as text. */
export function rawOf(read: ReadCell | undefined): number | string | boolean | null {
  if (!read || read.kind === 'empty') return null;
  return read.kind === 'notCalculated' ? (read.formula ?? read.text) : read.value;
}

/** As a person would see it: '' for a blank. */
export function shownOf(read: ReadCell | undefined): string {
  const raw = rawOf(read);
  return raw === null ? '' : writtenOut(raw);
}

function writtenOut(value: number | string | boolean): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
