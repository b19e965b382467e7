/** What the formulas of one row may refer to. */
import { thisRow } from '../a1';
import { listColumns, type ColumnKey } from '../columns';
import { bookNames, type BookNames } from '../names';
import { planYears, type FiscalYear, type Plan } from '../../plan/plan';
import type { Formula } from './exact';

export interface RowScope {
  /** This row's cell of a column. */
  readonly of: (key: ColumnKey) => Formula;
  readonly names: BookNames;
  readonly years: readonly FiscalYear[];
  /** Whether the plan has KPIs that aim at a range, and so the columns 目標上限 and 範囲の上限. */
  readonly ranges: boolean;
}

export function rowScope(plan: Plan, suffix: string): RowScope {
  const names = bookNames(suffix);
  const columns = listColumns(plan);
  const headings = new Map(columns.map(({ key, heading }) => [key, heading]));
  return {
    of: (key) => {
      const heading = headings.get(key);
      if (heading === undefined) throw new RangeError(`no column ${key} in this plan's list`);
      return thisRow(names.tables.list, heading);
    },
    names,
    years: planYears(plan),
    ranges: headings.has('targetUpper'),
  };
}

/**
 * `yes` where `source` holds a number, else "". Asked as "is it a number", never as "is it blank":
 * the embedded engine takes 0 = "" for true where Excel and LibreOffice do not.
 */
export function unlessBlank(source: Formula, yes: Formula): Formula {
  return `IF(ISNUMBER(${source}),${yes},"")`;
}
