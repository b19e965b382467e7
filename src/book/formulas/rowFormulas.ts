/** Every formula of a row of 「KPI一覧」, by column. */
import type { Rubric } from '../../kpi/rubric';
import type { Plan } from '../../plan/plan';
import type { ColumnKey } from '../columns';
import { entryFormulas } from './entry';
import type { Formula } from './exact';
import { manualFirst, type VerdictSource } from './manualFirst';
import { progressFormulas } from './progress';
import { rowScope } from './row';
import { verdictFormula } from './verdict';

/** Formulas with "="; the same text in every row. */
export function rowFormulas(
  plan: Plan,
  rubric: Rubric,
  suffix: string,
  source: VerdictSource,
): ReadonlyMap<ColumnKey, Formula> {
  const scope = rowScope(plan, suffix);
  const computed = verdictFormula(rubric, scope);
  const formulas: Partial<Record<ColumnKey, Formula>> = {
    ...entryFormulas(scope),
    ...progressFormulas(scope),
    verdict: source === 'manual' ? manualFirst(computed, scope) : computed,
  };
  return new Map(Object.entries(formulas).map(([key, formula]) => [key as ColumnKey, `=${formula}`]));
}
