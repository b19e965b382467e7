/** From decisions to one batch: cells to write, what puts them back, and what came back from whom. */
import { isDateFormat } from '../book/dateFormat';
import { cellOf, shownOf } from '../book/cells';
import type { BookChanges, CellWrite } from '../book/changes';
import type { ReadCell } from '../book/reading';
import type { LogEntry } from '../book/records/records';
import { figureFormat } from '../book/sheets/listFormats';
import { acceptNote } from '../words/round';
import type { Comparison } from './compare';
import { blockedBy, outcomeOf, type Decisions, type Outcome } from './decide';
import type { Value } from './entries';
import type { Master } from './master';
import { openCellsOf, receiptsAfter } from './receipts';
import { refusalsIn } from './refusals';
import { returnedFindingsAfter } from './returnedFindings';
import type { Round } from './round';
import { isSameCell } from './sameCell';
import type { TakenBack } from './takeBack';

/** When it was pressed: `batch` as in LogEntry, `time` as `2026-11-26 10:15`. */
export interface Press {
  readonly batch: string;
  readonly time: string;
}

/** One cell as the preview shows it. */
export interface TakenCell {
  readonly comparison: Comparison;
  readonly outcome: Extract<Outcome, { kind: 'take' }>;
  readonly before: string;
  /** '' where it is cleared. */
  readonly after: string;
}

export interface AcceptPlan {
  readonly changes: BookChanges;
  /** In the order of the writes. */
  readonly taken: readonly TakenCell[];
  /** Nobody has decided these; the master keeps what it has. */
  readonly open: readonly Comparison[];
  /** Their files have something to correct. */
  readonly blocked: readonly Comparison[];
  /** To be taken, but the master has no such row or column any more. */
  readonly unplaced: readonly Comparison[];
}

/**
 * Nothing enters that was not a valid cell of a returned file, or a check's proposal that an officer took. Cells are found
 * by KPI id and heading in the master as it was read for `round`. What is in the master already is not written again, so
 * that accepting twice changes nothing.
 */
export function planAcceptance(
  { returned, comparisons }: TakenBack,
  decisions: Decisions,
  round: Round,
  press: Press,
): AcceptPlan {
  const isBlocked = blockedBy(returned, decisions);
  const taken: (TakenCell & { readonly write: CellWrite; readonly entry: LogEntry })[] = [];
  const refusals: LogEntry[] = [];
  const open: Comparison[] = [];
  const blocked: Comparison[] = [];
  const unplaced: Comparison[] = [];
  for (const comparison of comparisons) {
    const outcome = outcomeOf(comparison, decisions, isBlocked, round);
    if (outcome.kind === 'open') open.push(comparison);
    else if (outcome.kind === 'blocked') blocked.push(comparison);
    refusals.push(...refusalsIn(comparison, outcome, isBlocked, press));
    if (outcome.kind !== 'take') continue;
    const { accepted } = comparison;
    if (!accepted) unplaced.push(comparison);
    else if (!isSameCell(cellOf(accepted), outcome.value))
      taken.push(takenCell(comparison, accepted, outcome, round.master, press));
  }
  const { records } = round.master.kept;
  // Refusals last: put back from the end, each finds in its cell what it was decided beside.
  const logged = [...taken.map(({ entry }) => entry), ...refusals];
  const log = logged.length > 0 ? [...records.log, ...logged] : null;
  const receipts = receiptsAfter(records.receipts, returned, { taken, open, time: press.time });
  const returnedFindings = returnedFindingsAfter(
    { ...records, log: log ?? records.log, receipts: receipts ?? records.receipts },
    returned,
    openCellsOf(open),
    round,
  );
  return {
    changes: {
      writes: taken.map(({ write }) => write),
      restoreRules: false,
      records: {
        ...(log && { log }),
        ...(receipts && { receipts }),
        ...(returnedFindings && { returnedFindings }),
      },
    },
    taken,
    open,
    blocked,
    unplaced,
  };
}

function takenCell(
  comparison: Comparison,
  accepted: ReadCell,
  outcome: TakenCell['outcome'],
  master: Master,
  { batch, time }: Press,
): TakenCell & { readonly write: CellWrite; readonly entry: LogEntry } {
  const { kpi, column } = comparison;
  const { offer, value, by, code } = outcome;
  const format = formatFor(value, accepted, comparison, master);
  return {
    comparison,
    outcome,
    before: shownOf(accepted),
    after: writtenOut(value),
    write: {
      sheet: master.list.sheet,
      address: accepted.address,
      cell: value ?? { text: '' },
      ...(format === null ? {} : { numberFormat: format }),
    },
    entry: {
      batch,
      time,
      kind: 'accept',
      file: offer.file,
      digest: offer.digest,
      section: offer.section,
      kpi,
      column,
      before: cellOf(accepted),
      after: value,
      note: acceptNote(by, code),
      undone: false,
      ...(format === null ? {} : { format: accepted.numberFormat }),
    },
  };
}

/** A figure in a cell formatted as text would become a text, in one formatted as a date a day, and 85 in a % cell 8500%. */
function formatFor(
  value: Value | null,
  { numberFormat }: ReadCell,
  { kpi, entryKind }: Comparison,
  { rows }: Master,
): string | null {
  if (value === null || 'text' in value || entryKind === 'text') return null;
  const isSpoiling = numberFormat === '@' || numberFormat.includes('%') || isDateFormat(numberFormat);
  return isSpoiling ? figureFormat(rows.get(kpi)?.measured?.decimals ?? 0) : null;
}

function writtenOut(value: Value | null): string {
  if (value === null) return '';
  return 'number' in value ? String(value.number) : value.text;
}
