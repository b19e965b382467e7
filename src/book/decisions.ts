/** What the planning section decides in the sheet, and which values of it the book can judge by. */
import type { Plan } from '../plan/plan';
import { rawOf, shownOf } from './cells';
import { hasRanges, type SectionKey } from './columns';
import type { ReadCell } from './reading';
import { ACCUMULATION_WORDS, DIRECTION_WORDS, directionOf } from './words';

/** 小数桁: figures of up to 15 digits are exact, so that more would never be shown. */
export const MOST_DECIMALS = 6;

/** 小数桁 as it stands; null where it is no whole number of 0 to {@link MOST_DECIMALS}. */
export function decimalsIn(read: ReadCell | undefined): number | null {
  const raw = rawOf(read);
  const isUsable = typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= MOST_DECIMALS;
  return isUsable ? raw : null;
}

/** Words are compared as the formulas compare them: a space behind makes another word. 担当課 may be anything. */
export function isUsableDecision(key: SectionKey, read: ReadCell, plan: Plan): boolean {
  switch (key) {
    case 'decimals':
      return decimalsIn(read) !== null;
    case 'section':
      return true;
    default:
      return usableWords(key, plan).includes(shownOf(read));
  }
}

/** The word that stands there but for spaces; null where it is none that can be used. */
export function wordMeant(key: SectionKey, read: ReadCell, plan: Plan): string | null {
  const word = shownOf(read).normalize('NFKC').trim();
  return usableWords(key, plan).includes(word) ? word : null;
}

/** None where it is not words that are decided. */
export function usableWords(key: SectionKey, plan: Plan): readonly string[] {
  if (key === 'accumulation') return Object.values(ACCUMULATION_WORDS);
  if (key !== 'direction') return [];
  const words = Object.values(DIRECTION_WORDS);
  return hasRanges(plan) ? words : words.filter((word) => directionOf(word) !== 'within');
}
