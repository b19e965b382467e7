/** Verdicts in TypeScript for the rows of a book, whether they are about to be drawn or were read. */
import { judge } from '../kpi/judge';
import type { Actual, Judgement, Measured } from '../kpi/judgement';
import { gradeLabel, type Rubric } from '../kpi/rubric';
import type { JudgingContext } from '../kpi/select';
import type { FiscalYear } from '../plan/plan';
import { rowReasons } from '../words/bookReasons';
import { STATES } from './words';

/** What is judged of a row. */
export interface AssessedRow {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  /** null: a cell of the plan cannot be used; `broken` is its heading. */
  readonly measured: Measured | null;
  readonly broken: string | null;
  /** Cells that hold something, by year. */
  readonly actuals: ReadonlyMap<FiscalYear, Actual>;
}

export interface Assessment {
  readonly row: AssessedRow;
  readonly judgement: Judgement;
  /** As 判定 shows it: ◎達成, 未入力 … */
  readonly verdict: string;
}

export function assess(rows: readonly AssessedRow[], context: JudgingContext, rubric: Rubric): Assessment[] {
  return rows.map((row) => {
    const judgement = row.measured ? judge(row.measured, row.actuals, context, rubric) : unusable(row);
    return { row, judgement, verdict: verdictText(judgement) };
  });
}

/** 判定 as the sheet writes it. */
export function verdictText(judgement: Judgement): string {
  return judgement.kind === 'judged' ? gradeLabel(judgement.grade) : judgement.state;
}

/** 判定理由 by KPI id. A row without an entry needs no reason. */
export function reasonTexts(assessments: readonly Assessment[]): Map<string, string> {
  return new Map(
    assessments.map(({ row, judgement, verdict }) => [
      row.id,
      verdict === STATES.notEntered ? '' : judgement.explanation.ja,
    ]),
  );
}

function unusable({ broken }: AssessedRow): Judgement {
  return {
    kind: 'state',
    state: STATES.unclear,
    progress: null,
    explanation: rowReasons.unusable(STATES.unclear, broken ?? ''),
  };
}
