/** Which row of the sheet counts for which KPI, and which rows are one too many. */
import { cleanNumber } from '../../kpi/decimal';
import { rawOf, shownOf } from '../../book/cells';
import { listColumns } from '../../book/columns';
import type { SheetRow } from '../../book/readRows';
import { holdsSomething, tableRowsOf, type TableRow } from '../../book/readTable';
import type { PlanRow } from '../../plan/plan';
import { perSubject } from '../perSubject';
import type { Subject } from '../subject';

/** A row that has no KPI of its own: its id is unknown, blank, or given to another row already. */
export interface StrayRow {
  readonly row: TableRow;
  readonly id: string;
  /** The row that counts for the same id (R03); null: the id is not planned here (R02). */
  readonly counted: SheetRow | null;
  /** The missing KPI that its name, unit and target tell; null: none, or more than one. */
  readonly meant: PlanRow | null;
}

export interface Census {
  /** The row of each planned KPI that is there, in the sheet's order. */
  readonly counted: ReadonlyMap<string, SheetRow>;
  /** In the sheet's order. */
  readonly strays: readonly StrayRow[];
  /** In the plan's order; those that a stray row is meant to be are not among them. */
  readonly missing: readonly PlanRow[];
}

const NOBODY: Census = { counted: new Map(), strays: [], missing: [] };

/** Without the column 番号 nobody can be told apart: S04 says so, and the rest is silent. */
export const censusOf = perSubject((subject): Census => {
  const { list, plan, planned } = subject;
  if (!list.headers.includes('番号')) return NOBODY;
  const counted = countedRows(subject);
  const taken = new Set([...counted.values()].map(({ index }) => index));
  // Hidden columns hold the bounds of the input rules even where a person emptied the row.
  const working = new Set(
    listColumns(plan).flatMap(({ kind, heading }) => (kind === 'working' ? [heading] : [])),
  );
  const visible = list.headers.filter((heading) => !working.has(heading));
  const absent = [...planned.values()].filter(({ kpi }) => !counted.has(kpi.id));
  const rows = tableRowsOf(list).filter((row) => !taken.has(row.index) && holdsSomething(row, visible));
  const meant = meantRows(rows, absent);
  const strays = rows.map((row): StrayRow => {
    const id = shownOf(row.cell('番号')).trim();
    return { row, id, counted: counted.get(id) ?? null, meant: meant.get(row.index) ?? null };
  });
  const found = new Set([...meant.values()].map(({ kpi }) => kpi.id));
  return { counted, strays, missing: absent.filter(({ kpi }) => !found.has(kpi.id)) };
});

/** Of two rows with one id the one that has the KPI's name, else the upper one. */
function countedRows({ rows, planned }: Subject): Map<string, SheetRow> {
  const chosen = new Map<string, SheetRow>();
  for (const row of rows) {
    const plan = planned.get(row.id);
    if (!plan) continue;
    const first = chosen.get(row.id);
    if (!first || (!isNamed(first, plan) && isNamed(row, plan))) chosen.set(row.id, row);
  }
  return new Map([...chosen].sort(([, a], [, b]) => a.index - b.index));
}

function isNamed(row: SheetRow, { kpi }: PlanRow): boolean {
  return row.name.trim() === kpi.name.trim();
}

/** By body row: the absent KPI whose name, unit and target stand there, if it is one row and one KPI. */
function meantRows(rows: readonly TableRow[], absent: readonly PlanRow[]): Map<number, PlanRow> {
  const wanted = new Map<string, PlanRow[]>();
  for (const row of absent) {
    const key = signOf(row.kpi.name, row.kpi.unit, row.kpi.target);
    wanted.set(key, [...(wanted.get(key) ?? []), row]);
  }
  const claims = new Map<string, number[]>();
  for (const row of rows) {
    const target = rawOf(row.cell('目標値'));
    if (typeof target !== 'number') continue;
    const key = signOf(shownOf(row.cell('KPI項目')), shownOf(row.cell('単位')), target);
    if (wanted.has(key)) claims.set(key, [...(claims.get(key) ?? []), row.index]);
  }
  return new Map(
    [...claims].flatMap(([key, [place, ...otherPlaces]]) => {
      const [row, ...others] = wanted.get(key) ?? [];
      const isClear = place !== undefined && row && otherPlaces.length + others.length === 0;
      return isClear ? [[place, row] as const] : [];
    }),
  );
}

function signOf(name: string, unit: string, target: number): string {
  return JSON.stringify([name.trim(), unit.trim(), cleanNumber(target)]);
}
