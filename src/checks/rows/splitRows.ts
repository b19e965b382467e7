/**
 * Rows whose left part (id and name) is one KPI's and whose right part (unit to target year) is another's: 番号 to KPI項目 were
 * sorted, the rest was not, or the other way round. Writing the plan's values back cell by cell would leave the figures with
 * the wrong KPI.
 */
import type { Cell } from '../../book/book';
import { rawOf, shownOf } from '../../book/cells';
import { listColumns, type PlanKey } from '../../book/columns';
import type { ReadCell } from '../../book/reading';
import type { SheetRow } from '../../book/readRows';
import { plannedCell } from '../../book/sheets/listRows';
import { cleanNumber } from '../../kpi/decimal';
import { planRows, type PlanRow } from '../../plan/plan';
import { perSubject } from '../perSubject';
import { plainSpelling } from '../spelling';
import type { Subject } from '../subject';
import { censusOf } from './census';

/** The columns that tell one KPI from another beside its name. */
export const TELLING: readonly PlanKey[] = [
  'unit',
  'baseline',
  'baselineYear',
  'target',
  'targetUpper',
  'targetYear',
];

export interface SplitRow {
  readonly row: SheetRow;
  /** Whose id and name it bears. */
  readonly own: PlanRow;
  /** Whose plan the right part is; more than one where KPIs are alike in all that is left of them there. */
  readonly others: readonly PlanRow[];
  /** Headings of the right part, in the sheet's order; the first of them differs from the own plan. */
  readonly headings: readonly string[];
}

/** A row may be like another KPI's by chance in one cell, or by an edit; two cells of two rows are not. */
const FEWEST_CELLS = 2;

interface Candidate extends SplitRow {
  /** How many cells say the other KPI's and not the own. */
  readonly differing: number;
}

/** By id. Only rows whose other KPI has lost its own right part, too. */
export const splitRowsOf = perSubject((subject): ReadonlyMap<string, SplitRow> => {
  const candidates = candidateRows(subject);
  const split = [...candidates].flatMap(([id, candidate]) => {
    const others = candidate.others.filter(({ kpi }) => candidates.has(kpi.id));
    return others.length > 0 ? [[id, { ...candidate, others }] as const] : [];
  });
  // Where rows were split beyond doubt, those that differ in a single cell went the same way.
  const isSure = split.some(([, { differing }]) => differing >= FEWEST_CELLS);
  return new Map(isSure ? split : []);
});

function candidateRows(subject: Subject): Map<string, Candidate> {
  const columns = tellingColumns(subject);
  const holdersFrom = holders(subject, columns);
  const candidates = new Map<string, Candidate>();
  for (const [id, row] of censusOf(subject).counted) {
    const own = subject.planned.get(id);
    if (!own || plainSpelling(row.name) !== plainSpelling(own.kpi.name)) continue;
    const found = columns.map(({ heading }) => signOfRead(row.cell(heading)));
    const differs = columns.map(({ key }, i) => found[i] !== signOf(plannedCell(own, key)));
    const first = differs.indexOf(true);
    const others = first < 0 ? [] : holdersFrom(first, found.slice(first));
    if (others.length === 0) continue;
    const headings = columns.slice(first).map(({ heading }) => heading);
    candidates.set(id, { row, own, others, headings, differing: differs.filter(Boolean).length });
  }
  return candidates;
}

/** Those that stand in the sheet, in its order. */
function tellingColumns({ plan, list }: Subject): { key: PlanKey; heading: string }[] {
  const columns = listColumns(plan).flatMap(({ key, heading }) => {
    const telling = TELLING.find((known) => known === key);
    const place = list.headers.indexOf(heading);
    return telling && place >= 0 ? [{ key: telling, heading, place }] : [];
  });
  return columns.sort((a, b) => a.place - b.place);
}

/** The plan's rows with certain values from a column on; looked up, since a whole sheet may have been sorted. */
function holders({ plan }: Subject, columns: readonly { key: PlanKey }[]) {
  const known = new Map<number, Map<string, PlanRow[]>>();
  return (first: number, values: readonly string[]): readonly PlanRow[] => {
    let byValues = known.get(first);
    if (!byValues) {
      byValues = new Map();
      for (const row of planRows(plan)) {
        const sign = columns.slice(first).map(({ key }) => signOf(plannedCell(row, key)));
        const key = JSON.stringify(sign);
        byValues.set(key, [...(byValues.get(key) ?? []), row]);
      }
      known.set(first, byValues);
    }
    return byValues.get(JSON.stringify(values)) ?? [];
  };
}

function signOf(cell: Cell): string {
  if (cell === null) return signOfText('');
  if ('number' in cell) return signOfNumber(cell.number);
  return signOfText('text' in cell ? cell.text : cell.formula);
}

function signOfRead(read: ReadCell | undefined): string {
  const raw = rawOf(read);
  return typeof raw === 'number' ? signOfNumber(raw) : signOfText(shownOf(read));
}

function signOfNumber(value: number): string {
  return `number ${cleanNumber(value)}`;
}

function signOfText(value: string): string {
  return `text ${plainSpelling(value)}`;
}
