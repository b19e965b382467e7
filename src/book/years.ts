/** 年度表: the years that the sheet knows, spelled as people write them. The sheet and the reader use the same list. */
import { formatFiscalYear } from '../plan/fiscalYear';
import { perPlan } from '../plan/perPlan';
import { planRows, type FiscalYear, type Plan } from '../plan/plan';

export interface YearSpelling {
  readonly spelling: string;
  readonly year: FiscalYear;
}

const H20 = 2008;
const H31: FiscalYear = 2019;
const YEARS_AHEAD = 12;
/** Other spellings of 2019, after all the usual ones so that lists of years show one spelling each. */
const OTHER_SPELLINGS: readonly YearSpelling[] = [
  { spelling: 'H31', year: H31 },
  { spelling: 'R元', year: H31 },
];

/** The years offered in lists: H20 (or the plan's earliest year) to some years past the plan's last. */
export function listedYears(plan: Plan): FiscalYear[] {
  const named = planRows(plan).flatMap(({ kpi }) => [kpi.baselineYear, kpi.targetYear]);
  const first = Math.min(H20, plan.firstYear - 1, ...named);
  const last = Math.max(plan.lastYear, ...named) + YEARS_AHEAD;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Rows of 年度表: one spelling a year first, then the others. */
export function yearSpellings(plan: Plan): YearSpelling[] {
  const usual = listedYears(plan).map((year) => ({ spelling: formatFiscalYear(year), year }));
  return [...usual, ...OTHER_SPELLINGS];
}

/** What 年度表 finds for a year cell's text: no difference between upper and lower case, no other spelling. */
export function yearOfCell(plan: Plan, shown: string): FiscalYear | null {
  return yearsBySpelling(plan).get(shown.toUpperCase()) ?? null;
}

const yearsBySpelling = perPlan(
  (plan): ReadonlyMap<string, FiscalYear> =>
    new Map(yearSpellings(plan).map(({ spelling, year }) => [spelling.toUpperCase(), year])),
);
