/** What the log says that a cell of figures came to hold by accepting returned books: what stands otherwise was changed silently. */
import { readActual } from '../../kpi/actual';
import type { Actual } from '../../kpi/judgement';
import { planYears, type FiscalYear, type Plan } from '../../plan/plan';
import type { Cell } from '../book';
import { actualHeading } from '../columns';
import type { LogEntry } from './records';

/** By KPI id and year; cells that no returned book ever gave a figure to are left out, and so is what was put back to nothing. */
export function acceptedFigures(
  log: readonly LogEntry[],
  plan: Plan,
): Map<string, ReadonlyMap<FiscalYear, Actual>> {
  const years = new Map(planYears(plan).map((year) => [actualHeading(year), year]));
  const accepted = new Map<string, Map<FiscalYear, Actual>>();
  for (const { kind, kpi, column, after, undone } of log) {
    const year = years.get(column);
    const known = accepted.get(kpi) ?? new Map<FiscalYear, Actual>();
    // Repairs and putting back are no silent changes: what they wrote is what is known from then on.
    if (year === undefined || undone || (kind !== 'accept' && !known.has(year))) continue;
    const actual = actualOf(after);
    if (actual) known.set(year, actual);
    else known.delete(year);
    accepted.set(kpi, known);
  }
  return accepted;
}

function actualOf(cell: Cell): Actual | null {
  if (cell === null || 'formula' in cell) return null;
  return readActual('number' in cell ? cell.number : cell.text);
}
