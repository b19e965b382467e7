/** All files of one go, together: the same file twice, two files of one 課, and what they say about the same cells. */
import { findingOf } from '../checks/findingAt';
import { roundChecks } from '../words/checks/round';
import { compare, withDisagreements, type Comparison } from './compare';
import type { Returned } from './receive';
import type { Round } from './round';

const MOST_NAMED = 5;

export interface TakenBack {
  readonly returned: readonly Returned[];
  readonly comparisons: readonly Comparison[];
}

/** @param received in the order in which people gave them; the first of two equal files counts */
export function takeBack(received: readonly Returned[], round: Round): TakenBack {
  const returned = withTwoFiles(withoutRepeats(received), round);
  const comparisons = compare(returned, round);
  return { returned: withDisagreements(returned, comparisons), comparisons };
}

function withoutRepeats(received: readonly Returned[]): Returned[] {
  const seen = new Set<string>();
  return received.map((one) => {
    if (one.status === 'rejected' || one.status === 'duplicate') return one;
    const isRepeat = seen.has(one.digest);
    seen.add(one.digest);
    return isRepeat ? { ...one, status: 'duplicate', findings: [], entries: [], replies: [] } : one;
  });
}

/** P02: other files of the same issued book, of this go or accepted before. */
function withTwoFiles(returned: readonly Returned[], round: Round): Returned[] {
  const byIssue = new Map<string, Map<string, string>>();
  const remember = (issue: string, digest: string, file: string): void => {
    const known = byIssue.get(issue);
    if (known) known.set(digest, file);
    else byIssue.set(issue, new Map([[digest, file]]));
  };
  for (const { issue, digest, file } of round.master.kept.records.receipts) {
    if (round.acceptedDigests.has(digest)) remember(issue, digest, file);
  }
  for (const { issue, digest, fileName, entries } of returned) {
    if (entries.length > 0) remember(issue, digest, fileName);
  }
  return returned.map((one) => {
    if (one.entries.length === 0) return one;
    const others = otherFiles(byIssue.get(one.issue), one.digest);
    if (others.length === 0) return one;
    const words = roundChecks.twoFiles(one.section, others);
    return { ...one, findings: [...one.findings, findingOf(one.fileName, 'P02', words)] };
  });
}

/** At most five names: they stand in a sentence. */
function otherFiles(files: ReadonlyMap<string, string> | undefined, own: string): string[] {
  const others: string[] = [];
  for (const [digest, file] of files ?? []) {
    if (digest !== own) others.push(file);
    if (others.length === MOST_NAMED) break;
  }
  return others;
}
