import type { KpiLine, ManualDecision, VerdictGroup, VerdictOverview } from '../../excel/openBook';
import { gradeLabel, shownGrades, type Rubric } from '../../kpi/rubric';
import { planRows, type Kpi, type Plan } from '../../plan/plan';

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

/** A verdict given by hand, with the figure that stood there then. */
export type FakeManual = ManualDecision & { readonly figure: Entry };

/** Verdicts given by hand come before the simplified ones, and are to be confirmed again on another figure. */
export function fakeOverview(
  plan: Plan,
  rubric: Rubric,
  figures: ReadonlyMap<string, number | string>,
  manuals: ReadonlyMap<string, FakeManual>,
): VerdictOverview {
  const kpis = planRows(plan).map(({ kpi }) => kpi);
  const computed = (kpi: Kpi): string => labelOf(kpi, figures.get(kpi.id), rubric);
  const shown = (kpi: Kpi): string => manuals.get(kpi.id)?.verdict ?? computed(kpi);
  const groups = groupsOf(kpis, shown, rubric, (kpi) =>
    lineOf(kpi, figures.get(kpi.id), computed(kpi), manuals.get(kpi.id)),
  );
  const judged = groups.filter(({ isState }) => !isState).reduce((sum, group) => sum + group.kpis.length, 0);
  return { total: kpis.length, judged, groups };
}

/** Every grade of the rubric, best first, also empty ones, then the states that occur. */
function groupsOf(
  kpis: readonly Kpi[],
  shown: (kpi: Kpi) => string,
  rubric: Rubric,
  line: (kpi: Kpi) => KpiLine,
): VerdictGroup[] {
  const linesOf = (label: string) => kpis.filter((kpi) => shown(kpi) === label).map(line);
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

function lineOf(kpi: Kpi, entry: Entry, computed: string, given: FakeManual | undefined): KpiLine {
  const explanation = {
    ja: `目標値 ${kpi.target} ${kpi.unit} に対して判定しました。`,
    en: `Judged against the target of ${kpi.target} ${kpi.unit}.`,
  };
  const { id, name, section } = kpi;
  const line = { id, name, section, actual: shownActual(kpi, entry), explanation };
  if (!given) return line;
  const { reason, by, time } = given;
  const recheck = given.figure !== entry;
  return { ...line, manual: { reason, by, time, recheck, computed, computedExplanation: explanation } };
}

function shownActual(kpi: Kpi, entry: Entry): string {
  return typeof entry === 'number' ? `${entry.toLocaleString('en-US')} ${kpi.unit}` : '';
}

export const nothingJudged: VerdictOverview = { total: 0, judged: 0, groups: [] };
