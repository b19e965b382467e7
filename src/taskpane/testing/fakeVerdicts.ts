import type { KpiLine, VerdictGroup, VerdictOverview } from '../../excel/openBook';
import { gradeLabel, shownGrades, type Rubric } from '../../kpi/rubric';
import type { Kpi } from '../../plan/plan';

type Entry = number | string | undefined;

const STATE_COLOUR = '#E1DFDD';
const STATES = ['未入力', '未集計', '調査なし', '把握不能', '廃止', '対象外', '要確認'];

/**
 * A simplified verdict: the first grade when the target is reached, the last below 60 % of it, the one before the last
 * below 80 %, else the third from the end. So that another rubric flips verdicts, and typing moves a KPI between grades.
 */
export function labelOf(kpi: Kpi, entry: Entry, rubric: Rubric): string {
  if (entry === undefined) return '未入力';
  if (typeof entry === 'string') return STATES.includes(entry) ? entry : '要確認';
  const grades = rubric.grades.filter((grade) => grade.state !== true);
  const share = entry / kpi.target;
  const place =
    share >= 1 ? 0 : share < 0.6 ? grades.length - 1 : share < 0.8 ? grades.length - 2 : grades.length - 3;
  const grade = grades[place];
  if (grade === undefined) throw new Error(`The rubric "${rubric.id}" has too few grades`);
  return gradeLabel(grade);
}

/** Every grade of the rubric, best first, also empty ones, then the states that occur. */
export function groupsOf(
  kpis: readonly Kpi[],
  entries: ReadonlyMap<string, number | string>,
  rubric: Rubric,
  line: (kpi: Kpi) => KpiLine,
): VerdictGroup[] {
  const linesOf = (label: string) =>
    kpis.filter((kpi) => labelOf(kpi, entries.get(kpi.id), rubric) === label).map(line);
  const stateGrades = rubric.grades.filter((grade) => grade.state === true);
  const inOrder = [...shownGrades(rubric).map(({ grade }) => grade), ...stateGrades];
  const grades = inOrder.map((grade) => ({
    label: gradeLabel(grade),
    isState: grade.state === true,
    colour: grade.colour,
    kpis: linesOf(gradeLabel(grade)),
  }));
  const states = STATES.map((label) => ({
    label,
    isState: true,
    colour: STATE_COLOUR,
    kpis: linesOf(label),
  }));
  return [...grades, ...states.filter((state) => state.kpis.length > 0)];
}

export function shownActual(kpi: Kpi, entry: Entry): string {
  return typeof entry === 'number' ? `${entry.toLocaleString('en-US')} ${kpi.unit}` : '';
}

export const nothingJudged: VerdictOverview = { total: 0, judged: 0, groups: [] };
