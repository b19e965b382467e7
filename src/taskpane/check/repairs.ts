/** Which findings 「まとめて修正」 offers, and which of them can go into one batch. */
import type { Finding } from '../../checks/finding';
import type { StandingFinding } from './bookChecker';

/** Open, and safe to repair without looking at each by itself. */
export function offeredTogether(findings: readonly StandingFinding[]): StandingFinding[] {
  return batchOf(findings.filter(({ reason, finding }) => reason === null && finding.repair?.safe === true));
}

/**
 * Two repairs of one cell would undo each other: the first goes ahead, and the next check offers the other anew, by the
 * figure that then stands there.
 */
export function batchOf(findings: readonly StandingFinding[]): StandingFinding[] {
  const taken = new Set<string>();
  return findings.filter(({ finding }) => {
    const cells = cellsOf(finding);
    if (cells.length === 0 || cells.some((cell) => taken.has(cell))) return false;
    cells.forEach((cell) => taken.add(cell));
    return true;
  });
}

/** What a repair writes; putting the input rules back counts as one thing. Empty: there is no repair. */
function cellsOf({ repair }: Finding): string[] {
  if (repair === null) return [];
  if (repair.action.kind === 'inputRules') return ['inputRules'];
  return repair.action.writes.map(({ sheet, address }) => `${sheet}!${address}`);
}
