/** What has gone to and fro between the add-in and the workbook since the page was opened, counted by the host. */
import type { Counters } from '../host/counters';

export interface Traffic extends Readonly<Pick<Counters, 'syncs' | 'requestBytes' | 'responseBytes'>> {
  readonly lastMilliseconds: number | undefined;
}

export const noTraffic: Traffic = {
  syncs: 0,
  requestBytes: 0,
  responseBytes: 0,
  lastMilliseconds: undefined,
};

export function trafficNow(
  { syncs, requestBytes, responseBytes }: Counters,
  lastMilliseconds: number,
): Traffic {
  return { syncs, requestBytes, responseBytes, lastMilliseconds };
}
