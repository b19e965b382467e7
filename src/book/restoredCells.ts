/** Cells of the plan that were edited in the sheet. */
import { cleanNumber } from '../kpi/decimal';
import type { PlanRow } from '../plan/plan';
import type { Cell } from './book';
import { rawOf, shownOf } from './cells';
import type { CellChange } from './change';
import type { Column, PlanKey } from './columns';
import type { ReadCell } from './reading';
import type { TableRow } from './readTable';
import { plannedCell } from './sheets/listRows';

/** What goes back to the plan in one row, as before and after. */
export function restoredCells(
  row: TableRow,
  planned: PlanRow,
  columns: readonly Column[],
  sheet: string,
): CellChange[] {
  return columns.flatMap(({ key, heading, kind }) => {
    const read = kind === 'plan' ? row.cell(heading) : undefined;
    if (!read) return [];
    const cell = plannedCell(planned, key as PlanKey);
    if (saysTheSame(read, cell)) return [];
    const subject = planned.kpi.id;
    return [
      { sheet, address: read.address, subject, column: heading, before: shownOf(read), after: written(cell) },
    ];
  });
}

function saysTheSame(read: ReadCell, cell: Cell): boolean {
  const raw = rawOf(read);
  if (cell !== null && 'number' in cell)
    return typeof raw === 'number' && cleanNumber(raw) === cleanNumber(cell.number);
  return shownOf(read).trim() === written(cell).trim();
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if ('number' in cell) return String(cell.number);
  return 'text' in cell ? cell.text : cell.formula;
}
