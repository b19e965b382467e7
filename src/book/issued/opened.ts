/** Cells of other years than the collected one that a section may correct: those it changed. */
import { planYears } from '../../plan/plan';
import type { Cell } from '../book';
import { actualHeading } from '../columns';
import { issuedKept } from './issuedKept';
import type { IssuedRequest } from './request';

export interface OpenedCell {
  readonly id: string;
  readonly heading: string;
}

/** Locked, what it changed there could not be put right by itself. */
export function openedCells(request: IssuedRequest): OpenedCell[] {
  const { plan, evaluationYear, ids, entered } = request;
  if (!entered) return [];
  const [before, now] = [issuedKept({ ...request, entered: null }), issuedKept(request)];
  const years = planYears(plan).filter((year) => year !== evaluationYear);
  return ids.flatMap((id) => {
    const [old, own] = [before.rows.get(id)?.actuals, now.rows.get(id)?.actuals];
    return years
      .filter((year) => shown(old?.get(year)?.cell) !== shown(own?.get(year)?.cell))
      .map((year) => ({ id, heading: actualHeading(year) }));
  });
}

function shown(cell: Cell | undefined): string {
  if (!cell) return '';
  return 'number' in cell ? String(cell.number) : 'text' in cell ? cell.text : cell.formula;
}
