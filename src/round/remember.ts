/** What stays of files that were read, whether or not anything of them is taken in afterwards. */
import type { Records } from '../book/records/records';
import { planAcceptance } from './accept';
import { BY_RULE } from './decide';
import { openCellsOf, receiptsAfterReading } from './receipts';
import { returnedFindingsAfter } from './returnedFindings';
import type { Round } from './round';
import type { TakenBack } from './takeBack';

/**
 * Record tables to be written at once; null where the workbook knows all of it. What nobody has decided yet is seen as
 * before any decision.
 * @param time `2026-11-26 10:15`
 */
export function planRemembering(back: TakenBack, round: Round, time: string): Partial<Records> | null {
  const { open } = planAcceptance(back, BY_RULE('single'), round, { batch: '', time });
  const { records } = round.master.kept;
  const receipts = receiptsAfterReading(records.receipts, back.returned, round, { open, time });
  const returnedFindings = returnedFindingsAfter(
    { ...records, receipts: receipts ?? records.receipts },
    back.returned,
    openCellsOf(open),
    round,
  );
  if (receipts === null && returnedFindings === null) return null;
  return { ...(receipts && { receipts }), ...(returnedFindings && { returnedFindings }) };
}
