/** KPI一覧表 as it was read: what is judged of each row, and each row's cells by heading. */
import { cleanNumber } from '../kpi/decimal';
import { readActual } from '../kpi/actual';
import type { Actual, Measured } from '../kpi/judgement';
import { planYears, type FiscalYear, type Plan } from '../plan/plan';
import { listProblems } from '../words/bookProblems';
import type { Result } from '../words/message';
import type { AssessedRow } from './assess';
import { rawOf, shownOf } from './cells';
import { actualHeading, hasRanges, listColumns, type ColumnKey } from './columns';
import { decimalsIn } from './decisions';
import type { BookNames } from './names';
import type { ReadCell, Reading } from './reading';
import { tableRowsOf, type TableRow } from './readTable';
import { accumulationOf, directionOf, NO_BASELINE } from './words';
import { yearOfCell } from './years';

/** A row of the sheet: judged by what stands in its own cells, as its formulas do. */
export interface SheetRow extends AssessedRow {
  /** Place in the table's body, from 0. */
  readonly index: number;
  readonly cell: (heading: string) => ReadCell | undefined;
}

/** Rows in the sheet's order; those without 番号 are left out. */
export function readRows(reading: Reading, names: BookNames, plan: Plan): Result<SheetRow[]> {
  const table = reading.tables.get(names.tables.list);
  if (!table) return { ok: false, errors: [listProblems.missing(names.tables.list)] };
  const rows = tableRowsOf(table).map((row) => sheetRow(row, plan));
  return { ok: true, value: rows.filter(({ id }) => id !== '') };
}

/** Cells that hold something, by year; words and figures as `readActual` takes them. */
export function readActuals(row: TableRow, plan: Plan): Map<FiscalYear, Actual> {
  return new Map(
    planYears(plan).flatMap((year) => {
      const actual = readActual(rawOf(row.cell(actualHeading(year))));
      return actual ? [[year, actual] as const] : [];
    }),
  );
}

/** The KPI as these cells say; null where one of them cannot be used. */
export function measuredOf(row: Pick<TableRow, 'cell'>, plan: Plan): Measured | null {
  const measured = measuredFrom(cellsByKey(row, plan), plan);
  return typeof measured === 'string' ? null : measured;
}

function cellsByKey(row: Pick<TableRow, 'cell'>, plan: Plan): (key: ColumnKey) => ReadCell | undefined {
  const headings = new Map(listColumns(plan).map(({ key, heading }) => [key, heading]));
  return (key) => row.cell(headings.get(key) ?? '');
}

function sheetRow(row: TableRow, plan: Plan): SheetRow {
  const cell = cellsByKey(row, plan);
  const measured = measuredFrom(cell, plan);
  const isUsable = typeof measured !== 'string';
  return {
    id: shownOf(cell('id')).trim(),
    name: shownOf(cell('name')),
    section: shownOf(cell('section')),
    measured: isUsable ? measured : null,
    broken: isUsable ? null : (listColumns(plan).find(({ key }) => key === measured)?.heading ?? measured),
    actuals: readActuals(row, plan),
    index: row.index,
    cell: row.cell,
  };
}

/** The KPI as the row says, or the first column that cannot be used; the same tests in the same order as 行の確認. */
function measuredFrom(cell: (key: ColumnKey) => ReadCell | undefined, plan: Plan): Measured | ColumnKey {
  const target = figureOf(cell('target'));
  const baseline = baselineOf(cell('baseline'));
  const targetYear = yearOfCell(plan, shownOf(cell('targetYear')));
  const baselineYear = yearOfCell(plan, shownOf(cell('baselineYear')));
  const direction = directionOf(shownOf(cell('direction')));
  const accumulation = accumulationOf(shownOf(cell('accumulation')));
  const targetUpper = figureOf(cell('targetUpper'));
  if (target === null) return 'target';
  if (baseline === undefined) return 'baseline';
  if (targetYear === null) return 'targetYear';
  if (baselineYear === null) return 'baselineYear';
  if (!direction || (direction === 'within' && !hasRanges(plan))) return 'direction';
  if (!accumulation) return 'accumulation';
  if (direction === 'within' && (targetUpper === null || targetUpper < target)) return 'targetUpper';
  const shared = {
    id: shownOf(cell('id')).trim(),
    unit: shownOf(cell('unit')),
    baseline,
    baselineYear,
    target,
    targetYear,
    direction,
    accumulation,
    decimals: decimalsIn(cell('decimals')) ?? 0,
  };
  return targetUpper === null ? shared : { ...shared, targetUpper };
}

/** null: no baseline; undefined: something that is no baseline. */
function baselineOf(cell: ReadCell | undefined): number | null | undefined {
  const figure = figureOf(cell);
  if (figure !== null) return figure;
  const shown = shownOf(cell);
  return shown === '' || shown === NO_BASELINE ? null : undefined;
}

function figureOf(cell: ReadCell | undefined): number | null {
  const raw = rawOf(cell);
  return typeof raw === 'number' && Number.isFinite(raw) ? cleanNumber(raw) : null;
}
