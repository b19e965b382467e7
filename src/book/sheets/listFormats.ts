/** Number formats and row heights of KPI一覧表. */
import { planRows } from '../../plan/plan';
import { cellAt } from '../a1';
import type { Cell, NumberFormats } from '../book';
import { drawnColumns, LIST_HEADING_ROW, type DrawnColumn, type ListContent } from './listContent';
import { linesOf } from './look';
import { GENERAL, TEXT_FORMAT } from './tableParts';

const MOST_DECIMALS = 6;
const LINE_HEIGHT: Readonly<Record<number, number>> = { 8: 11.5, 9: 12.5, 10: 14 };
const LOWEST = 30;
const HIGHEST = 220;
/** Letters of strategy, policy and measure are small, so that headings and KPI項目 fit in a frozen part. */
const SMALL_COLUMNS: ReadonlySet<string> = new Set(['strategy', 'policy', 'measure']);
const LONG_TEXTS: ReadonlySet<string> = new Set(['reason', 'efforts', 'section']);

/** Letter size of a column in points. */
export function letterSize(column: DrawnColumn): number {
  if (column.key === null) return 9;
  return SMALL_COLUMNS.has(column.key) ? 8 : LONG_TEXTS.has(column.key) ? 9 : 10;
}

/** @param rows the body, as it is written */
export function listFormats(content: ListContent, rows: readonly (readonly Cell[])[]): NumberFormats {
  const columns = drawnColumns(content);
  const planned = planRows(content.plan);
  const place = columns.findIndex(({ key }) => key === 'decimals');
  return {
    at: cellAt(1, LIST_HEADING_ROW + 1),
    formats: rows.map((row, i) => {
      const decimals = decimalsOf(row[place] ?? null, planned[i]?.kpi.decimals ?? 0);
      return columns.map((column) => formatOf(column, decimals));
    }),
  };
}

/** `#,##0` with that many decimals. */
export function figureFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function decimalsOf(cell: Cell, planned: number): number {
  const wanted = cell !== null && 'number' in cell ? cell.number : planned;
  return Number.isInteger(wanted) && wanted >= 0 && wanted <= MOST_DECIMALS ? wanted : planned;
}

function formatOf(column: DrawnColumn, decimals: number): string {
  if (column.kind === 'input') return figureFormat(decimals);
  switch (column.key) {
    case 'baseline':
    case 'target':
    case 'targetUpper':
    case 'actual':
      return figureFormat(decimals);
    case 'expected':
      return figureFormat(decimals + 1);
    case 'levelRatio':
    case 'changeRatio':
    case 'paceRatio':
    case 'expectedRatio':
      return '0.0%';
    case 'decimals':
      return '0';
    case 'id':
    case 'strategy':
    case 'policy':
    case 'measure':
    case 'name':
    case 'unit':
    case 'direction':
    case 'accumulation':
    case 'section':
    case 'baselineYear':
    case 'targetYear':
    case 'outlook':
      return TEXT_FORMAT;
    default:
      return GENERAL;
  }
}

/** Heights by row or run of rows; high enough for every wrapped text. */
export function rowHeights(content: ListContent, rows: readonly (readonly Cell[])[]): Record<string, number> {
  const columns = drawnColumns(content);
  const heights = rows.map((row) => {
    const needed = row.map((cell, i) => {
      const column = columns[i];
      if (!column || column.kind === 'working' || cell === null || !('text' in cell)) return 0;
      const size = letterSize(column);
      return linesOf(cell.text, column.width - 1, size) * (LINE_HEIGHT[size] ?? size * 1.4) + 4;
    });
    return Math.min(HIGHEST, Math.max(LOWEST, ...needed));
  });
  return runsOfRows(heights, LIST_HEADING_ROW + 1);
}

function runsOfRows(heights: readonly number[], firstRow: number): Record<string, number> {
  const runs: Record<string, number> = {};
  for (let start = 0; start < heights.length;) {
    let end = start;
    while (heights[end + 1] === heights[start]) end += 1;
    runs[`${firstRow + start}:${firstRow + end}`] = heights[start] ?? LOWEST;
    start = end + 1;
  }
  return runs;
}
