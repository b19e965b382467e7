/** 「KPI一覧」 as a section gets it: what it needs, on A4 landscape one page wide, and open where it has to write. */
import { planRows, type FiscalYear, type PlanRow } from '../../plan/plan';
import { issuedListTexts } from '../../words/issued';
import { formula } from '../cells';
import { actualHeading, actualKey, type ColumnKey } from '../columns';
import type { DrawnColumn, ListContent } from '../sheets/listContent';
import { figureFormat } from '../sheets/listFormats';
import type { ColumnLook, ListHead, ListView } from '../sheets/listView';
import { COLOURS, LOOKS } from '../sheets/look';
import { settingCell } from '../sheets/masterView';
import { openedCells } from './opened';
import { progressOf } from './progress';
import type { IssuedRequest } from './request';

/** More earlier years than these would make the letters too small on A4. */
const MOST_EARLIER_YEARS = 5;
const NARROWEST_FIGURE = 7;
const LARGE = 14;

/** Width and letter size of what a section sees besides figures; 判定理由 and the planning section's own columns are not shown. */
const SHOWN: Readonly<Partial<Record<ColumnKey, readonly [width: number, size: number]>>> = {
  id: [8, 10],
  measure: [13, 8],
  name: [20, 11],
  unit: [5.5, 9],
  accumulation: [6, 9],
  targetYear: [5.5, 9],
  levelRatio: [7.5, 10],
  changeRatio: [7.5, 10],
  verdict: [10.5, 10],
  efforts: [27, 10],
  outlook: [9, 10],
};

export function issuedView(request: IssuedRequest): ListView {
  const { plan, evaluationYear, ids, identity } = request;
  const wanted = new Set(ids);
  const rows = planRows(plan).filter(({ kpi }) => wanted.has(kpi.id));
  const opened = openedCells(request);
  const width = figureWidth(rows, request);
  const seen = seenColumns(rows, request, new Set(opened.map(({ heading }) => heading)));
  return {
    rows,
    look: (column) => lookOf(column, evaluationYear, width, seen),
    head: (content) => issuedHead(content, evaluationYear),
    legendColumns: [],
    inputStyle: { ...LOOKS.input, fill: COLOURS.open },
    emphasis: [
      // Wrapped, so that a text that is no figure is seen whole.
      { key: actualKey(evaluationYear), style: { size: LARGE, bold: true, wrap: true } },
      { key: 'verdict', style: { bold: true } },
    ],
    opened,
    // Room for two lines of 取組・要因 before a section has to make the row higher.
    lowestRow: 46,
    print: { paper: 'A4', footer: `&L${identity.issue}&C&P / &N` },
  };
}

/** Keys of columns that the section sees, actuals among them. */
function seenColumns(
  rows: readonly PlanRow[],
  { plan, evaluationYear }: IssuedRequest,
  opened: ReadonlySet<string>,
): ReadonlySet<string> {
  const hasOtherDirections = rows.some(({ kpi }) => kpi.direction !== 'atLeast');
  const hasRanges = rows.some(({ kpi }) => kpi.direction === 'within');
  const firstSeen = Math.max(plan.firstYear, evaluationYear - MOST_EARLIER_YEARS);
  const years = Array.from({ length: evaluationYear - firstSeen + 1 }, (_, i) => firstSeen + i);
  return new Set([
    ...Object.keys(SHOWN),
    'baseline',
    'target',
    // 以上 is what everyone takes for granted; the others have to be told.
    ...(hasOtherDirections ? ['direction'] : []),
    ...(hasRanges ? ['targetUpper'] : []),
    ...years.map(actualHeading),
    ...opened,
  ]);
}

function lookOf(
  column: DrawnColumn,
  collected: FiscalYear,
  figures: number,
  seen: ReadonlySet<string>,
): ColumnLook {
  const [width, size] = (column.key === null ? undefined : SHOWN[column.key]) ?? [figures, 10];
  const isCollected = column.year === collected;
  return {
    width: isCollected ? Math.max(11, Math.ceil((figures * LARGE) / 10)) : width,
    size: isCollected ? LARGE : size,
    shown: seen.has(column.key ?? '') || seen.has(column.heading),
    input: isCollected || column.key === 'efforts' || column.key === 'outlook',
  };
}

/** Wide enough for every figure that is shown, separators and decimals with it. */
function figureWidth(rows: readonly PlanRow[], { kept }: IssuedRequest): number {
  const lengths = rows.flatMap(({ kpi }) => {
    const actuals = [...(kept.rows.get(kpi.id)?.actuals.values() ?? [])].flatMap(({ actual }) =>
      actual?.kind === 'figure' ? [actual.value] : [],
    );
    return [kpi.baseline ?? 0, kpi.target, ...actuals].map((value) => lengthOf(value, kpi.decimals));
  });
  return Math.max(NARROWEST_FIGURE, ...lengths.map((length) => length + 1));
}

function lengthOf(value: number, decimals: number): number {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  const separators = Math.floor((whole - 1) / 3);
  return whole + separators + (figureFormat(decimals).length - figureFormat(0).length) + (value < 0 ? 1 : 0);
}

function issuedHead(content: ListContent, year: FiscalYear): ListHead {
  const { total, entered, unclear } = progressOf(content.names);
  const { title, progress, toCorrect, howTo } = issuedListTexts;
  return {
    title: formula(
      `${settingCell(content, 'planTitle')}&"　${title(actualHeading(year))}　"&${settingCell(content, 'section')}`,
    ),
    status: formula(
      `"${progress[0]}"&${total}&"${progress[1]}"&${entered}&"${progress[2]}"&IF(${unclear}>0,"${toCorrect[0]}"&${unclear}&"${toCorrect[1]}","")`,
    ),
    howTo: howTo(actualHeading(year)),
  };
}
