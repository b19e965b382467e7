/** Where work that takes several syncs can be cut off. */
import type { Host } from '../../../workbench/host/host';

export interface Cut {
  /** 1 for the first. */
  readonly sync: number;
  /** Calls and settings of the sync that still run; 0: it is refused as a whole. */
  readonly place: number;
}

/**
 * Counts what the work asks of Excel, sync by sync, and spreads cuts over it: each sync is refused as a whole, and cut off at its
 * start and before its last call; a long one, which draws, where sheets begin to stand and in its middle, too. Every cut is one
 * that happens.
 */
export async function cutsOf(host: Host, work: () => Promise<unknown>): Promise<Cut[]> {
  host.counters.reset();
  await work();
  return host.counters.changes.flatMap((changes, i) => {
    const last = Math.max(0, changes - 1);
    const places = changes > 100 ? [0, 2, 12, 40, last >> 1, last] : [0, 2, last];
    return [...new Set(places.filter((place) => place <= last))].map((place) => ({ sync: i + 1, place }));
  });
}

/** Lets the work fail where it is cut. */
export async function cutOff(host: Host, { sync, place }: Cut, work: () => Promise<unknown>): Promise<void> {
  host.counters.reset();
  host.failSync(sync, 'InvalidArgument', place);
  await work().catch((error: unknown) => error);
  host.failures.clear();
  // Else nothing was cut off, and nothing proven.
  expect(Math.max(host.counters.changes[sync - 1] ?? 0, 1)).toBeGreaterThan(place);
}
