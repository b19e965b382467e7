/** Verdicts as `judge` prints them. */
import { verdictText } from '../../book/assess';
import { expectedText, figureText, percentText } from '../../kpi/figureText';
import type { Judgement } from '../../kpi/judgement';
import { gradeLabel, shownGrades, type Grade, type Rubric } from '../../kpi/rubric';
import { type FiscalYear, formatFiscalYear } from '../../plan';
import { judgeTableWords } from '../../words/cli';
import { tableText } from '../table';

export interface JudgedKpi {
  readonly id: string;
  readonly decimals: number;
  /** As computed. */
  readonly judgement: Judgement;
  /** Only where a person gave the verdict. */
  readonly manual?: ManualVerdict;
}

/** A verdict given by hand; `recheck`: what it was decided on is no longer the same. */
export interface ManualVerdict {
  /** As 判定 shows it. */
  readonly verdict: string;
  readonly reason: string;
  readonly by: string;
  readonly state: 'standing' | 'recheck';
  /** As 判定理由 has it. */
  readonly explanation: string;
}

/**
 * `{kpis: [{id, actual, actualYear, met, levelRatio, changeRatio, expected, paceRatio, verdict, explanation}]}`:
 * ratios in percent, rounded as judged; null where blank, all of them where no figure is judged. A KPI that a person judged has
 * `computed` (as `verdict` is) and `manual: {verdict, reason, by, state}` besides.
 */
export function judgeJson(judged: readonly JudgedKpi[], rubric: Rubric): string {
  return `${JSON.stringify({ kpis: judged.map((entry) => entryOf(entry, rubric)) }, null, 2)}\n`;
}

function entryOf({ id, judgement, manual }: JudgedKpi, rubric: Rubric) {
  const { progress } = judgement;
  return {
    id,
    actual: progress?.actual ?? null,
    actualYear: progress ? formatFiscalYear(progress.actualYear) : null,
    met: progress?.met ?? null,
    levelRatio: progress?.levelRatio ?? null,
    changeRatio: progress?.changeRatio ?? null,
    expected: progress?.expected ?? null,
    paceRatio: progress?.paceRatio ?? null,
    verdict: manual ? givenVerdict(manual, rubric) : computedVerdict(judgement),
    explanation: manual?.explanation ?? judgement.explanation.ja,
    ...(manual && {
      computed: computedVerdict(judgement),
      manual: { verdict: manual.verdict, reason: manual.reason, by: manual.by, state: manual.state },
    }),
  };
}

function computedVerdict(judgement: Judgement) {
  return judgement.kind === 'judged' ? symbolAndName(judgement.grade) : { state: judgement.state };
}

/** Another rubric may have given the grade: then its label is all that is known of it. */
function givenVerdict({ verdict }: ManualVerdict, rubric: Rubric) {
  const grade = gradeNamed(verdict, rubric);
  return grade ? symbolAndName(grade) : { symbol: '', name: verdict };
}

function symbolAndName({ symbol, name }: Grade) {
  return { symbol, name: name.ja };
}

/** A grade that counts as judged. */
function gradeNamed(label: string, rubric: Rubric): Grade | undefined {
  return shownGrades(rubric).find(({ grade }) => gradeLabel(grade) === label)?.grade;
}

/** One line for each KPI, and how many were judged of how many: states leave the denominator. */
export function judgeTable(judged: readonly JudgedKpi[], evaluationYear: FiscalYear, rubric: Rubric): string {
  const rows = judged.map((entry) => rowOf(entry, rubric.rounding.decimals));
  const count = judged.filter(({ judgement, manual }) =>
    manual ? gradeNamed(manual.verdict, rubric) !== undefined : judgement.kind === 'judged',
  ).length;
  const heading = judgeTableWords.heading(formatFiscalYear(evaluationYear), rubric.title);
  const table = tableText([judgeTableWords.headers, ...rows], ['left', ...RIGHT_COLUMNS, 'left']);
  return `${heading}\n\n${table}\n${judgeTableWords.judgedOf(judged.length, count)}\n`;
}

const RIGHT_COLUMNS = Array.from({ length: 6 }, () => 'right' as const);
const BLANK = '—';

function rowOf({ id, decimals, judgement, manual }: JudgedKpi, ratioDecimals: number): string[] {
  const { progress } = judgement;
  const percent = (ratio: number | null | undefined) =>
    ratio === null || ratio === undefined ? BLANK : percentText(ratio, ratioDecimals);
  const expected = progress?.expected ?? null;
  return [
    id,
    progress ? figureText(progress.actual, decimals) : BLANK,
    progress ? formatFiscalYear(progress.actualYear) : BLANK,
    expected === null ? BLANK : expectedText(expected, decimals),
    percent(progress?.levelRatio),
    percent(progress?.changeRatio),
    percent(progress?.paceRatio),
    manual ? judgeTableWords.manual(manual.verdict, manual.state === 'recheck') : verdictText(judgement),
  ];
}
