/** R05: the left part of a row is one KPI's, its right part another's. Once for each row, instead of a finding for every cell. */
import type { Finding, Repair } from '../finding';
import { findingAt } from '../findingAt';
import { rowWords } from '../../words/checks/rows';
import type { Subject } from '../subject';
import { figureVotes, idFollows } from './realign';
import { splitRowsOf, type SplitRow } from './splitRows';

export function splitParts(subject: Subject): Finding[] {
  return [...splitRowsOf(subject).values()].flatMap((split): Finding[] => {
    const { row, own, others, headings } = split;
    const [other] = others;
    const [heading] = headings;
    if (!other || heading === undefined) return [];
    const names = others.map(({ kpi }) => ({ id: kpi.id, name: kpi.name }));
    const repair = repairOf(subject, split);
    const owner = { id: own.kpi.id, name: own.kpi.name, section: row.section };
    const spot = { owner, cell: row.cell(heading), column: heading, ...(repair ? { repair } : {}) };
    return [findingAt(subject, 'R05', spot, rowWords.split(own.kpi.id, own.kpi.name, heading, names))];
  });
}

/**
 * Whether the figures belong to the left or to the right part only figures that were accepted before can tell. Where they
 * are the right part's, the ids follow; otherwise the row is nothing to be mended by a press.
 */
function repairOf(subject: Subject, { row, own, others }: SplitRow): Repair | null {
  const [other, ...more] = others;
  if (!other || more.length > 0 || isClaimedTwice(subject, other.kpi.id)) return null;
  const votes = figureVotes(subject, row, own, other);
  const isTheirs = votes.length > 0 && votes.every((vote) => vote.other);
  return isTheirs ? idFollows(subject, row, own, other) : null;
}

function isClaimedTwice(subject: Subject, id: string): boolean {
  const claims = [...splitRowsOf(subject).values()].filter(({ others }) =>
    others.some(({ kpi }) => kpi.id === id),
  );
  return claims.length > 1;
}
