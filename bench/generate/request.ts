/** What is generated: the built-in plan as it is, or with its KPIs repeated under further measures. */
import type { Book } from '../../src/book/book';
import { composeBook } from '../../src/book/compose';
import { NOTHING_KEPT } from '../../src/book/kept';
import type { GenerateRequest } from '../../src/excel/openBook';
import { planOfSize } from '../../src/excel/testing/plans';
import { DEFAULT_RUBRIC_ID, findRubric } from '../../src/kpi/rubrics';
import { planRows } from '../../src/plan';

/** @throws RangeError where the plan could not be brought to `kpis` KPIs: a figure for another size would be a lie. */
export function requestFor(kpis: number): GenerateRequest {
  const plan = planOfSize(kpis);
  const made = planRows(plan).length;
  if (made !== kpis) throw new RangeError(`a plan of ${kpis} KPIs came out with ${made}`);
  return { plan, rubricId: DEFAULT_RUBRIC_ID, evaluationYear: plan.firstYear, suffix: '' };
}

/** The book that generating this request draws into an empty workbook. */
export function bookFor({ rubricId, ...request }: GenerateRequest): Book {
  const rubric = findRubric(rubricId);
  if (!rubric) throw new RangeError(`no rubric ${rubricId}`);
  return composeBook({ ...request, rubric, kept: NOTHING_KEPT });
}
