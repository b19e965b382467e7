/** A situation as an example in words: 基準値 500（H30）、目標値 1,000以上（R5）、実績値 795（R4）、達成率 79.5%. */
import { formatFiscalYear } from '../../plan/fiscalYear';
import { conditionWords } from '../../words/kpiConditions';
import { situationWords } from '../../words/kpiRubric';
import type { Message } from '../../words/message';
import { leavesOf } from '../boundList';
import { metricFor } from '../condition';
import { figureText, percentText } from '../figureText';
import type { Metric, Rubric } from '../rubric';
import type { Situation } from './situations';

/** Names the metrics that the rubric compares, and says which of them are blank. */
export function describeSituation({ kpi, figure, standing }: Situation, rubric: Rubric): Message {
  const range = kpi.targetUpper === undefined ? '' : `〜${figureText(kpi.targetUpper, 0)}`;
  return situationWords.list([
    ...(kpi.accumulation === 'cumulative' ? [situationWords.cumulative] : []),
    kpi.baseline === null
      ? situationWords.noBaseline
      : situationWords.baseline(figureText(kpi.baseline, 0), formatFiscalYear(kpi.baselineYear)),
    situationWords.target(
      kpi.direction,
      `${figureText(kpi.target, 0)}${range}`,
      formatFiscalYear(kpi.targetYear),
    ),
    situationWords.actual(figureText(figure.value, 0), formatFiscalYear(figure.year)),
    ...metricsAsked(rubric, standing.side).map((metric) => {
      const percent = standing.progress[metric];
      const shown = percent === null ? null : percentText(percent, rubric.rounding.decimals);
      return situationWords.metric(conditionWords.metrics[metric], shown);
    }),
  ]);
}

/** The one of two situations whose figures are quicker to grasp: fewer digits, no signs. */
export function plainer(known: Situation | undefined, other: Situation): Situation {
  return known && effort(known) <= effort(other) ? known : other;
}

function effort({ kpi, figure }: Situation): number {
  const unusual = kpi.direction === 'within' || kpi.target <= 0 || kpi.accumulation === 'cumulative' ? 20 : 0;
  return `${kpi.baseline ?? ''}${figure.value}`.length + unusual;
}

function metricsAsked(rubric: Rubric, side: Situation['standing']['side']): Metric[] {
  const metrics = rubric.grades
    .flatMap((grade) => leavesOf(grade.condition))
    .flatMap((leaf) => (leaf.kind === 'metric' ? [metricFor(leaf.metric, { side })] : []));
  return [...new Set(metrics)];
}
