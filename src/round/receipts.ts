/** 受付表: the newest state of every file that came back. */
import type { LogEntry, ReceiptRecord, Severity } from '../book/records/records';
import type { Finding } from '../checks/finding';
import type { Comparison } from './compare';
import type { Returned } from './receive';
import { isRefusal } from './refusals';
import { cellKey, type Round } from './round';

export interface Circumstances {
  /** Undecided: a file that has one is not done with. */
  readonly open: readonly Comparison[];
  /** `2026-11-26 10:15`. */
  readonly time: string;
}

export interface Acceptance extends Circumstances {
  readonly taken: readonly { readonly outcome: { readonly offer: { readonly digest: string } } }[];
}

/**
 * The whole table once files have been read: what can be taken in waits for it (取込待ち), so that it is not asked for again
 * tomorrow. What was accepted stays so, and a file of which nobody knows what it is leaves no row. null: nothing changes.
 */
export function receiptsAfterReading(
  before: readonly ReceiptRecord[],
  returned: readonly Returned[],
  { acceptedDigests }: Round,
  circumstances: Circumstances,
): ReceiptRecord[] | null {
  const read = returned.filter(({ issue, digest }) => issue !== '' && !acceptedDigests.has(digest));
  return updated(before, read, { ...circumstances, taken: [] }, 'waiting');
}

/** The whole table once figures have been taken in; null where nothing changes. A file that was accepted before leaves its row as it is. */
export function receiptsAfter(
  before: readonly ReceiptRecord[],
  returned: readonly Returned[],
  acceptance: Acceptance,
): ReceiptRecord[] | null {
  return updated(before, returned, acceptance, 'accepted');
}

/**
 * The table once a press has been put back: the files that it took something of, or decided something against, came back all
 * the same and wait to be taken in; so do those that were only accepted because they said what such a file said.
 * @param log as it stands afterwards; what was edited since and stays is not undone
 */
export function receiptsAfterPutBack(
  receipts: readonly ReceiptRecord[],
  log: readonly LogEntry[],
  batch: string,
): ReceiptRecord[] {
  const accepts = log.filter(({ kind }) => kind === 'accept');
  const undone = accepts.filter((entry) => entry.batch === batch && entry.undone);
  const digests = new Set(undone.map(({ digest }) => digest));
  const issues = new Set(receipts.filter(({ digest }) => digests.has(digest)).map(({ issue }) => issue));
  const standing = countsOf(accepts.filter((entry) => !entry.undone && !isRefusal(entry)));
  return receipts.map((receipt) => {
    const taken = standing.get(receipt.digest) ?? 0;
    const isBeside = receipt.taken === 0 && taken === 0 && issues.has(receipt.issue);
    if (!digests.has(receipt.digest) && !isBeside) return receipt;
    return { ...receipt, status: receipt.status === 'accepted' ? 'waiting' : receipt.status, taken };
  });
}

/** @param clean what becomes of a file against which nothing stands */
function updated(
  before: readonly ReceiptRecord[],
  returned: readonly Returned[],
  { taken, open, time }: Acceptance,
  clean: 'accepted' | 'waiting',
): ReceiptRecord[] | null {
  const counts = countsOf(taken.map(({ outcome }) => outcome.offer));
  const undecided = new Set(open.flatMap(({ offers }) => offers.map(({ digest }) => digest)));
  const openCells = openCellsOf(open);
  const after = new Map(before.map((record) => [record.digest, record]));
  const statusOf = ({ status, digest }: Returned): ReceiptRecord['status'] => {
    if (status !== 'accepted') return status;
    // Deciding is for the planning section: the 課 has nothing to correct.
    return undecided.has(digest) ? 'waiting' : clean;
  };
  let isChanged = false;
  for (const one of returned) {
    if (one.status === 'duplicate') continue;
    const known = after.get(one.digest);
    // A file that was read before and cannot be read this time is still what it was.
    if (one.status === 'rejected' && known !== undefined && known.issue !== '') continue;
    const record: ReceiptRecord = {
      file: one.fileName,
      digest: one.digest,
      section: one.section,
      issue: one.issue,
      // When it came back, not when it was last looked at: of two files the later one counts.
      time: known?.time ?? time,
      status: statusOf(one),
      findings: countOf(one, openCells),
      taken: (known?.taken ?? 0) + (counts.get(one.digest) ?? 0),
    };
    if (known && isSameState(known, record)) continue;
    after.set(one.digest, record);
    isChanged = true;
  }
  return isChanged ? [...after.values()] : null;
}

/** Two files that disagree are no finding any more once somebody has decided between them. */
export function isStanding(
  { code, kpi, column }: Pick<Finding, 'code' | 'kpi' | 'column'>,
  openCells: ReadonlySet<string>,
): boolean {
  return code !== 'C01' || openCells.has(cellKey(kpi, column));
}

export function openCellsOf(open: readonly Comparison[]): ReadonlySet<string> {
  return new Set(open.map(({ kpi, column }) => cellKey(kpi, column)));
}

function countsOf(all: readonly { readonly digest: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { digest } of all) counts.set(digest, (counts.get(digest) ?? 0) + 1);
  return counts;
}

function countOf({ findings }: Returned, openCells: ReadonlySet<string>): Record<Severity, number> {
  const counts = { F: 0, E: 0, W: 0, I: 0 };
  for (const finding of findings) if (isStanding(finding, openCells)) counts[finding.severity] += 1;
  return counts;
}

/** When it was looked at again does not count. */
function isSameState(a: ReceiptRecord, b: ReceiptRecord): boolean {
  const state = ({ status, findings: { F, E, W, I }, taken, issue }: ReceiptRecord): string =>
    JSON.stringify([status, F, E, W, I, taken, issue]);
  return state(a) === state(b);
}
