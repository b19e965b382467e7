/** Files are received in threads that see no bytes' digest; it is put to what they made of the file afterwards. */
import type { Returned } from './receive';
import type { Round } from './round';

/** As `receive` would have said had it known the digest: a file that was accepted before says nothing new. */
export function identified(received: Returned, digest: string, round: Round): Returned {
  const known = { ...received, digest };
  if (received.status === 'rejected' || !round.acceptedDigests.has(digest)) return known;
  return { ...known, status: 'duplicate', findings: [], entries: [] };
}
