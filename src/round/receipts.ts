/** 受付表: the newest state of every file that came back. */
import type { ReceiptRecord, Severity } from '../book/records/records';
import type { Comparison } from './compare';
import type { Returned } from './receive';
import { cellKey, putBackDigests, type Round } from './round';

export interface Acceptance {
  readonly taken: readonly { readonly outcome: { readonly offer: { readonly digest: string } } }[];
  /** Undecided: a file that has one is not done with. */
  readonly open: readonly Comparison[];
  readonly round: Round;
  readonly time: string;
}

/** The whole table afterwards; null where nothing changes. A file that was accepted before leaves its row as it is. */
export function receiptsAfter(
  before: readonly ReceiptRecord[],
  returned: readonly Returned[],
  { taken, open, round, time }: Acceptance,
): ReceiptRecord[] | null {
  const counts = new Map<string, number>();
  for (const { outcome } of taken) {
    const { digest } = outcome.offer;
    counts.set(digest, (counts.get(digest) ?? 0) + 1);
  }
  const undecided = new Set(open.flatMap(({ offers }) => offers.map(({ digest }) => digest)));
  const openCells = new Set(open.map(({ kpi, column }) => cellKey(kpi, column)));
  const putBack = putBackDigests(round.master.kept.records.log);
  const after = new Map(before.map((record) => [record.digest, record]));
  let isChanged = false;
  for (const one of returned) {
    if (one.status === 'duplicate') continue;
    const known = after.get(one.digest);
    const earlier = putBack.has(one.digest) ? 0 : (known?.taken ?? 0);
    const record: ReceiptRecord = {
      file: one.fileName,
      digest: one.digest,
      section: one.section,
      issue: one.issue,
      time,
      status: one.status === 'accepted' && undecided.has(one.digest) ? 'fix' : one.status,
      findings: countOf(one, openCells),
      taken: earlier + (counts.get(one.digest) ?? 0),
    };
    if (known && isSameState(known, record)) continue;
    after.set(one.digest, record);
    isChanged = true;
  }
  return isChanged ? [...after.values()] : null;
}

/** Two files that disagree are no finding any more once somebody has decided between them. */
function countOf({ findings }: Returned, openCells: ReadonlySet<string>): Record<Severity, number> {
  const counts = { F: 0, E: 0, W: 0, I: 0 };
  for (const { severity, code, kpi, column } of findings) {
    if (code !== 'C01' || openCells.has(cellKey(kpi, column))) counts[severity] += 1;
  }
  return counts;
}

/** When it was looked at again does not count. */
function isSameState(a: ReceiptRecord, b: ReceiptRecord): boolean {
  const state = ({ status, findings: { F, E, W, I }, taken, issue }: ReceiptRecord): string =>
    JSON.stringify([status, F, E, W, I, taken, issue]);
  return state(a) === state(b);
}
