/** What an officer decides of what came back: by rule, or cell by cell. */
import type { CheckCode } from '../checks/codes';
import { speakingOffers, type Comparison, type Offer } from './compare';
import type { Value } from './entries';
import { numberIn } from './issueNumbers';
import { isBlocking, type Returned } from './receive';
import { cellKey, type Round } from './round';
import { sectionKey } from './sections';
import { valueOf, wording } from './sameCell';

/** 返却を採る · 原本を残す · 新しい発行を採る · 個別: for conflicts; past figures are decided one by one under any rule. */
export type Rule = 'returned' | 'master' | 'newest' | 'single';

export type SingleDecision =
  | { readonly take: 'master' }
  /** `proposal`: the code of the check whose proposal is taken instead of what stands there; null: what stands there. */
  | { readonly take: 'file'; readonly digest: string; readonly proposal: CheckCode | null };

export interface Decisions {
  readonly rule: Rule;
  /** By `cellKey`; goes before the rule. */
  readonly single: ReadonlyMap<string, SingleDecision>;
  /** KPIs of files with F or E findings that may be taken all the same, by digest. */
  readonly allowed: ReadonlyMap<string, ReadonlySet<string>>;
}

export const BY_RULE = (rule: Rule): Decisions => ({ rule, single: new Map(), allowed: new Map() });

export type Outcome =
  /** `value` null clears the cell. `by` tells how it came to be taken. */
  | {
      readonly kind: 'take';
      readonly offer: Offer;
      readonly value: Value | null;
      readonly by: 'new' | 'changed' | Rule;
      readonly code: CheckCode | null;
    }
  /** Nothing to take, or the master's is kept. */
  | { readonly kind: 'keep' }
  /** Nobody has decided yet. */
  | { readonly kind: 'open' }
  /** Its file has something to correct, and nobody let this KPI pass. */
  | { readonly kind: 'blocked' };

/** Which KPIs of which file have a finding that keeps them out. */
export type Blocked = (offer: Offer) => boolean;

/** A file that is to be corrected gives nothing but the clean KPIs that an officer let pass. */
export function blockedBy(returned: readonly Returned[], { allowed }: Decisions): Blocked {
  const faulty = new Map(
    returned.map(({ digest, findings }) => [
      digest,
      new Set(findings.filter(isBlocking).flatMap(({ kpi }) => (kpi === '' ? [] : [kpi]))),
    ]),
  );
  return ({ digest, status, entry }) =>
    status !== 'accepted' &&
    (!allowed.get(digest)?.has(entry.kpi) || (faulty.get(digest)?.has(entry.kpi) ?? false));
}

export function outcomeOf(
  comparison: Comparison,
  decisions: Decisions,
  isBlocked: Blocked,
  round: Round,
): Outcome {
  const single = decisions.single.get(cellKey(comparison.kpi, comparison.column));
  if (single) return decided(single, comparison, isBlocked);
  if (comparison.kind === 'same') return oldOnly(comparison, decisions, isBlocked);
  const speaking = speakingOffers(comparison.offers);
  const free = speaking.filter((offer) => !isBlocked(offer));
  if (free.length === 0) return { kind: 'blocked' };
  return comparison.kind === 'conflict'
    ? byRule(comparison, { speaking, free }, decisions.rule, round)
    : plainly(free, comparison.kind);
}

function decided(single: SingleDecision, { offers }: Comparison, isBlocked: Blocked): Outcome {
  if (single.take === 'master') return { kind: 'keep' };
  const offer = offers.find(({ digest }) => digest === single.digest);
  if (!offer) return { kind: 'open' };
  if (isBlocked(offer)) return { kind: 'blocked' };
  const { content, proposals } = offer.entry;
  if (single.proposal !== null) {
    const proposed = proposals.find(({ code }) => code === single.proposal);
    return proposed
      ? { kind: 'take', offer, value: proposed.value, by: 'single', code: proposed.code }
      : { kind: 'open' };
  }
  if (content.kind === 'unusable') return { kind: 'open' };
  const code = content.kind === 'value' ? content.repair : null;
  return { kind: 'take', offer, value: valueOf(content), by: 'single', code };
}

/** An older issue speaks only where an officer let the KPI pass. */
function oldOnly({ offers, entryKind }: Comparison, decisions: Decisions, isBlocked: Blocked): Outcome {
  const passed = offers.filter(
    (offer) => offer.status === 'old' && offer.kind !== 'same' && !isBlocked(offer),
  );
  if (passed.length === 0) return { kind: 'keep' };
  const isPlain = entryKind !== 'past' && passed.every(({ kind }) => kind !== 'conflict');
  if (isPlain) return plainly(passed, 'changed');
  return { kind: decisions.rule === 'master' ? 'keep' : 'open' };
}

/** Several files that say the same count as one; a blank never clears a cell unless someone says so. */
function plainly(free: readonly Offer[], by: 'new' | 'changed' | Rule): Outcome {
  const [offer] = free;
  if (!offer || new Set(free.map(saying)).size > 1) return { kind: 'open' };
  const { content } = offer.entry;
  if (content.kind !== 'value') return { kind: 'open' };
  return { kind: 'take', offer, value: content.value, by, code: content.repair };
}

function byRule(
  { cause, entryKind }: Comparison,
  { speaking, free }: { readonly speaking: readonly Offer[]; readonly free: readonly Offer[] },
  rule: Rule,
  round: Round,
): Outcome {
  if (rule === 'master') return { kind: 'keep' };
  if (rule === 'single' || entryKind === 'past') return { kind: 'open' };
  // What came back says two things: 返却を採る does not tell which.
  if (rule === 'returned') return cause === 'filesDisagree' ? { kind: 'open' } : plainly(free, rule);
  // Numbers of two 課 tell which was issued first, not which knows better.
  if (new Set(speaking.map(({ section }) => sectionKey(section))).size > 1) return { kind: 'open' };
  const newest = Math.max(...speaking.map(({ issue }) => numberOf(issue, round)));
  const ofNewest = free.filter(({ issue }) => numberOf(issue, round) === newest);
  return isNewerThanMaster(ofNewest, newest, round) ? plainly(ofNewest, rule) : { kind: 'open' };
}

/** Against the master an issue is newer where the master's cell was taken from an older one, not typed by hand. */
function isNewerThanMaster(offers: readonly Offer[], newest: number, round: Round): boolean {
  return offers.every(({ kind, entry }) => {
    if (kind !== 'conflict') return true;
    const last = round.accepted.get(cellKey(entry.kpi, entry.column));
    const issue = last && round.receivedIssues.get(last.digest);
    return issue !== undefined && numberOf(issue, round) < newest;
  });
}

function numberOf(issue: string, { master }: Round): number {
  return numberIn(master.round, issue) ?? 0;
}

function saying({ entry: { content } }: Offer): string {
  return content.kind === 'unusable' ? '?' : wording(valueOf(content));
}
