/** What `collect` tells: every file, what nobody has decided, who is missing. */
import { shownOf } from '../../book/cells';
import type { Cell } from '../../book/book';
import type { ReceiptRecord, Records } from '../../book/records/records';
import type { Day } from '../../plan/day';
import type { AcceptPlan } from '../../round/accept';
import type { Comparison, ConflictCause } from '../../round/compare';
import type { Returned } from '../../round/receive';
import {
  missingSections,
  roundState,
  type RoundState,
  type SectionState,
  type SectionStatus,
} from '../../round/roundState';
import { type FindingReport, findingReport, needsCorrection } from '../checking/report';

export interface CollectedFile {
  /** As it was named on the command line. */
  readonly file: string;
  /** SHA-256 in hex; '' for a file that is not there. */
  readonly digest: string;
  readonly section: string;
  readonly issue: string;
  readonly status: Returned['status'];
  /** Cells that were taken into the master this time. */
  readonly taken: number;
  readonly findings: readonly FindingReport[];
}

export interface Undecided {
  readonly kpi: string;
  readonly name: string;
  readonly column: string;
  readonly cause: ConflictCause | null;
  /** What the master keeps, as shown. */
  readonly master: string;
  readonly offers: readonly { readonly file: string; readonly issued: string; readonly returned: string }[];
}

export interface Collected {
  readonly round: string;
  readonly files: readonly CollectedFile[];
  readonly conflicts: readonly Undecided[];
  /** Their files have something to correct, so nothing of them was taken. */
  readonly blocked: readonly Undecided[];
  readonly missing: readonly {
    readonly section: string;
    readonly issue: string;
    readonly deadline: string;
  }[];
  /** What the master remembers of files that were not given now: read and not taken in, or to be decided. */
  readonly waiting: readonly Remembered[];
  /** And what came back with faults, and has not come back again. */
  readonly toCorrect: readonly Remembered[];
}

export interface Remembered {
  readonly section: string;
  readonly issue: string;
  readonly files: readonly { readonly file: string; readonly time: string }[];
}

export interface Received {
  readonly path: string;
  readonly returned: Returned;
}

export function collectedOf(
  received: readonly Received[],
  { taken, open, blocked, unplaced }: AcceptPlan,
  after: Records,
  round: string,
  today: Day,
): Collected {
  const counts = new Map<string, number>();
  for (const { outcome } of taken) {
    const { digest } = outcome.offer;
    counts.set(digest, (counts.get(digest) ?? 0) + 1);
  }
  const state = roundState(after, round, today);
  const given = new Set(received.map(({ returned }) => returned.digest));
  return {
    round,
    files: received.map(({ path, returned: { digest, section, issue, status, findings } }) => ({
      file: path,
      digest,
      section,
      issue,
      status,
      // Of two equal files the first one counts.
      taken: status === 'duplicate' ? 0 : (counts.get(digest) ?? 0),
      findings: findings.map(findingReport),
    })),
    conflicts: [...open, ...unplaced].map(undecided),
    blocked: blocked.map(undecided),
    missing: missingSections(state).map(({ section, issue }) => ({
      section,
      issue: issue.issue,
      deadline: issue.deadline,
    })),
    waiting: remembered(state, 'waiting', given, ({ waiting }) => waiting),
    toCorrect: remembered(state, 'fix', given, ({ toCorrect }) => toCorrect.map(({ receipt }) => receipt)),
  };
}

/** What was given now is told with its file. */
function remembered(
  { sections }: RoundState,
  status: SectionStatus,
  given: ReadonlySet<string>,
  receiptsOf: (state: SectionState) => readonly ReceiptRecord[],
): Remembered[] {
  return sections.flatMap((state): Remembered[] => {
    const files = receiptsOf(state).filter(({ digest }) => !given.has(digest));
    if (state.status !== status || files.length === 0) return [];
    const { section, issue } = state;
    return [{ section, issue: issue.issue, files: files.map(({ file, time }) => ({ file, time })) }];
  });
}

/** Everything came back and was taken in, and nothing has to be corrected or decided. */
export function isComplete({ files, conflicts, missing, waiting, toCorrect }: Collected): boolean {
  const isClean = files.every(
    (file) => !needsCorrection(file) && (file.status === 'accepted' || file.status === 'duplicate'),
  );
  return isClean && [conflicts, missing, waiting, toCorrect].every((left) => left.length === 0);
}

function undecided({ kpi, name, column, cause, accepted, offers }: Comparison): Undecided {
  return {
    kpi,
    name,
    column,
    cause,
    master: accepted ? shownOf(accepted) : '',
    offers: offers
      .filter(({ moved }) => moved)
      .map(({ file, issued, entry }) => ({ file, issued: written(issued), returned: entry.shown })),
  };
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if ('number' in cell) return String(cell.number);
  return 'text' in cell ? cell.text : cell.formula;
}
