/** Verdicts as `judge` prints them. */
import { expectedText, figureText, percentText } from '../../kpi/figureText';
import type { Judgement } from '../../kpi/judgement';
import { gradeLabel, type Rubric } from '../../kpi/rubric';
import { type FiscalYear, formatFiscalYear } from '../../plan';
import { judgeTableWords } from '../../words/cli';
import { tableText } from '../table';

export interface JudgedKpi {
  readonly id: string;
  readonly decimals: number;
  readonly judgement: Judgement;
}

/**
 * `{kpis: [{id, actual, actualYear, met, levelRatio, changeRatio, expected, paceRatio, verdict, explanation}]}`:
 * ratios in percent, rounded as judged; null where blank, all of them where no figure is judged.
 */
export function judgeJson(judged: readonly JudgedKpi[]): string {
  return `${JSON.stringify({ kpis: judged.map(entryOf) }, null, 2)}\n`;
}

function entryOf({ id, judgement }: JudgedKpi) {
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
    verdict:
      judgement.kind === 'judged'
        ? { symbol: judgement.grade.symbol, name: judgement.grade.name.ja }
        : { state: judgement.state },
    explanation: judgement.explanation.ja,
  };
}

/** One line for each KPI, and how many were judged of how many: states leave the denominator. */
export function judgeTable(judged: readonly JudgedKpi[], evaluationYear: FiscalYear, rubric: Rubric): string {
  const rows = judged.map((entry) => rowOf(entry, rubric.rounding.decimals));
  const count = judged.filter(({ judgement }) => judgement.kind === 'judged').length;
  const heading = judgeTableWords.heading(formatFiscalYear(evaluationYear), rubric.title);
  const table = tableText([judgeTableWords.headers, ...rows], ['left', ...RIGHT_COLUMNS, 'left']);
  return `${heading}\n\n${table}\n${judgeTableWords.judgedOf(judged.length, count)}\n`;
}

const RIGHT_COLUMNS = Array.from({ length: 6 }, () => 'right' as const);
const BLANK = '—';

function rowOf({ id, decimals, judgement }: JudgedKpi, ratioDecimals: number): string[] {
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
    judgement.kind === 'judged' ? gradeLabel(judgement.grade) : judgement.state,
  ];
}
