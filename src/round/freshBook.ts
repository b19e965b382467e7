/** What has to be corrected goes back as a fresh book of that 課, holding everything it entered; a returned file is never rewritten. */
import type { EnteredCells } from '../book/issued/request';
import type { Cell } from '../book/book';
import type { Finding } from '../checks/finding';
import { recordOf } from '../checks/findingRecord';
import type { Result } from '../words/message';
import type { Entry } from './entries';
import { planBooks, type IssuePlan, type IssueTerms, type SectionOrder } from './issue';
import type { Master } from './master';
import { isBlocking, type Returned } from './receive';
import { sectionKey } from './sections';

/**
 * Fresh books with new numbers, which replace those that came back. Of two files of one 課 the last one counts. Files of
 * which nothing could be read get none: they are issued again as they were, by `planIssue`.
 */
export function planFreshBooks(
  master: Master,
  returned: readonly Returned[],
  terms: IssueTerms,
): Result<IssuePlan> {
  const orders = new Map<string, SectionOrder>();
  for (const one of returned) {
    if (one.entries.length === 0) continue;
    orders.set(sectionKey(one.section), {
      section: one.section,
      findings: one.findings.filter(isForSection).map(recordOf),
      entered: enteredIn(one),
    });
  }
  return planBooks(master, [...orders.values()], terms);
}

/** Everything that stands in the entry cells, right or wrong, as a figure or as the text that was seen. */
export function enteredIn({ entries }: Returned): EnteredCells {
  const byKpi = new Map<string, Map<string, Cell>>();
  for (const entry of entries) {
    const row = byKpi.get(entry.kpi) ?? new Map<string, Cell>();
    byKpi.set(entry.kpi, row.set(entry.column, enteredCell(entry)));
  }
  return byKpi;
}

/** A formula by what it yields: the section sees the figure, and types over it where it is wrong. */
function enteredCell({ content, proposals, shown }: Entry): Cell {
  if (content.kind === 'blank') return null;
  if (content.kind === 'value') return content.value;
  return proposals.find(({ code }) => code === 'V07')?.value ?? { text: shown };
}

/** What the 課 can correct or explain: neither what was repaired nor what the planning section settles itself. */
function isForSection(finding: Finding): boolean {
  return isBlocking(finding) ? finding.code !== 'P01' : finding.severity === 'W' && finding.code !== 'P02';
}
