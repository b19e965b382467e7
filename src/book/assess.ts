/** Verdicts in TypeScript for the rows of a book, whether they are about to be drawn or were read. */
import { judge } from '../kpi/judge';
import type { Actual, Judgement, Measured } from '../kpi/judgement';
import { gradeLabel, shownGrades, type Rubric } from '../kpi/rubric';
import type { JudgingContext } from '../kpi/select';
import type { FiscalYear } from '../plan/plan';
import { rowReasons } from '../words/bookReasons';
import type { Message } from '../words/message';
import { basisOf } from './manual/basis';
import { countingManuals, standingOn, type StandingManual } from './manual/standing';
import type { ManualVerdictRecord } from './records/records';
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
  /** As computed, whatever a person decided. */
  readonly judgement: Judgement;
  /** As 判定 shows it: ◎達成, 未入力 …; a person's verdict before the computed one. */
  readonly verdict: string;
  /** As 判定 would show it without the person's. */
  readonly computed: string;
  /** null: nobody decided otherwise. */
  readonly manual: StandingManual | null;
  /** What the computed verdict rests on (see manual/basis). */
  readonly basis: string;
}

/** @param manual 手動判定表; left out where a book has none, as an issued one */
export function assess(
  rows: readonly AssessedRow[],
  context: JudgingContext,
  rubric: Rubric,
  manual: readonly ManualVerdictRecord[] = [],
): Assessment[] {
  const manuals = countingManuals(manual);
  return rows.map((row) => {
    const judgement = row.measured ? judge(row.measured, row.actuals, context, rubric) : unusable(row);
    const computed = verdictText(judgement);
    const basis = basisOf(row, context, rubric);
    const record = manuals.get(row.id);
    return {
      row,
      judgement,
      verdict: record?.verdict ?? computed,
      computed,
      manual: record ? { record, state: standingOn(record, basis) } : null,
      basis,
    };
  });
}

/** 判定 as the sheet writes it. */
export function verdictText(judgement: Judgement): string {
  return judgement.kind === 'judged' ? gradeLabel(judgement.grade) : judgement.state;
}

/** Whether 集計 counts it as judged: a manual verdict of a grade that the rubric does not have is not. */
export function isJudged({ judgement, manual, verdict }: Assessment, rubric: Rubric): boolean {
  if (!manual) return judgement.kind === 'judged';
  return shownGrades(rubric).some(({ grade }) => gradeLabel(grade) === verdict);
}

/** Why a KPI has its verdict; where a person gave it, who and why, and then what the computation says. */
export function explanationOf({ judgement, manual }: Assessment): Message {
  if (!manual) return judgement.explanation;
  return rowReasons.manual(manual.record, manual.state === 'recheck', judgement.explanation);
}

/** 判定理由 by KPI id. A row without an entry needs no reason. */
export function reasonTexts(assessments: readonly Assessment[]): Map<string, string> {
  return new Map(
    assessments.map((assessment) => {
      const isWaited = !assessment.manual && assessment.computed === STATES.notEntered;
      return [assessment.row.id, isWaited ? '' : explanationOf(assessment).ja];
    }),
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
