/** Number formats and row heights of KPI一覧表. */
import { cellAt } from '../a1';
import type { Cell, NumberFormats } from '../book';
import { MOST_DECIMALS } from '../decisions';
import { drawnColumns, LIST_HEADING_ROW, type DrawnColumn, type ListContent } from './listContent';
import { linesOf } from './look';
import { GENERAL, TEXT_FORMAT } from './tableParts';

const LINE_HEIGHT: Readonly<Record<number, number>> = { 8: 11.5, 9: 12.5, 10: 14 };
const HIGHEST = 220;
/** @param rows the body, as it is written */
export function listFormats(content: ListContent, rows: readonly (readonly Cell[])[]): NumberFormats {
  const columns = drawnColumns(content);
  const planned = content.view.rows;
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
  const { view } = content;
  const columns = drawnColumns(content);
  const heights = rows.map((row) => {
    const needed = row.map((cell, i) => {
      const column = columns[i];
      if (!column || cell === null || !('text' in cell)) return 0;
      const { shown, size, width } = view.look(column);
      if (!shown) return 0;
      return linesOf(cell.text, width - 1, size) * (LINE_HEIGHT[size] ?? size * 1.4) + 4;
    });
    return Math.min(HIGHEST, Math.max(view.lowestRow, ...needed));
  });
  return runsOfRows(heights, LIST_HEADING_ROW + 1);
}

function runsOfRows(heights: readonly number[], firstRow: number): Record<string, number> {
  const runs: Record<string, number> = {};
  for (let start = 0; start < heights.length;) {
    let end = start;
    while (heights[end + 1] === heights[start]) end += 1;
    runs[`${firstRow + start}:${firstRow + end}`] = heights[start] ?? 0;
    start = end + 1;
  }
  return runs;
}
