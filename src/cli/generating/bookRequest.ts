/** From the words typed and the actuals file to what the book is composed from. */
import type { BookRequest } from '../../book/compose';
import { NOTHING_KEPT } from '../../book/kept';
import { DEFAULT_RUBRIC_ID, findRubric } from '../../kpi/rubrics';
import type { Rubric } from '../../kpi/rubric';
import { type FiscalYear, formatFiscalYear, parseFiscalYear, type Plan, planYears } from '../../plan';
import { isOver } from '../../plan/fiscalYear';
import { yearOutsidePlan } from '../../words/cliBook';
import type { Result } from '../../words/message';
import type { Arguments } from '../command';
import { fillPlan, periodOf, type ReadActuals } from './fillPlan';

/** Options win over the actuals file (null: none), which wins over the defaults: the last year that is over, and the default rubric. */
export function bookRequest(
  plan: Plan,
  given: Arguments,
  actuals: ReadActuals | null,
  today: Date,
): Result<BookRequest> {
  const evaluationYear = chosenYear(given) ?? actuals?.input.evaluationYear ?? lastYearOver(plan, today);
  if (!planYears(plan).includes(evaluationYear)) {
    return { ok: false, errors: [yearOutsidePlan(formatFiscalYear(evaluationYear), periodOf(plan))] };
  }
  const filled = actuals ? fillPlan(plan, actuals) : { ok: true as const, value: { plan, rows: new Map() } };
  if (!filled.ok) return filled;
  const { plan: filledPlan, rows } = filled.value;
  return {
    ok: true,
    value: {
      plan: filledPlan,
      rubric: chosenRubric(given) ?? actuals?.input.rubric ?? defaultRubric(),
      evaluationYear,
      suffix: '',
      kept: { ...NOTHING_KEPT, rows },
    },
  };
}

export function chosenRubric(given: Arguments): Rubric | undefined {
  const id = given.texts.get('rubric');
  return id === undefined ? undefined : findRubric(id);
}

export function chosenYear(given: Arguments): FiscalYear | null {
  const text = given.texts.get('year');
  return text === undefined ? null : parseFiscalYear(text);
}

function defaultRubric(): Rubric {
  const rubric = findRubric(DEFAULT_RUBRIC_ID);
  if (!rubric) throw new Error(`no rubric ${DEFAULT_RUBRIC_ID}`);
  return rubric;
}

function lastYearOver(plan: Plan, today: Date): FiscalYear {
  const day = { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() };
  const over = planYears(plan).filter((year) => isOver(year, day));
  return over.at(-1) ?? plan.firstYear;
}
