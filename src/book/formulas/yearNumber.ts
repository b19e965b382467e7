/** 年度 to 西暦 by 年度表. */
import { wholeColumn } from '../a1';
import type { BookNames } from '../names';
import { YEAR_HEADINGS } from '../settingKeys';
import type { Formula } from './exact';

/**
 * 西暦 of a year cell; 0 where it is no year. Compared by EXACT so that * is no wildcard, and summed rather than
 * looked up: in the embedded engine INDEX of a table on another sheet answers from the sheet it is asked on.
 */
export function yearNumber(cell: Formula, names: BookNames): Formula {
  const spellings = wholeColumn(names.tables.years, YEAR_HEADINGS.spelling);
  const years = wholeColumn(names.tables.years, YEAR_HEADINGS.year);
  return `IFERROR(SUMPRODUCT(EXACT(${spellings},UPPER(${cell}))*${years}),0)`;
}
