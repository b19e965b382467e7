/**
 * 発行内容表: what each issued book held. Nobody reads it but the add-in, and a row for every cell would outgrow what Excel
 * hands over at once (5 MB), so all cells of one KPI stand in one row as JSON, cut into parts where it is too long for a cell.
 */
import type { Cell } from '../book';
import { formula, number, text } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { SNAPSHOT_HEADINGS as H } from './headings';
import { readTableOf, type RecordKind } from './recordTable';
import type { SnapshotRecord } from './records';

/** One row: a part of the JSON of one KPI's cells. */
export interface SnapshotPart {
  readonly issue: string;
  readonly kpi: string;
  /** From 1. */
  readonly part: number;
  readonly cells: string;
}

/** [heading, value]: a figure, a text, or a formula as `{ f }`; null is a blank. */
type Packed = readonly [column: string, value: number | string | null | { readonly f: string }];

/** A cell holds 32,767 letters; some are written as seven (`_x005F_`), so there is room left. */
const LONGEST_PART = 20_000;

export const SNAPSHOTS: RecordKind<SnapshotPart> = {
  table: 'snapshots',
  columns: [
    { heading: H.issue, width: 11, cell: ({ issue }) => text(issue) },
    { heading: H.kpi, width: 11, cell: ({ kpi }) => text(kpi) },
    { heading: H.part, width: 6, cell: ({ part }) => number(part) },
    { heading: H.cells, width: 80, cell: ({ cells }) => text(cells), look: 'unwrapped' },
  ],
  read: (row) => ({
    issue: row.text(H.issue),
    kpi: row.text(H.kpi),
    part: row.number(H.part),
    cells: row.text(H.cells),
  }),
};

/** Adjoining records of one issue and KPI share a row. */
export function packSnapshots(snapshots: readonly SnapshotRecord[]): SnapshotPart[] {
  const runs: { issue: string; kpi: string; cells: Packed[] }[] = [];
  for (const { issue, kpi, column, cell } of snapshots) {
    const last = runs.at(-1);
    const packed: Packed = [column, packedCell(cell)];
    if (last?.issue === issue && last.kpi === kpi) last.cells.push(packed);
    else runs.push({ issue, kpi, cells: [packed] });
  }
  return runs.flatMap(({ issue, kpi, cells }) =>
    inParts(jsonOf(cells)).map((part, i) => ({ issue, kpi, part: i + 1, cells: part })),
  );
}

/** A KPI whose JSON someone broke is left out: what was issued is then not known for it. */
export function readSnapshots(reading: Reading, names: BookNames): SnapshotRecord[] {
  const whole: SnapshotPart[] = [];
  for (const part of readTableOf(SNAPSHOTS, reading, names)) {
    const last = whole.at(-1);
    if (last && part.part > 1 && last.issue === part.issue && last.kpi === part.kpi) {
      whole[whole.length - 1] = { ...last, cells: last.cells + part.cells };
    } else whole.push(part);
  }
  return whole.flatMap(({ issue, kpi, cells }) =>
    unpacked(cells).map(([column, value]) => ({ issue, kpi, column, cell: unpackedCell(value) })),
  );
}

/** Some programs that save the file again read `_x000D_` as a line break and keep that, so no such code stands in the cell. */
function jsonOf(cells: readonly Packed[]): string {
  return JSON.stringify(cells).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '\\u005f');
}

/** Letters of two units are never parted: half a letter cannot stand in a file. */
function inParts(json: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < json.length) {
    const isSplit = /[\ud800-\udbff]/.test(json.charAt(from + LONGEST_PART - 1));
    const to = from + LONGEST_PART - (isSplit ? 1 : 0);
    parts.push(json.slice(from, to));
    from = to;
  }
  return parts;
}

function packedCell(cell: Cell): Packed[1] {
  if (cell === null) return null;
  if ('formula' in cell) return { f: cell.formula };
  return 'number' in cell ? cell.number : cell.text;
}

function unpackedCell(value: Packed[1]): Cell {
  if (value === null) return null;
  if (typeof value === 'object') return formula(value.f);
  return typeof value === 'number' ? number(value) : text(value);
}

function unpacked(json: string): Packed[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(isPacked) ? value : [];
  } catch {
    return [];
  }
}

function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [column, cell] = value as readonly unknown[];
  if (typeof column !== 'string') return false;
  if (cell === null || typeof cell === 'number' || typeof cell === 'string') return true;
  return typeof cell === 'object' && 'f' in cell && typeof cell.f === 'string';
}
