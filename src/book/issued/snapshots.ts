/** What a book is issued with, cell by cell, so that what comes back can be held against it. */
import { planRows, planYears, type Plan } from '../../plan/plan';
import type { Cell } from '../book';
import { text } from '../cells';
import { actualHeading, listColumns, type SectionKey } from '../columns';
import type { Kept, KeptActual } from '../kept';
import type { SnapshotRecord } from '../records/records';
import { plannedCell } from '../sheets/listRows';
import { asTyped, valueOnly } from './issuedKept';

/** Every issued KPI has a cell in this column, whatever else is blank: it tells which rows were issued. */
export const SNAPSHOT_NAME_COLUMN = 'KPI項目';

/**
 * What the planning section decided (方向, 集計区分, 小数桁, 担当課), actuals of every year, 取組・要因 and 今後の方向性 of the
 * KPIs `ids` as their book is given them, and their names; blanks are left out.
 * Ids that the plan does not know are not issued.
 */
export function snapshotsOf(kept: Kept, plan: Plan, ids: readonly string[], issue: string): SnapshotRecord[] {
  const wanted = new Set(ids);
  const decided = listColumns(plan).flatMap(({ key, kind, heading }) =>
    kind === 'section' ? [{ key: key as SectionKey, heading }] : [],
  );
  return planRows(plan)
    .filter(({ kpi }) => wanted.has(kpi.id))
    .flatMap((planned) => {
      const { kpi } = planned;
      const row = kept.rows.get(kpi.id);
      const cells: readonly (readonly [column: string, cell: Cell])[] = [
        [SNAPSHOT_NAME_COLUMN, text(kpi.name)],
        ...decided.map(
          ({ key, heading }) => [heading, row?.section[key] ?? plannedCell(planned, key)] as const,
        ),
        ...planYears(plan).map((year) => [actualHeading(year), actualCell(row?.actuals.get(year))] as const),
        ['取組・要因', asTyped(row?.efforts ?? null)],
        ['今後の方向性', asTyped(row?.outlook ?? null)],
      ];
      return cells
        .filter(([, cell]) => isFilled(cell))
        .map(([column, cell]) => ({ issue, kpi: kpi.id, column, cell }));
    });
}

function actualCell(kept: KeptActual | undefined): Cell {
  return kept ? valueOnly(kept).cell : null;
}

function isFilled(cell: Cell): boolean {
  return cell !== null && !('text' in cell && cell.text === '');
}
