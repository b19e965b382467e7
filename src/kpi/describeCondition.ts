/** A condition in words, with its percentages or with the places where 設定 keeps them. */
import { conditionWords } from '../words/kpiConditions';
import type { Message } from '../words/message';
import type { Side } from './aim';
import { listBounds, type BoundedCondition } from './boundList';
import { percentText } from './figureText';
import { gradeMessage, type Condition, type Grade, type MetricChoice, type Rubric } from './rubric';

/** `percent`: 60%; `placeholder`: 【境界1】, numbered within the grade as {@link listBounds} does. */
export interface DescribeOptions {
  readonly bounds: 'percent' | 'placeholder';
  /** Names only the metric that this side asks for; without it, both. */
  readonly side?: Side;
}

const WITH_PERCENT: DescribeOptions = { bounds: 'percent' };

/** e.g. ペース 60%以上、または進捗率なしのときは達成率 80%以上 */
export function describeCondition(
  condition: Condition,
  rubric: Rubric,
  options: DescribeOptions = WITH_PERCENT,
): Message {
  const describe = (part: Condition): Message => describeCondition(part, rubric, options);
  switch (condition.kind) {
    case 'met':
    case 'beyondTarget':
    case 'equalsTarget':
    case 'notStarted':
    case 'hasBaseline':
    case 'betterThanBaseline':
    case 'otherwise':
      return conditionWords[condition.kind];
    case 'metric':
      return conditionWords.comparison(
        metricName(condition.metric, options.side),
        condition.operator,
        boundText(condition, rubric, options),
      );
    case 'noWorseThanBaseline':
      return conditionWords.noWorseThanBaseline(boundText(condition, rubric, options));
    case 'blank':
      return conditionWords.blank(conditionWords.metrics[condition.metric]);
    case 'not':
      return condition.of.kind === 'hasBaseline'
        ? conditionWords.hasNoBaseline
        : conditionWords.not(describe(condition.of));
    case 'any':
      return conditionWords.either(condition.of.map(describe));
    case 'all':
      return describeAll(condition.of, describe);
  }
}

/** e.g. △やや遅れ: ペース 60%以上. `condition`: the part of the grade's condition to quote, by default all of it. */
export function describeGrade(
  grade: Grade,
  rubric: Rubric,
  condition: Condition = grade.condition,
  options: DescribeOptions = WITH_PERCENT,
): Message {
  return conditionWords.gradeLine(gradeMessage(grade), describeCondition(condition, rubric, options));
}

function describeAll(parts: readonly Condition[], describe: (part: Condition) => Message): Message {
  const [given, ...rest] = parts;
  return given?.kind === 'blank' && rest.length > 0
    ? conditionWords.where(describe(given), describeAll(rest, describe))
    : conditionWords.both(parts.map(describe));
}

function metricName(metric: MetricChoice, side: Side | undefined): Message {
  const { metrics, perDirection } = conditionWords;
  if (typeof metric === 'string') return metrics[metric];
  return side ? metrics[metric[side]] : perDirection(metrics[metric.atLeast], metrics[metric.atMost]);
}

function boundText(condition: BoundedCondition, rubric: Rubric, options: DescribeOptions): Message {
  const { key, percent } = condition.bound;
  const listed = listBounds(rubric).find((bound) => bound.key === key);
  if (options.bounds === 'placeholder' && listed) return conditionWords.placeholder(listed.number);
  const shown = percentText(percent, decimalsOf(percent));
  return { ja: shown, en: shown };
}

/** 60 is written 60%, 62.5 is written 62.5%. */
function decimalsOf(percent: number): number {
  const [, fraction = ''] = String(percent).split('.');
  return fraction.length;
}
