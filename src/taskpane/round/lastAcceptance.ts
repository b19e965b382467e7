/** The acceptance that can be put back next, and what putting it back would write. */
import { putBack } from '../../book/records/putBack';
import type { Master } from '../../round/master';
import { isRefusal } from '../../round/refusals';
import type { Problem } from '../../words/message';
import { putBackCells, type PutBackCell } from '../parts/putBackCells';

export interface AcceptBatch {
  readonly batch: string;
  /** `2026-11-26 10:15`. */
  readonly time: string;
  readonly files: number;
  readonly cells: readonly PutBackCell[];
  /** Edited since, or gone: they stay. */
  readonly refused: readonly Problem[];
}

/** The newest of which anything can still be put back; null: none. */
export function lastAcceptance({ reading, names, list, kept: { records } }: Master): AcceptBatch | null {
  const standing = records.log.filter(
    (entry) => entry.kind === 'accept' && !entry.undone && !isRefusal(entry),
  );
  for (const batch of [...new Set(standing.map((entry) => entry.batch))].reverse()) {
    const entries = standing.filter((entry) => entry.batch === batch);
    const { writes, refused } = putBack(reading, names, records, batch, { batch: '', time: '' });
    // A decision against a file wrote nothing, so nothing of it comes back.
    const cells = putBackCells(list, writes).filter(
      ({ kpi, before, after }) => kpi !== '' && before !== after,
    );
    if (cells.length === 0) continue;
    const files = new Set(entries.map(({ digest }) => digest)).size;
    return { batch, time: entries[0]?.time ?? '', files, cells, refused };
  }
  return null;
}
