/** Three-way: what a cell was issued with, what the master holds now, and what came back for it. */
import type { Cell } from '../book/book';
import { cellOf, rawOf } from '../book/cells';
import type { ReadCell } from '../book/reading';
import { findingOf } from '../checks/findingAt';
import type { Finding } from '../checks/finding';
import { clipped } from '../checks/quoted';
import { roundChecks } from '../words/checks/round';
import { entryColumns, figureValue, type Content, type Entry, type EntryKind } from './entries';
import type { Returned } from './receive';
import { sayingKey } from './refusals';
import { cellKey, type Round } from './round';
import { isBlank, isSameCell, valueOf, wording } from './sameCell';

/** `same`: nothing to take (also what an officer decided against) · `new`: it was blank · `changed` · `conflict`: somebody has to decide. */
export type CompareKind = 'same' | 'new' | 'changed' | 'conflict';

/**
 * The master changed since it was issued; two files say different things (C01); a past figure was changed (C03); a check holds
 * the figure for another one.
 */
export type ConflictCause = 'masterChanged' | 'filesDisagree' | 'pastChanged' | 'figureDoubted';

/** What one file says about a cell. */
export interface Offer {
  readonly digest: string;
  readonly file: string;
  readonly issue: string;
  readonly section: string;
  readonly status: Returned['status'];
  /** null: blank when it was issued. */
  readonly issued: Cell;
  readonly entry: Entry;
  readonly kind: CompareKind;
  /** It says something else than it was issued with, and nobody has decided against that. */
  readonly moved: boolean;
}

export interface Comparison {
  readonly kpi: string;
  readonly name: string;
  readonly column: string;
  readonly entryKind: EntryKind;
  /** The master's cell; null: blank, undefined: its row or column is gone. */
  readonly accepted: ReadCell | null | undefined;
  readonly kind: CompareKind;
  readonly cause: ConflictCause | null;
  /** In the order in which files were received. */
  readonly offers: readonly Offer[];
}

/** So many other sayings are quoted at most: with a thousand files a finding stays readable. */
const MOST_NAMED = 5;

/**
 * - What is in the master already is `same`, and so is what came back as it was issued: it says nothing new.
 * - Else, where the master has not moved since it was issued, it is `new` or `changed`.
 * - Else both moved, differently: `conflict`.
 */
export function threeWay(issued: Cell, accepted: Cell, returned: Cell): CompareKind {
  if (isSameCell(returned, accepted) || isSameCell(returned, issued)) return 'same';
  if (!isSameCell(issued, accepted)) return 'conflict';
  return isBlank(issued) ? 'new' : 'changed';
}

/** All cells that any of these files says something about, in the master's order of rows and columns. */
export function compare(returned: readonly Returned[], round: Round): Comparison[] {
  const offered = new Map<string, { entry: Entry; from: Returned }[]>();
  for (const from of returned) {
    for (const entry of from.entries) {
      push(offered, cellKey(entry.kpi, entry.column), { entry, from });
    }
  }
  const columns = entryColumns(round.master.plan, round.master.evaluationYear);
  return [...rowIds(returned, round)].flatMap((kpi) =>
    columns.flatMap(({ heading }) => {
      const offers = offered.get(cellKey(kpi, heading));
      return offers ? [comparison(offers, round)] : [];
    }),
  );
}

/** C01 and what follows for the files: each is told what the others say. */
export function withDisagreements(
  returned: readonly Returned[],
  comparisons: readonly Comparison[],
): Returned[] {
  const told = new Map<string, Finding[]>();
  for (const { offers, entryKind, cause } of comparisons) {
    if (cause !== 'filesDisagree' || entryKind === 'text') continue;
    const speaking = speakingOffers(offers);
    const sayings = new Map(
      speaking.map(({ file, entry }) => [wordingOf(entry.content), { file, value: clipped(entry.shown) }]),
    );
    const quoted = [...sayings].slice(0, MOST_NAMED + 1);
    for (const own of speaking) {
      const others = quoted.filter(([said]) => said !== wordingOf(own.entry.content));
      const finding = disagreement(
        own,
        others.slice(0, MOST_NAMED).map(([, other]) => other),
      );
      push(told, own.digest, finding);
    }
  }
  return returned.map((one) => {
    const added = one.entries.length > 0 ? told.get(one.digest) : undefined;
    if (!added) return one;
    return { ...one, findings: [...one.findings, ...added] };
  });
}

