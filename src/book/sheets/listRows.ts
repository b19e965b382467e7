/** The body of KPI一覧表: plan, what officers entered, and formulas. */
import { formatFiscalYear } from '../../plan/fiscalYear';
import type { PlanRow } from '../../plan/plan';
import type { Cell } from '../book';
import { BLANK, formula, number, text } from '../cells';
import { type ColumnKey, type PlanKey, type SectionKey } from '../columns';
import { verdictSource } from '../formulas/manualFirst';
import { rowFormulas } from '../formulas/rowFormulas';
import type { KeptRow, UnknownRow } from '../kept';
import { planLabels } from '../labels';
import { unitRule } from '../unit';
import { ACCUMULATION_WORDS, DIRECTION_WORDS, NO_BASELINE } from '../words';
import { drawnColumns, type DrawnColumn, type ListContent } from './listContent';

/** The view's rows in the plan's order, then rows whose id the plan does not know. */
export function listRows(content: ListContent): Cell[][] {
  const columns = drawnColumns(content);
  const formulas = rowFormulas(
    content.plan,
    content.rubric,
    content.suffix,
    verdictSource(content.kept.records.manualVerdicts),
  );
  const known = content.view.rows.map((row) =>
    columns.map((column) => knownCell(content, row, column, formulas)),
  );
  const unknown = content.kept.unknownRows.map((row) =>
    columns.map((column) => unknownCell(row, column, formulas)),
  );
  return [...known, ...unknown];
}

/** What the plan and its proposals say in a row, as written into the sheet. */
export function plannedCell({ strategy, policy, measure, kpi }: PlanRow, key: PlanKey | SectionKey): Cell {
  switch (key) {
    case 'id':
      return text(kpi.id);
    case 'strategy':
      return text(planLabels.strategy(strategy));
    case 'policy':
      return text(planLabels.policy(strategy, policy));
    case 'measure':
      return text(planLabels.measure(measure));
    case 'name':
      return text(kpi.name);
    case 'unit':
      return text(kpi.unit);
    case 'direction':
      return text(DIRECTION_WORDS[kpi.direction]);
    case 'accumulation':
      return text(ACCUMULATION_WORDS[kpi.accumulation]);
    case 'decimals':
      return number(kpi.decimals);
    case 'section':
      return text(kpi.section);
    case 'baseline':
      return kpi.baseline === null ? text(NO_BASELINE) : number(kpi.baseline);
    case 'baselineYear':
      return text(formatFiscalYear(kpi.baselineYear));
    case 'target':
      return number(kpi.target);
    case 'targetUpper':
      return kpi.targetUpper === undefined ? BLANK : number(kpi.targetUpper);
    case 'targetYear':
      return text(formatFiscalYear(kpi.targetYear));
  }
}

function knownCell(
  content: ListContent,
  row: PlanRow,
  column: DrawnColumn,
  formulas: ReadonlyMap<ColumnKey, string>,
): Cell {
  const kept = content.kept.rows.get(row.kpi.id);
  if (column.key === null) return kept?.added.get(column.heading) ?? BLANK;
  const computed = formulas.get(column.key);
  if (computed !== undefined) return formula(computed);
  if (column.year !== undefined) return kept?.actuals.get(column.year)?.cell ?? BLANK;
  switch (column.key) {
    case 'reason':
      return keptReason(content, row.kpi.id, kept);
    case 'efforts':
      return kept?.efforts ?? BLANK;
    case 'outlook':
      return kept?.outlook ?? BLANK;
    case 'inputMin':
      return number(unitRule(row.kpi.unit, row.kpi.name).min);
    case 'inputMax':
      return number(unitRule(row.kpi.unit, row.kpi.name).max);
    default:
      return isSection(column.key)
        ? (kept?.section[column.key] ?? plannedCell(row, column.key))
        : plannedCell(row, column.key as PlanKey);
  }
}

function keptReason({ reasons }: ListContent, id: string, kept: KeptRow | undefined): Cell {
  const reason = reasons.get(id);
  return reason === undefined ? (kept?.reason ?? BLANK) : text(reason);
}

function isSection(key: ColumnKey): key is SectionKey {
  return key === 'direction' || key === 'accumulation' || key === 'decimals' || key === 'section';
}

function unknownCell(
  { cells }: UnknownRow,
  column: DrawnColumn,
  formulas: ReadonlyMap<ColumnKey, string>,
): Cell {
  const computed = column.key === null ? undefined : formulas.get(column.key);
  if (computed !== undefined) return formula(computed);
  return cells.get(column.heading) ?? BLANK;
}
