/** The rows that are about to be drawn, as they will be judged: the plan with what officers decided and entered. */
import type { Measured } from '../kpi/judgement';
import { planRows, type Plan, type PlanRow } from '../plan/plan';
import type { AssessedRow } from './assess';
import type { Cell } from './book';
import { listColumns } from './columns';
import type { Kept, KeptRow } from './kept';
import { accumulationOf, directionOf } from './words';

export function plannedRows(plan: Plan, kept: Kept): AssessedRow[] {
  const headings = new Map(listColumns(plan).map(({ key, heading }) => [key, heading]));
  return planRows(plan).map((row) => {
    const keptRow = kept.rows.get(row.kpi.id);
    const measured = measuredRow(row, keptRow);
    return {
      id: row.kpi.id,
      name: row.kpi.name,
      section: textOf(keptRow?.section.section) ?? row.kpi.section,
      measured: typeof measured === 'string' ? null : measured,
      broken: typeof measured === 'string' ? (headings.get(measured) ?? measured) : null,
      actuals: new Map(
        [...(keptRow?.actuals ?? [])].flatMap(([year, { actual }]) =>
          actual ? [[year, actual] as const] : [],
        ),
      ),
    };
  });
}

/** The KPI as the row will say, or the key of the column that cannot be used. */
function measuredRow(
  { kpi }: PlanRow,
  kept: KeptRow | undefined,
): Measured | 'direction' | 'accumulation' | 'targetUpper' {
  const direction = kept?.section.direction
    ? directionOf(textOf(kept.section.direction) ?? '')
    : kpi.direction;
  const accumulation = kept?.section.accumulation
    ? accumulationOf(textOf(kept.section.accumulation) ?? '')
    : kpi.accumulation;
  const decimals = kept?.section.decimals;
  if (!direction) return 'direction';
  if (!accumulation) return 'accumulation';
  if (direction === 'within' && kpi.targetUpper === undefined) return 'targetUpper';
  return {
    ...kpi,
    direction,
    accumulation,
    decimals: decimals && 'number' in decimals ? decimals.number : kpi.decimals,
  };
}

function textOf(cell: Cell | undefined): string | undefined {
  return cell && 'text' in cell ? cell.text : undefined;
}
