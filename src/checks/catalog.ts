/** The catalogue of checks: what each code means and what a person does about it. The guide's table is made from it. */
import { BOOK_CHECK_WORDS } from '../words/checks/catalogBook';
import { FIGURE_CHECK_WORDS } from '../words/checks/catalogFigures';
import { ROUND_CHECK_WORDS } from '../words/checks/catalogRound';
import type { CheckWords } from '../words/checks/checkWords';
import { CHECK_CODES, SEVERITIES, type CheckCode } from './codes';
import type { Severity } from './finding';

export interface CatalogEntry extends CheckWords {
  readonly code: CheckCode;
  /** As a rule; a finding may be milder where the case is (a column that only moved). */
  readonly severity: Severity;
}

const WORDS: Readonly<Record<CheckCode, CheckWords>> = {
  ...BOOK_CHECK_WORDS,
  ...FIGURE_CHECK_WORDS,
  ...ROUND_CHECK_WORDS,
};

/** In the order of the codes. */
export const CATALOG: readonly CatalogEntry[] = CHECK_CODES.map((code) => ({
  code,
  severity: SEVERITIES[code],
  ...WORDS[code],
}));

export function catalogEntry(code: CheckCode): CatalogEntry {
  return { code, severity: SEVERITIES[code], ...WORDS[code] };
}
