/** The distribution of verdicts, and the KPIs behind each. */
import type { Assessment } from '../book/assess';
import { withUnit } from '../kpi/figureText';
import { gradeLabel, shownGrades, type Rubric } from '../kpi/rubric';
import type { KpiLine, VerdictGroup, VerdictOverview } from './openBook';

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
    judged: assessments.filter(({ judgement }) => judgement.kind === 'judged').length,
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

function lineOf({ row, judgement }: Assessment): KpiLine {
  const progress = judgement.progress;
  return {
    id: row.id,
    name: row.name,
    section: row.section,
    actual:
      row.measured && progress ? withUnit(progress.actual, row.measured.decimals, row.measured.unit) : '',
    explanation: judgement.explanation,
  };
}
