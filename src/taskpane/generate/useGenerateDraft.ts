import { useMemo, useState } from 'react';
import type { GenerateRequest, WorkbookState } from '../../excel/openBook';
import { DEFAULT_RUBRIC_ID } from '../../kpi/rubrics';
import type { Day } from '../../plan/day';
import { isOver } from '../../plan/fiscalYear';
import { planYears, type FiscalYear, type Plan } from '../../plan/plan';
import type { Message } from '../../words/message';
import { planOf, type Plans } from '../state/usePlans';
import { suffixTrouble } from './suffix';

export interface GenerateDraft {
  /** null: the book's plan is not known here, and none was chosen yet. */
  readonly plan: Plan | null;
  readonly years: readonly FiscalYear[];
  readonly evaluationYear: FiscalYear;
  readonly rubricId: string;
  /** null: the plain names are free, none is asked for. */
  readonly suffix: string | null;
  readonly suffixTrouble: Message | null;
  /** null while something is missing. */
  readonly request: GenerateRequest | null;
  choosePlan(plan: Plan): void;
  chooseYear(year: FiscalYear): void;
  chooseRubric(rubricId: string): void;
  typeSuffix(suffix: string): void;
}

/** What the person has chosen so far, beginning with what stands in the workbook. */
export function useGenerateDraft(seen: WorkbookState, plans: Plans, today: Day): GenerateDraft {
  const book = seen.kind === 'book' ? seen : null;
  const [plan, choosePlan] = useState<Plan | null>(() =>
    book === null ? (plans.all[0] ?? null) : planOf(book.identity, plans),
  );
  const [chosenYear, chooseYear] = useState<FiscalYear | null>(book?.evaluationYear ?? null);
  const [rubricId, chooseRubric] = useState(book?.identity.rubricId ?? DEFAULT_RUBRIC_ID);
  const [typedSuffix, typeSuffix] = useState<string | null>(null);

  const years = useMemo(() => (plan === null ? [] : planYears(plan)), [plan]);
  const evaluationYear =
    chosenYear !== null && years.includes(chosenYear) ? chosenYear : latestYearOver(years, today);
  const suffix = seen.kind === 'foreign' ? (typedSuffix ?? seen.freeSuffix) : null;
  const trouble = suffix === null ? null : suffixTrouble(suffix);
  const finalSuffix = suffix ?? book?.identity.suffix ?? '';

  const request = useMemo<GenerateRequest | null>(
    () =>
      plan === null || trouble !== null ? null : { plan, rubricId, evaluationYear, suffix: finalSuffix },
    [plan, trouble, rubricId, evaluationYear, finalSuffix],
  );
  return {
    plan,
    years,
    evaluationYear,
    rubricId,
    suffix,
    suffixTrouble: trouble,
    request,
    choosePlan,
    chooseYear,
    chooseRubric,
    typeSuffix,
  };
}

/** Figures are collected for a year that is over; before the first is over, that one is prepared. */
function latestYearOver(years: readonly FiscalYear[], today: Day): FiscalYear {
  return years.filter((year) => isOver(year, today)).at(-1) ?? years[0] ?? today.year;
}
