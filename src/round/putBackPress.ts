/** Putting back what one press took in: cells, log, and what is to become of its files. */
import type { BookChanges } from '../book/changes';
import { putBack } from '../book/records/putBack';
import type { Press } from './accept';
import type { Master } from './master';
import { receiptsAfterPutBack } from './receipts';

/**
 * Cells that were edited since stay as they are. Cut off and called again, it finishes.
 * @param batch of the press that is put back
 * @param press this one
 */
export function planPutBack(
  { reading, names, kept: { records } }: Master,
  batch: string,
  press: Press,
): BookChanges {
  const { writes, records: after } = putBack(reading, names, records, batch, press);
  const receipts = receiptsAfterPutBack(records.receipts, after.log, batch);
  return { writes, restoreRules: false, records: { log: after.log, receipts } };
}
