/** S09: macros and links to other workbooks, which are never run and never followed. */
import { structureWords } from '../../words/checks/structure';
import type { Finding } from '../finding';
import { findingOf } from '../findingAt';
import type { Subject } from '../subject';

export function activeContent({ reading }: Subject): Finding[] {
  const told = { macros: structureWords.macros(), externalLinks: structureWords.externalLinks() };
  return reading.remarks.flatMap((remark) =>
    remark === 'macros' || remark === 'externalLinks'
      ? [{ ...findingOf(reading.source, 'S09', told[remark]), value: remark }]
      : [],
  );
}
