/** 判定 in a book with manual verdicts: what a person decided, else what is computed. */
import { thisRow, wholeColumn } from '../a1';
import { MANUAL_VERDICT_HEADINGS as H } from '../records/headings';
import type { ManualVerdictRecord } from '../records/records';
import type { Formula } from './exact';
import type { RowScope } from './row';

/** Whether 判定 looks into 手動判定表 first. A book without such a table must not name it. */
export type VerdictSource = 'computed' | 'manual';

export function verdictSource(verdicts: readonly ManualVerdictRecord[]): VerdictSource {
  return verdicts.length > 0 ? 'manual' : 'computed';
}

/**
 * LOOKUP passes errors over and takes the last 1, so 1 ÷ (same id and not empty) finds the last row that counts; where there is
 * none it is an error, and the computed formula follows. EXACT because MATCH takes * for a wildcard and tells a text `1`
 * from a figure 1, and LOOKUP because it works through arrays in every Excel without being entered as an array formula.
 */
export function manualFirst(computed: Formula, { names }: RowScope): Formula {
  const { list, manualVerdicts } = names.tables;
  const [ids, verdicts] = [wholeColumn(manualVerdicts, H.kpi), wholeColumn(manualVerdicts, H.verdict)];
  const counts = `EXACT(${ids},${thisRow(list, '番号')})*(${verdicts}<>"")`;
  return `IFERROR(LOOKUP(2,1/(${counts}),${verdicts})&"",${computed})`;
}
