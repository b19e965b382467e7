/** The repairs that can be put back next, and what putting them back would write. */
import { putBack } from '../../book/records/putBack';
import type { Subject } from '../../checks/subject';
import { putBackCells } from '../parts/putBackCells';
import type { RepairBatch } from './bookChecker';

/** The newest repairs of which anything can still be put back; null: none. */
export function lastRepair({ reading, names, list, records }: Subject): RepairBatch | null {
  const repairs = records.log.filter(({ kind, undone }) => kind === 'repair' && !undone);
  const times = new Map(repairs.map(({ batch, time }) => [batch, time] as const));
  for (const [batch, time] of [...times].reverse()) {
    const { writes, refused } = putBack(reading, names, records, batch, { batch: '', time: '' });
    if (writes.length === 0) continue;
    return { batch, time, cells: putBackCells(list, writes), refused };
  }
  return null;
}
