/** Which actual is judged in an evaluation year (domain: 3. Metrics, "Which actual"). */
import type { FiscalYear } from '../plan/plan';
import type { Actual, StateWord } from './judgement';

/** The evaluation year, and the first year for which the plan asks actuals. */
export interface JudgingContext {
  readonly evaluationYear: FiscalYear;
  readonly firstYear: FiscalYear;
}

export type Selected =
  /** `year` is earlier than the evaluation year only where that one says 調査なし. */
  | { readonly kind: 'figure'; readonly value: number; readonly year: FiscalYear }
  | { readonly kind: 'state'; readonly word: StateWord }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Figures of years after the evaluation year are never used. */
export function selectActual(actuals: ReadonlyMap<FiscalYear, Actual>, context: JudgingContext): Selected {
  const year = context.evaluationYear;
  const current = actuals.get(year);
  if (!current) return { kind: 'blank' };
  if (current.kind === 'unreadable') return current;
  if (current.kind === 'figure') return { kind: 'figure', value: current.value, year };
  const earlier = current.word === '調査なし' ? latestEarlierFigure(actuals, context) : null;
  return earlier ?? current;
}

function latestEarlierFigure(
  actuals: ReadonlyMap<FiscalYear, Actual>,
  context: JudgingContext,
): Selected | null {
  for (let year = context.evaluationYear - 1; year >= context.firstYear; year -= 1) {
    const actual = actuals.get(year);
    if (actual?.kind === 'figure') return { kind: 'figure', value: actual.value, year };
  }
  return null;
}
