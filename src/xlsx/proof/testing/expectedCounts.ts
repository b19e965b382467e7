/** What 「集計」 and 「施策」 should count, by the TypeScript tally. */
import type { Assessment } from '../../../book/assess';
import { gradeLabel } from '../../../kpi/rubric';
import { tally } from '../../../kpi/tally';
import type { RandomBook } from './randomBook';
import type { Expected } from './expectedRows';

/** Heading → value of one line over these KPIs. A heading that is not named here is a state: its count, 0 where it does not occur. */
export function expectedCounts(assessments: readonly Assessment[], { rubric }: RandomBook): Expected {
  const { grades, states, judged, total } = tally(
    assessments.map(({ judgement }) => judgement),
    rubric,
  );
  const known = new Set(['未入力', '要確認', '未集計', '調査なし', '把握不能', '廃止', '対象外']);
  rubric.grades.filter(({ state }) => state).forEach((grade) => known.add(gradeLabel(grade)));
  const rest = states.filter(({ state }) => !known.has(state));
  return {
    ...Object.fromEntries([...known].map((state) => [state, 0])),
    ...Object.fromEntries(states.map(({ state, count }) => [state, count])),
    ...Object.fromEntries(grades.map(({ grade, count }) => [gradeLabel(grade), count])),
    判定数: judged,
    その他: rest.reduce((sum, { count }) => sum + count, 0),
    KPI数: total,
    判定率: total === 0 ? '' : judged / total,
    判定の状況: `${total} 中 ${judged} 判定`,
    最上位の数: grades[0]?.count ?? 0,
    最下位の数: grades.at(-1)?.count ?? 0,
  };
}
