/** What tells whose the figures of a row are, and the two ways to put id and content together again. */
import type { Cell } from '../../book/book';
import type { CellWrite } from '../../book/changes';
import { listColumns, type PlanKey } from '../../book/columns';
import type { SheetRow } from '../../book/readRows';
import { plannedCell } from '../../book/sheets/listRows';
import type { PlanRow } from '../../plan/plan';
import type { Repair } from '../finding';
import type { Subject } from '../subject';

/** What one cell says of whose row it is. */
export interface Vote {
  readonly own: boolean;
  readonly other: boolean;
}

/** Past figures that were accepted before, where those of the two KPIs differ. */
export function figureVotes({ accepted }: Subject, row: SheetRow, own: PlanRow, other: PlanRow): Vote[] {
  const [ownFigures, otherFigures] = [accepted?.get(own.kpi.id), accepted?.get(other.kpi.id)];
  return [...row.actuals].flatMap(([year, actual]) => {
    const [a, b] = [ownFigures?.get(year), otherFigures?.get(year)];
    if (actual.kind !== 'figure' || a?.kind !== 'figure' || b?.kind !== 'figure' || a.value === b.value)
      return [];
    return [{ own: actual.value === a.value, other: actual.value === b.value }];
  });
}

/** The row becomes the other KPI's. 重点戦略 to 施策 may have stayed with the ids: they go where the id goes. */
export function idFollows(subject: Subject, row: SheetRow, own: PlanRow, other: PlanRow): Repair {
  const writes = listColumns(subject.plan).flatMap(({ key, kind, heading }) =>
    kind === 'plan' ? writeTo(subject, row, heading, plannedCell(other, key as PlanKey)) : [],
  );
  return { before: own.kpi.id, after: other.kpi.id, safe: false, action: { kind: 'write', writes } };
}

export function writeTo({ list }: Subject, row: SheetRow, heading: string, cell: Cell): CellWrite[] {
  const address = row.cell(heading)?.address;
  return address === undefined ? [] : [{ sheet: list.sheet, address, cell }];
}
