/** Why a KPI got its verdict: the figures, the ratios the rubric asks for, and the line that decided. */
import { formatFiscalYear } from '../plan/fiscalYear';
import type { FiscalYear } from '../plan/plan';
import { stateNames, stateReasons, verdictReasons } from '../words/kpi';
import { conditionWords } from '../words/kpiConditions';
import type { Message } from '../words/message';
import { aimOf } from './aim';
import { leavesOf } from './boundList';
import { decidingPart, metricFor, partAskedHere } from './condition';
import { describeGrade } from './describeCondition';
import { expectedText, percentText, shareText, withUnit } from './figureText';
import { STATE_WORDS, type Measured, type State, type StateWord } from './judgement';
import { gradeMessage, type Condition, type Grade, type Metric, type Rubric } from './rubric';
import type { JudgingContext } from './select';
import type { Standing } from './standing';

/** A KPI at one figure, judged in a year under a rubric. */
export interface Case {
  readonly kpi: Measured;
  readonly standing: Standing;
  readonly context: JudgingContext;
  readonly rubric: Rubric;
}

/** Starts with the grade's label and "：" (`: ` in English). */
export function explainGrade(judged: Case, grade: Grade): Message {
  const sentences = [...figureSentences(judged), ...ratioSentences(judged), decidingSentence(judged, grade)];
  return verdictReasons.explained(gradeMessage(grade), sentences);
}

/** A figure to which no grade of the rubric applies (a rubric with a gap). */
export function explainNoGrade(judged: Case, state: State): Message {
  const sentences = [...figureSentences(judged), ...ratioSentences(judged), verdictReasons.noGrade];
  return verdictReasons.explained(stateLabel(state), sentences);
}

/** A state word that the rubric gives a grade to. */
export function explainGradedState(grade: Grade, word: StateWord, year: FiscalYear): Message {
  const label = gradeMessage(grade);
  return verdictReasons.explained(label, [
    verdictReasons.stateGetsGrade(formatFiscalYear(year), word, label),
  ]);
}

/** A state instead of a verdict: what it means, and what to do. `text` is what stands in an unreadable cell. */
export function explainState(state: StateWord | '未入力' | '要確認', year: FiscalYear, text = ''): Message {
  const shownYear = formatFiscalYear(year);
  const reason =
    state === '要確認'
      ? stateReasons.要確認(shownYear, text, STATE_WORDS)
      : stateReasons[state](shownYear, STATE_WORDS);
  return verdictReasons.explained(stateLabel(state), [reason]);
}

function stateLabel(state: State): Message {
  return { ja: state, en: stateNames[state] ?? state };
}

function figureSentences({ kpi, standing, context }: Case): Message[] {
  const { actual, actualYear, met } = standing.progress;
  const quote = (value: number): string => withUnit(value, kpi.decimals, kpi.unit);
  const target =
    kpi.direction === 'within'
      ? `${quote(kpi.target)}〜${quote(kpi.targetUpper ?? kpi.target)}`
      : quote(kpi.target);
  const compared = verdictReasons.againstTarget(
    { figure: quote(actual), year: formatFiscalYear(actualYear) },
    { figure: target, year: formatFiscalYear(kpi.targetYear) },
    kpi.direction,
    met,
  );
  if (actualYear === context.evaluationYear) return [compared];
  return [
    verdictReasons.earlierFigure(formatFiscalYear(context.evaluationYear), formatFiscalYear(actualYear)),
    compared,
  ];
}

/** Only what this rubric asks of this KPI, each ratio with what it is made of. */
function ratioSentences(judged: Case): Message[] {
  const { kpi, standing, rubric } = judged;
  const { progress } = standing;
  const asked = askedMetrics(rubric, standing);
  const { decimals } = rubric.rounding;
  const ratio = (metric: Metric): Message | null => {
    const percent = progress[metric];
    if (!asked.has(metric) || percent === null) return null;
    return verdictReasons.metric(conditionWords.metrics[metric], percentText(percent, decimals));
  };
  const items = [
    startText(judged, asked),
    asked.has('changeRatio') && progress.keep ? verdictReasons.keep : null,
    ratio('levelRatio'),
    ratio('changeRatio'),
    asked.has('paceRatio') && progress.elapsed !== null
      ? verdictReasons.elapsed(shareText(progress.elapsed))
      : null,
    ratio('paceRatio'),
    asked.has('expectedRatio') && progress.expected !== null
      ? verdictReasons.expected(`${expectedText(progress.expected, kpi.decimals)}${kpi.unit}`)
      : null,
    ratio('expectedRatio'),
  ].filter((item) => item !== null);
  return items.length > 0 ? [verdictReasons.list(items)] : [];
}

function startText({ kpi, context, rubric }: Case, asked: ReadonlySet<Metric>): Message | null {
  const isAsked = asked.has('changeRatio') || asked.has('expectedRatio') || comparesWithBaseline(rubric);
  if (!isAsked) return null;
  const quote = (value: number): string => withUnit(value, kpi.decimals, kpi.unit);
  if (kpi.baseline !== null) {
    return verdictReasons.baseline(quote(kpi.baseline), formatFiscalYear(kpi.baselineYear));
  }
  const { start } = aimOf(kpi, context.firstYear);
  return start
    ? verdictReasons.baselineOfCumulative(quote(0), formatFiscalYear(start.year))
    : verdictReasons.noBaseline;
}

/** The metrics compared for this KPI; the pace is quoted with the change ratio it is made of. */
function askedMetrics(rubric: Rubric, standing: Standing): ReadonlySet<Metric> {
  const asked = new Set<Metric>();
  for (const leaf of rubric.grades.flatMap((grade) => leavesOf(partAskedHere(grade.condition, standing)))) {
    if (leaf.kind === 'metric') asked.add(metricFor(leaf.metric, standing));
  }
  if (asked.has('paceRatio')) asked.add('changeRatio');
  return asked;
}

function comparesWithBaseline(rubric: Rubric): boolean {
  const kinds = rubric.grades.flatMap((grade) => leavesOf(grade.condition)).map(({ kind }) => kind);
  return (
    kinds.includes('hasBaseline') ||
    kinds.includes('betterThanBaseline') ||
    kinds.includes('noWorseThanBaseline')
  );
}

function decidingSentence({ standing, rubric }: Case, grade: Grade): Message {
  const quote = (quoted: Grade, part: Condition): Message =>
    describeGrade(quoted, rubric, part, { bounds: 'percent', side: standing.side });
  const line = quote(grade, decidingPart(grade.condition, standing));
  const above = grade.condition.kind === 'otherwise' ? gradeAbove(rubric, grade) : undefined;
  return above
    ? verdictReasons.fallsThrough(line, quote(above, partAskedHere(above.condition, standing)))
    : verdictReasons.falls(line);
}

/** The last grade before the one for everything else: what was just not reached. */
function gradeAbove(rubric: Rubric, last: Grade): Grade | undefined {
  return rubric.grades
    .slice(0, rubric.grades.indexOf(last))
    .filter((grade) => !grade.state)
    .at(-1);
}
