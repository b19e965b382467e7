import { formatFiscalYear } from '../plan/fiscalYear';
import type { FiscalYear } from '../plan/plan';
import type { Message } from '../words/message';

/** A fiscal year as people read it: R6年度; in English with the calendar year of its April. */
export function yearName(year: FiscalYear): Message {
  const era = formatFiscalYear(year);
  return { ja: `${era}年度`, en: `FY ${year} (${era})` };
}
