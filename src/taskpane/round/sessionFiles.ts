/** The files that are at hand while the pane is open: what they hold is forgotten when it is closed. */
import type { ReceiptRecord } from '../../book/records/records';
import type { Returned } from '../../round/receive';

export interface SessionFiles {
  /** In the order in which they were given. */
  readonly received: readonly Returned[];
  /** When the workbook had come to know them before they were given, by digest. */
  readonly seenBefore: ReadonlyMap<string, string>;
}

export const NO_FILES: SessionFiles = { received: [], seenBefore: new Map() };

/** @param receipts as they stood before these files were given */
export function withFiles(
  { received, seenBefore }: SessionFiles,
  more: readonly Returned[],
  receipts: readonly ReceiptRecord[],
): SessionFiles {
  const given = new Set(received.map(({ digest }) => digest));
  const times = new Map(receipts.map(({ digest, time }) => [digest, time]));
  const seen = new Map(seenBefore);
  for (const { digest } of more) {
    const time = times.get(digest);
    if (time !== undefined && !given.has(digest)) seen.set(digest, time);
  }
  return { received: [...received, ...more], seenBefore: seen };
}
