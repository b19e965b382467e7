/** Taking in that was cut off between its first cell and its last record: what is left to be done. */
import { cellOf } from '../book/cells';
import type { BookChanges, CellWrite } from '../book/changes';
import type { LogEntry, ReceiptRecord } from '../book/records/records';
import type { AcceptPlan } from './accept';
import type { Master } from './master';
import { isRefusal } from './refusals';
import { cellKey } from './round';
import { isSameCell } from './sameCell';

/**
 * What was begun is finished and logged, also where only some cells were written. A cell that somebody edited in between
 * stays as it is, and is not logged as taken.
 * @param plan of the press, with its batch in the log entries
 * @param master as it stands now
 * @returns null: nothing of it stands in the book, so that it can be planned anew
 */
export function finishAcceptance(plan: AcceptPlan, master: Master, batch: string): BookChanges | null {
  const { log, receipts } = master.kept.records;
  const isLogged = log.some((entry) => entry.batch === batch);
  const entries = (plan.changes.records.log ?? []).filter((entry) => entry.batch === batch);
  const changes = entries.filter((entry) => !isRefusal(entry));
  const nowOf = ({ kpi, column }: LogEntry): ReturnType<typeof cellOf> =>
    cellOf(master.rows.get(kpi)?.cell(column));
  const isWritten = (entry: LogEntry): boolean => isSameCell(nowOf(entry), entry.after);
  if (!isLogged && !changes.some(isWritten)) return null;

  const standing = changes.filter((entry) => isWritten(entry) || isSameCell(nowOf(entry), entry.before));
  const kept = new Set([...standing, ...entries.filter(isRefusal)]);
  const { receipts: after, returnedFindings } = plan.changes.records;
  return {
    writes: writesOf(standing, plan, master),
    restoreRules: false,
    records: {
      log: isLogged ? log : [...log, ...entries.filter((entry) => kept.has(entry))],
      ...(after && { receipts: overlaid(receipts, after) }),
      ...(returnedFindings && { returnedFindings }),
    },
  };
}

/** Where the KPIs stand now: rows may have been sorted in between. */
function writesOf(
  standing: readonly LogEntry[],
  { taken, changes }: AcceptPlan,
  master: Master,
): CellWrite[] {
  const planned = new Map(
    taken.map(({ comparison: { kpi, column } }, i) => [cellKey(kpi, column), changes.writes[i]]),
  );
  return standing.flatMap(({ kpi, column }) => {
    const write = planned.get(cellKey(kpi, column));
    const address = master.rows.get(kpi)?.cell(column)?.address;
    return write && address !== undefined ? [{ ...write, sheet: master.list.sheet, address }] : [];
  });
}

function overlaid(now: readonly ReceiptRecord[], planned: readonly ReceiptRecord[]): ReceiptRecord[] {
  return [...new Map([...now, ...planned].map((receipt) => [receipt.digest, receipt])).values()];
}
