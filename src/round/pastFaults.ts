/** What is wrong in the years before the one that is collected: the planning section's to put right, a 課 finds those cells locked. */
import { cellOf } from '../book/cells';
import { checkBook } from '../checks';
import type { Finding } from '../checks/finding';
import { openBeside } from '../checks/openFindings';
import type { Subject } from '../checks/subject';
import type { Day } from '../plan/day';
import { entryColumns } from './entries';
import type { Master } from './master';
import type { CellTable } from './round';
import { isSameCell } from './sameCell';

/** Findings of a returned file without those about figures of earlier years that came back as they were issued. */
export function withoutIssuedFaults(
  findings: readonly Finding[],
  { rows, plan, evaluationYear }: Subject,
  issued: CellTable | undefined,
): Finding[] {
  const past = pastHeadings(plan, evaluationYear);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return findings.filter(({ kpi, column }) => {
    if (!past.has(column)) return true;
    const returned = byId.get(kpi)?.cell(column);
    return !returned || !isSameCell(cellOf(returned), issued?.get(kpi)?.get(column) ?? null);
  });
}

/**
 * E findings about earlier years in the master that nobody has given a reason for. Once issued, they can only be mended here,
 * and the 課 would be shown figures that are wrong.
 */
export function pastFaults({ reading, plan, evaluationYear, kept }: Master, today: Day): Finding[] {
  const context = { plan, today, round: null, thresholds: kept.thresholds, accepted: null };
  const past = pastHeadings(plan, evaluationYear);
  const isOpen = openBeside(kept.records);
  return checkBook(reading, context).findings.filter(
    (finding) => finding.severity === 'E' && past.has(finding.column) && isOpen(finding),
  );
}

function pastHeadings(plan: Subject['plan'], collected: Subject['evaluationYear']): ReadonlySet<string> {
  const columns = entryColumns(plan, collected).filter(({ kind }) => kind === 'past');
  return new Set(columns.map(({ heading }) => heading));
}
