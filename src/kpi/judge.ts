/** The verdict of one KPI in one evaluation year under a rubric. */
import type { FiscalYear } from '../plan/plan';
import { holds } from './condition';
import { explainGrade, explainGradedState, explainNoGrade, explainState, type Case } from './explain';
import type { Actual, Judgement, Measured, StateWord } from './judgement';
import { gradeLabel, type Grade, type Rubric } from './rubric';
import { selectActual, type JudgingContext } from './select';
import { standingOf, type Standing } from './standing';

/** Shown where a rubric has a gap; no rubric that {@link proveRubric} passes ever gives it. */
export const NO_GRADE = '該当なし';

/**
 * Judges by domain section 3 and the rubric: select the actual, measure it, take the first grade that applies.
 * @param actuals cells that hold something, by year; a blank cell has no entry
 */
export function judge(
  kpi: Measured,
  actuals: ReadonlyMap<FiscalYear, Actual>,
  context: JudgingContext,
  rubric: Rubric,
): Judgement {
  const selected = selectActual(actuals, context);
  const year = context.evaluationYear;
  switch (selected.kind) {
    case 'figure': {
      const standing = standingOf(kpi, selected, context.firstYear, rubric.rounding);
      return judgeFigure({ kpi, standing, context, rubric });
    }
    case 'state':
      return judgeStateWord(selected.word, year, rubric);
    case 'blank':
      return { kind: 'state', state: '未入力', progress: null, explanation: explainState('未入力', year) };
    case 'unreadable':
      return {
        kind: 'state',
        state: '要確認',
        progress: null,
        explanation: explainState('要確認', year, selected.text),
      };
  }
}

/** The first grade whose condition holds; undefined where the rubric has a gap. */
export function gradeOf(standing: Standing, rubric: Rubric): Grade | undefined {
  return rubric.grades.find((grade) => holds(grade.condition, standing));
}

function judgeFigure(judged: Case): Judgement {
  const { progress } = judged.standing;
  const grade = gradeOf(judged.standing, judged.rubric);
  if (!grade) {
    return { kind: 'state', state: NO_GRADE, progress, explanation: explainNoGrade(judged, NO_GRADE) };
  }
  const explanation = explainGrade(judged, grade);
  return grade.state
    ? { kind: 'state', state: gradeLabel(grade), progress, explanation }
    : { kind: 'judged', progress, grade, explanation };
}

function judgeStateWord(word: StateWord, year: FiscalYear, rubric: Rubric): Judgement {
  const key = rubric.judgedStates[word];
  const grade = rubric.grades.find((candidate) => candidate.key === key);
  return grade
    ? { kind: 'judged', progress: null, grade, explanation: explainGradedState(grade, word, year) }
    : { kind: 'state', state: word, progress: null, explanation: explainState(word, year) };
}
