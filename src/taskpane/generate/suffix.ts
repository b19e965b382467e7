import type { Message } from '../../words/message';
import { generateWords } from '../../words/taskpaneGenerate';

/** Sheet names hold 31 characters in Excel; the longest of ours has 5, and defined names must stay readable. */
const LONGEST = 12;
const FORBIDDEN = /[:\\/?*[\]']/;

/** Why a suffix cannot be appended to the sheets' names; null: it can. */
export function suffixTrouble(suffix: string): Message | null {
  if (suffix.trim() === '') return generateWords.suffixMissing;
  if (FORBIDDEN.test(suffix)) return generateWords.suffixForbidden;
  if (suffix.length > LONGEST) return generateWords.suffixTooLong(LONGEST);
  return null;
}
