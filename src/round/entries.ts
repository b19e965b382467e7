/** What a 課 entered, cell by cell, and which of it could go into the master as it is. */
import { rawOf, shownOf } from '../book/cells';
import { actualHeading } from '../book/columns';
import { exceedsCell } from '../book/limits';
import type { ReadCell } from '../book/reading';
import type { SheetRow } from '../book/readRows';
import { OUTLOOK_WORDS } from '../book/words';
import type { CheckCode } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { Subject } from '../checks/subject';
import { readActual } from '../kpi/actual';
import { planYears, type FiscalYear, type Plan } from '../plan/plan';
import type { CellPlace } from '../words/message';

/** Never a formula: what another office wrote is not calculated here. */
export type Value = { readonly text: string } | { readonly number: number };

/** `actual` of the year that is collected, `past` of another year, `text` 取組・要因 and 今後の方向性. */
export type EntryKind = 'actual' | 'past' | 'text';

export type Content =
  | { readonly kind: 'blank' }
  /** A figure or a state word; in a text column the text. `repair` says how it was spelled right (V02), null: as it stands. */
  | { readonly kind: 'value'; readonly value: Value; readonly repair: CheckCode | null }
  /** A formula, a date, an error, a text that is neither, or one longer than a cell: at most a proposal can be taken. */
  | { readonly kind: 'unusable' };

/** What a check proposes instead; taken only where an officer says so. */
export interface Proposal {
  readonly code: CheckCode;
  readonly value: Value;
}

export interface Entry {
  readonly kpi: string;
  readonly name: string;
  /** The column's heading. */
  readonly column: string;
  readonly kind: EntryKind;
  readonly place: CellPlace;
  /** As a person saw it. */
  readonly shown: string;
  readonly content: Content;
  readonly proposals: readonly Proposal[];
  /** It can be read, but a check holds it for another figure (ten times what is meant, 0.42 for 42 %): somebody has to say. */
  readonly isDoubted: boolean;
}

/** A column that a 課 may say something in. */
export interface EntryColumn {
  readonly heading: string;
  readonly kind: EntryKind;
}

const TEXT_COLUMNS = ['取組・要因', '今後の方向性'] as const;

export function entryColumns(plan: Plan, collected: FiscalYear): EntryColumn[] {
  return [
    ...planYears(plan).map((year): EntryColumn => ({
      heading: actualHeading(year),
      kind: year === collected ? 'actual' : 'past',
    })),
    ...TEXT_COLUMNS.map((heading): EntryColumn => ({ heading, kind: 'text' })),
  ];
}

/**
 * Entries of the KPIs `ids`; a KPI's first row counts. A column whose heading is missing or doubled says nothing: nobody
 * knows which is meant, and a missing cell is not a blank one.
 */
export function entriesOf(subject: Subject, findings: readonly Finding[], ids: ReadonlySet<string>): Entry[] {
  const { list, plan, evaluationYear, rows } = subject;
  const columns = entryColumns(plan, evaluationYear).filter(
    ({ heading }) => list.headers.filter((header) => header === heading).length === 1,
  );
  const repairs = repairsByCell(findings);
  const doubted = doubtedCells(findings);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (!ids.has(row.id) || seen.has(row.id)) return [];
    seen.add(row.id);
    return columns.flatMap((column) => {
      const cell = row.cell(column.heading);
      return cell ? [entryOf(row, column, cell, list.sheet, repairs, doubted)] : [];
    });
  });
}

/** What stands in an entry cell of any row, without its findings. */
export function contentOf(cell: ReadCell | undefined, { heading, kind }: EntryColumn): Content {
  if (!cell || (cell.kind === 'empty' && cell.formula === null)) return { kind: 'blank' };
  return kind === 'text' ? textContent(cell, heading) : figureContent(cell);
}

/** A value that could stand in a figure's cell of the master: a finite figure or a state word. */
export function figureValue(raw: number | string | boolean | null): Value | null {
  const actual = readActual(raw);
  if (actual?.kind === 'state') return { text: actual.word };
  return actual?.kind === 'figure' && typeof raw === 'number' ? { number: raw } : null;
}

function entryOf(
  row: SheetRow,
  column: EntryColumn,
  cell: ReadCell,
  sheet: string,
  repairs: ReadonlyMap<string, readonly Repaired[]>,
  doubted: ReadonlySet<string>,
): Entry {
  const { heading, kind } = column;
  const offered = kind === 'text' ? [] : (repairs.get(placeKey(sheet, cell.address)) ?? []);
  const content = contentOf(cell, column);
  const spelled = offered.find(({ code, severity, safe }) => code === 'V02' && severity === 'I' && safe);
  return {
    kpi: row.id,
    name: row.name,
    column: heading,
    kind,
    place: { sheet, address: cell.address },
    shown: shownOf(cell),
    content:
      content.kind === 'unusable' && spelled && cell.formula === null
        ? { kind: 'value', value: spelled.value, repair: spelled.code }
        : content,
    proposals: offered.map(({ code, value }) => ({ code, value })),
    isDoubted: kind === 'actual' && doubted.has(placeKey(sheet, cell.address)),
  };
}

/** A formula's result moves with its sources, so it counts only once somebody has frozen it (V07). */
function figureContent(cell: ReadCell): Content {
  if (cell.formula !== null || (cell.kind !== 'number' && cell.kind !== 'text')) return { kind: 'unusable' };
  const raw = rawOf(cell);
  if (readActual(raw) === null) return { kind: 'blank' };
  const value = figureValue(raw);
  return value ? { kind: 'value', value, repair: null } : { kind: 'unusable' };
}

/** Whatever it looks like, it is a text from here on. A formula counts by the text that it showed. */
function textContent(cell: ReadCell, heading: string): Content {
  if (cell.kind === 'error' || cell.kind === 'notCalculated') return { kind: 'unusable' };
  const shown = cell.kind === 'text' ? shownOf(cell) : cell.text || shownOf(cell);
  const plain = shown.normalize('NFKC').trim();
  if (plain === '') return { kind: 'blank' };
  if (exceedsCell(shown)) return { kind: 'unusable' };
  const word = heading === '今後の方向性' ? OUTLOOK_WORDS.find((one) => one === plain) : undefined;
  return { kind: 'value', value: { text: word ?? shown }, repair: null };
}

/** Cells whose figure is likely not the one that is meant. */
function doubtedCells(findings: readonly Finding[]): ReadonlySet<string> {
  const doubts = findings.filter(({ code }) => code === 'U01' || code === 'V09');
  return new Set(doubts.flatMap(({ place }) => (place ? [placeKey(place.sheet, place.address)] : [])));
}

interface Repaired extends Proposal {
  readonly severity: Finding['severity'];
  readonly safe: boolean;
}

/** Proposed figures and state words by the cell that they are for. */
function repairsByCell(findings: readonly Finding[]): Map<string, Repaired[]> {
  const byCell = new Map<string, Repaired[]>();
  for (const { code, severity, repair } of findings) {
    if (repair?.action.kind !== 'write') continue;
    for (const { sheet, address, cell } of repair.action.writes) {
      const raw = cell === null || 'formula' in cell ? null : 'number' in cell ? cell.number : cell.text;
      const value = figureValue(raw);
      if (!value) continue;
      const key = placeKey(sheet, address);
      const repaired: Repaired = { code, value, severity, safe: repair.safe };
      byCell.set(key, [...(byCell.get(key) ?? []), repaired]);
    }
  }
  return byCell;
}

function placeKey(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}
