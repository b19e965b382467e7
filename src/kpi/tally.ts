/** How many KPIs at each grade, and how many were judged of how many. */
import type { Judgement, State } from './judgement';
import { shownGrades, type Grade, type Rubric } from './rubric';

export interface Tally {
  /** Every grade of the rubric, best first, those at 0 too; state grades (評価不能) are among `states`. */
  readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
  /** The states that occur, in order of first appearance. They leave the denominator. */
  readonly states: readonly { readonly state: State; readonly count: number }[];
  readonly judged: number;
  readonly total: number;
}

/** @param judgements all made under `rubric` */
export function tally(judgements: readonly Judgement[], rubric: Rubric): Tally {
  const byGrade = new Map<string, number>();
  const byState = new Map<State, number>();
  for (const judgement of judgements) {
    if (judgement.kind === 'judged') countUp(byGrade, judgement.grade.key);
    else countUp(byState, judgement.state);
  }
  const grades = shownGrades(rubric).map(({ grade }) => ({ grade, count: byGrade.get(grade.key) ?? 0 }));
  return {
    grades,
    states: [...byState].map(([state, count]) => ({ state, count })),
    judged: grades.reduce((sum, { count }) => sum + count, 0),
    total: judgements.length,
  };
}

function countUp<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
