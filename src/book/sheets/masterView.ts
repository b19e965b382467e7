/** 「KPI一覧」 as the planning section has it: every KPI, every column but the working ones. */
import { shownGrades } from '../../kpi/rubric';
import { planRows, type Plan } from '../../plan/plan';
import { footer, listTexts, titles } from '../../words/book';
import { quoteSheet, wholeColumn } from '../a1';
import { formula } from '../cells';
import type { DrawnColumn, ListContent } from './listContent';
import type { ListHead, ListView } from './listView';
import { LOOKS } from './look';
import { settingsPlace } from './settingsPlace';

/** Letters of strategy, policy and measure are small, so that headings and KPI項目 fit in a frozen part. */
const SMALL_COLUMNS: ReadonlySet<string> = new Set(['strategy', 'policy', 'measure']);
const LONG_TEXTS: ReadonlySet<string> = new Set(['reason', 'efforts', 'section']);

export function masterView(plan: Plan): ListView {
  return {
    rows: planRows(plan),
    look: (column) => ({
      width: column.width,
      size: letterSize(column),
      shown: column.kind !== 'working',
      input: isEntered(column),
    }),
    head: masterHead,
    // Over the frozen columns A to E, so that it stays in sight.
    legendColumns: [1, 2, 3, 4, 5],
    inputStyle: LOOKS.input,
    emphasis: [],
    opened: [],
    lowestRow: 30,
    print: { paper: 'A3', footer },
  };
}

/** A setting's cell, e.g. for a title that follows it. */
export function settingCell(content: ListContent, key: 'municipality' | 'planTitle' | 'section'): string {
  const { value } = settingsPlace(content.plan, content.rubric);
  return `${quoteSheet(content.names.sheets.settings)}!${value(key)}`;
}

function masterHead(content: ListContent): ListHead {
  const { names, rubric } = content;
  const verdicts = wholeColumn(names.tables.list, '判定');
  const graded = shownGrades(rubric)
    .map(({ place }) => names.gradeLabel(place + 1))
    .map((label) => `COUNTIF(${verdicts},${label})`);
  const judged = `${graded.join('+')}&" / "&COUNTA(${wholeColumn(names.tables.list, '番号')})`;
  const head = `"${listTexts.evaluationYear}："&${names.cells.evaluationYear}&"　${listTexts.rubric}："&${names.cells.rubricTitle}&"　${listTexts.judged}："&${judged}`;
  return {
    title: formula(
      `${settingCell(content, 'municipality')}&"　"&${settingCell(content, 'planTitle')}&"　${titles.list}"`,
    ),
    status: formula(`IF(${names.cells.problems}<>0,"${listTexts.settingsBroken}",${head})`),
    howTo: listTexts.howTo,
  };
}

function letterSize(column: DrawnColumn): number {
  if (column.key === null) return 9;
  return SMALL_COLUMNS.has(column.key) ? 8 : LONG_TEXTS.has(column.key) ? 9 : 10;
}

/** What officers fill in; 判定理由 is written by the add-in. */
function isEntered({ kind, key }: DrawnColumn): boolean {
  return kind === 'input' || kind === 'section' || (kind === 'text' && key !== 'reason');
}
