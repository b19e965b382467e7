/**
 * What a file said and an officer decided against. It is logged like a change that changes nothing, so that the same file
 * does not ask again tomorrow; putting it back opens the question anew.
 */
import type { Cell } from '../book/book';
import { cellOf } from '../book/cells';
import type { LogEntry } from '../book/records/records';
import { refusalNote } from '../words/round';
import { heldValue, type Comparison, type Offer } from './compare';
import type { Blocked, Outcome } from './decide';
import { isSameCell, valueOf } from './sameCell';

/** @returns none for a file that nobody decided about: it may have something to correct */
export function refusalsIn(
  { offers, accepted, entryKind, kpi, column }: Comparison,
  outcome: Outcome,
  isBlocked: Blocked,
  press: Pick<LogEntry, 'batch' | 'time'>,
): LogEntry[] {
  if ((outcome.kind !== 'keep' && outcome.kind !== 'take') || !accepted) return [];
  const held = outcome.kind === 'take' ? outcome.value : heldValue(accepted, entryKind);
  // A formula of the master stays one.
  const standing = outcome.kind === 'take' ? outcome.value : cellOf(accepted);
  // Also what was not heard beside a plain value: it was decided together with it.
  const refused = offers.filter(
    (offer) => offer.moved && offer.status !== 'old' && !isBlocked(offer) && !says(offer, outcome, held),
  );
  return refused.map(({ file, digest, section }) => ({
    ...press,
    kind: 'accept',
    file,
    digest,
    section,
    kpi,
    column,
    before: standing,
    after: standing,
    note: refusalNote(outcome.kind === 'take' ? outcome.offer.file : null),
    undone: false,
  }));
}

/** The file that was taken, and every other that says the same. */
function says(offer: Offer, outcome: Outcome, held: Cell): boolean {
  if (outcome.kind === 'take' && offer === outcome.offer) return true;
  const { content } = offer.entry;
  return content.kind !== 'unusable' && isSameCell(valueOf(content), held);
}

/** Whether an entry of the log is a decision against a file, not a change. */
export function isRefusal({ kind, before, after }: LogEntry): boolean {
  return kind === 'accept' && isSameCell(before, after);
}

/** A key for what one file says about one cell. */
export function sayingKey(digest: string, kpi: string, column: string): string {
  return JSON.stringify([digest, kpi, column]);
}
