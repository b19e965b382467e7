/** 「施策」: every measure with its summary and how its KPIs stand. */
import { shownGrades } from '../../kpi/rubric';
import { footer, measureHeadings, titles } from '../../words/book';
import { cellAt, columnLetters, wholeColumn } from '../a1';
import type { Cell, Sheet, Table } from '../book';
import { formula, number, text } from '../cells';
import type { Formula } from '../formulas/exact';
import { planLabels } from '../labels';
import type { ListContent } from './listContent';
import { COLOURS, linesOf, LOOKS, TABLE_STYLE } from './look';
import { bodyColumn, tableLooks, textFormats } from './tableParts';

const HEADING_ROW = 3;
const WIDTHS = [9, 26, 26, 30, 64, 8, 8, 10, 10];
const CENTRED = [0, 5, 6, 7, 8];
const SUMMARY = 4;
const LINE_HEIGHT = 14;

export function measuresSheet(content: ListContent): Sheet {
  const rows = measureRows(content);
  const table: Table = {
    name: content.names.tables.measures,
    at: cellAt(1, HEADING_ROW),
    headers: Object.values(measureHeadings),
    rows,
    style: TABLE_STYLE,
    showFilter: true,
  };
  return {
    key: 'measures',
    name: content.names.sheets.measures,
    visibility: 'visible',
    tabColour: COLOURS.heading,
    showGridlines: false,
    blocks: [{ at: 'A1', cells: [[text(titles.measures)]] }],
    tables: [table],
    numberFormats: [textFormats(table)],
    styles: [
      { ranges: ['A1'], style: LOOKS.title },
      ...tableLooks(table),
      { ranges: CENTRED.map((column) => bodyColumn(table, column)), style: { align: 'center' } },
      { ranges: [5, 6, 7, 8].map((column) => bodyColumn(table, column)), style: LOOKS.judged },
    ],
    columnWidths: Object.fromEntries(WIDTHS.map((width, i) => [columnLetters(i + 1), width])),
    rowHeights: {
      1: 28,
      [HEADING_ROW]: 24,
      ...Object.fromEntries(rows.map((row, i) => [String(HEADING_ROW + 1 + i), heightOf(row)])),
    },
    hiddenColumns: [],
    freeze: { rows: HEADING_ROW, columns: 1 },
    conditionalFormats: [],
    inputRules: [],
    print: {
      orientation: 'landscape',
      paper: 'A3',
      fitToWidth: 1,
      repeatRows: `${HEADING_ROW}:${HEADING_ROW}`,
      footer,
    },
    charts: [],
  };
}

function measureRows({ plan, rubric, names }: ListContent): Cell[][] {
  const column = (heading: string): Formula => wholeColumn(names.tables.list, heading);
  const judged = shownGrades(rubric).map(({ place }) => names.gradeLabel(place + 1));
  const countAt = (row: number, label: string): Formula =>
    `COUNTIFS(${column('施策')},$D${row},${column('判定')},${label})`;
  const measures = plan.strategies.flatMap((strategy) =>
    strategy.policies.flatMap((policy) => policy.measures.map((measure) => ({ strategy, policy, measure }))),
  );
  return measures.map(({ strategy, policy, measure }, i) => {
    const row = HEADING_ROW + 1 + i;
    const ends = [judged[0], judged.at(-1)].map((label) =>
      label ? formula(countAt(row, label)) : number(0),
    );
    return [
      text(measure.code),
      text(planLabels.strategy(strategy)),
      text(planLabels.policy(strategy, policy)),
      text(planLabels.measure(measure)),
      text(measure.summary),
      formula(`COUNTIF(${column('施策')},$D${row})`),
      formula(judged.map((label) => countAt(row, label)).join('+') || '0'),
      ...ends,
    ];
  });
}

function heightOf(row: readonly Cell[]): number {
  const lines = row
    .slice(0, SUMMARY + 1)
    .map((cell, i) => (cell !== null && 'text' in cell ? linesOf(cell.text, (WIDTHS[i] ?? 10) - 1, 10) : 1));
  return Math.max(...lines) * LINE_HEIGHT + 6;
}
