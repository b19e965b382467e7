/** The distribution of verdicts, and the KPIs behind each. */
import { explanationOf, isJudged, type Assessment } from '../book/assess';
import { withUnit } from '../kpi/figureText';
import { gradeLabel, shownGrades, type Rubric } from '../kpi/rubric';
import type { KpiLine, ManualLine, VerdictGroup, VerdictOverview } from './openBook';

/** States have no colour of their own in a rubric. */
const STATE_COLOUR = '#D0D3D9';

/** Every grade, best first, those without a KPI too; then the states that occur. */
export function overviewOf(assessments: readonly Assessment[], rubric: Rubric): VerdictOverview {
  const grades = shownGrades(rubric).map(({ grade }) => grade);
  const labels = new Set(grades.map(gradeLabel));
  const states = [...new Set(assessments.map(({ verdict }) => verdict))].filter(
    (verdict) => !labels.has(verdict),
  );
  return {
    total: assessments.length,
    judged: assessments.filter((assessment) => isJudged(assessment, rubric)).length,
    groups: [
      ...grades.map((grade) => groupOf(gradeLabel(grade), false, grade.colour, assessments)),
      ...states.map((state) => groupOf(state, true, stateColour(state, rubric), assessments)),
    ],
  };
}

function stateColour(state: string, rubric: Rubric): string {
  return rubric.grades.find((grade) => gradeLabel(grade) === state)?.colour ?? STATE_COLOUR;
}

function groupOf(
  label: string,
  isState: boolean,
  colour: string,
  assessments: readonly Assessment[],
): VerdictGroup {
  const kpis = assessments.filter(({ verdict }) => verdict === label).map(lineOf);
  return { label, isState, colour, kpis };
}

function lineOf(assessment: Assessment): KpiLine {
  const { row, judgement } = assessment;
  const progress = judgement.progress;
  const manual = manualLine(assessment);
  return {
    id: row.id,
    name: row.name,
    section: row.section,
    actual:
      row.measured && progress ? withUnit(progress.actual, row.measured.decimals, row.measured.unit) : '',
    explanation: explanationOf(assessment),
    ...(manual && { manual }),
  };
}

function manualLine({ manual, computed, judgement }: Assessment): ManualLine | null {
  if (!manual) return null;
  const { reason, by, time } = manual.record;
  return {
    reason,
    by,
    time,
    recheck: manual.state === 'recheck',
    computed,
    computedExplanation: judgement.explanation,
  };
}