/** What the master's cell says now: a formula by what it yields. */
export function heldValue(accepted: ReadCell | null | undefined, entryKind: EntryKind): Cell {
  if (!accepted) return null;
  const cell = cellOf(accepted);
  if (accepted.formula === null || entryKind === 'text') return cell;
  return figureValue(rawOf(accepted)) ?? cell;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function rowIds(returned: readonly Returned[], { master }: Round): Set<string> {
  const named = new Set(returned.flatMap(({ entries }) => entries.map(({ kpi }) => kpi)));
  return new Set([...[...master.rows.keys()].filter((id) => named.has(id)), ...named]);
}

function comparison(
  offered: readonly { readonly entry: Entry; readonly from: Returned }[],
  { master, issued, refused }: Round,
): Comparison {
  const [{ entry: first }] = offered as readonly [{ entry: Entry; from: Returned }];
  const accepted = master.rows.get(first.kpi)?.cell(first.column);
  const held = heldValue(accepted, first.kind);
  const offers = offered.map(({ entry, from }): Offer => {
    const base = issued.get(from.issue)?.get(entry.kpi)?.get(entry.column) ?? null;
    const isRefused = refused.has(sayingKey(from.digest, entry.kpi, entry.column));
    return {
      digest: from.digest,
      file: from.fileName,
      issue: from.issue,
      section: from.section,
      status: from.status,
      issued: base,
      entry,
      kind: isRefused ? 'same' : offerKind(base, held, entry.content),
      moved: !isRefused && offerKind(base, base, entry.content) !== 'same',
    };
  });
  return {
    kpi: first.kpi,
    name: first.name,
    column: first.column,
    entryKind: first.kind,
    accepted,
    offers,
    ...together(offers, first.kind),
  };
}

/** What cannot be taken as it is still differs: only a decision can settle it. */
function offerKind(issued: Cell, accepted: Cell, content: Content): CompareKind {
  if (content.kind !== 'unusable') return threeWay(issued, accepted, valueOf(content));
  if (!isSameCell(issued, accepted)) return 'conflict';
  return isBlank(issued) ? 'new' : 'changed';
}

function together(
  offers: readonly Offer[],
  entryKind: EntryKind,
): { kind: CompareKind; cause: ConflictCause | null } {
  const speaking = speakingOffers(offers);
  const [first] = speaking;
  if (!first) return { kind: 'same', cause: null };
  if (new Set(speaking.map(({ entry }) => wordingOf(entry.content))).size > 1)
    return { kind: 'conflict', cause: 'filesDisagree' };
  if (entryKind === 'past') return { kind: 'conflict', cause: 'pastChanged' };
  if (speaking.some(({ kind }) => kind === 'conflict')) return { kind: 'conflict', cause: 'masterChanged' };
  if (speaking.some(({ entry }) => entry.isDoubted)) return { kind: 'conflict', cause: 'figureDoubted' };
  return { kind: first.kind, cause: null };
}

/**
 * What files say that has not been settled; none where all of it is in the master already. A value speaks before what is
 * none, and that before a blank: a blank never disagrees with a figure. A file whose value the master has already speaks too.
 */
export function speakingOffers(offers: readonly Offer[]): Offer[] {
  const moved = offers.filter((offer) => offer.moved && offer.status !== 'old');
  for (const level of ['value', 'unusable', 'blank'] as const) {
    const speaking = moved.filter(({ entry }) => entry.content.kind === level);
    if (speaking.some(({ kind }) => kind !== 'same')) return speaking;
  }
  return [];
}

function wordingOf(content: Content): string {
  return content.kind === 'unusable' ? '?' : wording(valueOf(content));
}

function disagreement(
  { file, entry, section }: Offer,
  others: readonly { readonly file: string; readonly value: string }[],
): Finding {
  return {
    ...findingOf(file, 'C01', roundChecks.disagreement(clipped(entry.shown), others)),
    place: entry.place,
    kpi: entry.kpi,
    name: entry.name,
    section,
    column: entry.column,
    value: clipped(entry.shown),
  };
}
