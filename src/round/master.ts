/** The planning section's own book, as the round needs it: read once, looked up by KPI id and heading. */
import type { Kept } from '../book/kept';
import { carryOver } from '../book/carryOver';
import type { BookNames } from '../book/names';
import type { Reading, ReadTable } from '../book/reading';
import { readRows, type SheetRow } from '../book/readRows';
import { readSettings } from '../book/readSettings';
import { recognise } from '../book/recognise';
import type { Rubric } from '../kpi/rubric';
import { findRubric } from '../kpi/rubrics';
import { formatFiscalYear } from '../plan/fiscalYear';
import { planRows, type FiscalYear, type Plan } from '../plan/plan';
import type { Result } from '../words/message';
import { roundProblems } from '../words/round';
import type { OwnedKpi } from './sections';

export interface Master {
  readonly plan: Plan;
  readonly reading: Reading;
  readonly names: BookNames;
  readonly list: ReadTable;
  /** By KPI id; the first of two rows with one id, and only KPIs of the plan. */
  readonly rows: ReadonlyMap<string, SheetRow>;
  readonly kept: Kept;
  /** As shipped; the edits are in `kept.settings`. */
  readonly rubric: Rubric;
  /** The year that is collected. */
  readonly evaluationYear: FiscalYear;
  /** `R6`: the year that is collected. */
  readonly round: string;
}

/** Fails where the book is not a planning section's own, or its settings cannot be used; every reason is told. */
export function masterOf(reading: Reading, plan: Plan): Result<Master> {
  const found = recognise(reading);
  if (found.kind !== 'book') return { ok: false, errors: [roundProblems.noBook()] };
  const { identity, names } = found;
  if (identity.issue !== '') return { ok: false, errors: [roundProblems.issuedBook(identity.section)] };
  const list = reading.tables.get(names.tables.list);
  const rows = readRows(reading, names, plan);
  const settings = readSettings(reading, names, plan);
  if (!rows.ok) return rows;
  if (!settings.ok) return settings;
  const rubric = findRubric(settings.value.kept.rubricId);
  if (!list || !rubric) return { ok: false, errors: [roundProblems.noBook()] };
  const { evaluationYear } = settings.value;
  return {
    ok: true,
    value: {
      plan,
      reading,
      names,
      list,
      rows: rowsById(rows.value, plan),
      kept: carryOver(reading, names, plan).kept,
      rubric,
      evaluationYear,
      round: formatFiscalYear(evaluationYear),
    },
  };
}

/** KPIs in the plan's order with their 担当課; a formula that yields nothing yet, or an error, names none. */
export function ownedKpis({ plan, rows }: Pick<Master, 'plan' | 'rows'>): OwnedKpi[] {
  return planRows(plan).flatMap(({ kpi }): OwnedKpi[] => {
    const row = rows.get(kpi.id);
    if (!row) return [];
    const kind = row.cell('担当課')?.kind;
    const isReadable = kind !== 'notCalculated' && kind !== 'error';
    return [{ id: kpi.id, section: isReadable ? row.section : '' }];
  });
}

function rowsById(rows: readonly SheetRow[], plan: Plan): Map<string, SheetRow> {
  const planned = new Set(planRows(plan).map(({ kpi }) => kpi.id));
  const byId = new Map<string, SheetRow>();
  for (const row of rows) if (planned.has(row.id) && !byId.has(row.id)) byId.set(row.id, row);
  return byId;
}
