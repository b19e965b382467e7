/** What stands in one actual cell: a figure, a state word, nothing, or something to be looked at. */
import { cleanNumber } from './decimal';
import { STATE_WORDS, type Actual } from './judgement';

/**
 * Reads the raw value of an actual cell. null = blank (also a text of nothing but spaces).
 * State words may be padded and full-width (NFKC). Any other text is unreadable here, even one that looks like
 * a number: repairing it is a decision a person sees (check V02), not something a verdict does on the side.
 */
export function readActual(raw: number | string | boolean | null): Actual | null {
  if (raw === null) return null;
  if (typeof raw === 'number') return readFigure(raw);
  if (typeof raw === 'boolean') return { kind: 'unreadable', text: raw ? 'TRUE' : 'FALSE' };
  const text = raw.normalize('NFKC').trim();
  if (text === '') return null;
  const word = STATE_WORDS.find((candidate) => candidate === text);
  return word ? { kind: 'state', word } : { kind: 'unreadable', text: raw };
}

function readFigure(value: number): Actual {
  return Number.isFinite(value)
    ? { kind: 'figure', value: cleanNumber(value) }
    : { kind: 'unreadable', text: String(value) };
}
