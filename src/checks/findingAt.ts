/** Findings with their place, so that every check says where in the same way. */
import type { ReadCell } from '../book/reading';
import type { PlanRow } from '../plan/plan';
import type { Message } from '../words/message';
import { catalogEntry } from './catalog';
import { SEVERITIES, type CheckCode } from './codes';
import type { Finding, Repair, Severity } from './finding';
import type { Subject } from './subject';

/** What a finding says. Without a remedy of its own it has the catalogue's. */
export interface FindingWords {
  readonly message: Message;
  readonly expected: Message;
  readonly remedy?: Message;
}

/** Whose finding it is; none where it is about no KPI. */
export interface FindingOwner {
  readonly id: string;
  readonly name: string;
  readonly section: string;
}

export interface FindingExtras {
  /** Milder than the code's own, where the domain says so. */
  readonly severity?: Severity;
  readonly repair?: Repair;
}

/** Where it stands on the sheet of the list, and whose it is. */
export interface FindingSpot extends FindingExtras {
  readonly owner?: FindingOwner;
  readonly cell?: ReadCell | undefined;
  /** A1 of several cells, or of a heading, which are no cells of the table's body. */
  readonly address?: string;
  readonly column?: string;
  /** As shown; the cell's own text where it is left out. */
  readonly value?: string;
}

/** A finding on 「KPI一覧」. */
export function findingAt(
  { reading, list }: Pick<Subject, 'reading' | 'list'>,
  code: CheckCode,
  spot: FindingSpot,
  words: FindingWords,
): Finding {
  const address = spot.address ?? spot.cell?.address;
  return {
    ...findingOf(reading.source, code, words, spot),
    place: address === undefined ? null : { sheet: list.sheet, address },
    kpi: spot.owner?.id ?? '',
    name: spot.owner?.name ?? '',
    section: spot.owner?.section ?? '',
    column: spot.column ?? '',
    value: spot.value ?? spot.cell?.text ?? '',
  };
}

/** A finding about the whole file. */
export function findingOf(
  file: string,
  code: CheckCode,
  words: FindingWords,
  { severity, repair }: FindingExtras = {},
): Finding {
  return {
    code,
    severity: severity ?? SEVERITIES[code],
    file,
    place: null,
    kpi: '',
    name: '',
    section: '',
    column: '',
    value: '',
    message: words.message,
    expected: words.expected,
    remedy: words.remedy ?? catalogEntry(code).remedy,
    repair: repair ?? null,
  };
}

/** The plan's KPI as an owner, where the sheet has no row of it. */
export function ownerOf({ kpi }: PlanRow): FindingOwner {
  return { id: kpi.id, name: kpi.name, section: kpi.section };
}
