/** 「集計」: how many KPIs of each 重点戦略 stand at each grade, and how many were judged of how many. Live. */
import { STATE_WORDS } from '../../kpi/judgement';
import { shownGrades } from '../../kpi/rubric';
import type { Strategy } from '../../plan/plan';
import { footer, listTexts, summaryTexts, titles } from '../../words/book';
import { areaAddress, cellAt, columnLetters, quoteText, wholeColumn } from '../a1';
import type { Cell, Chart, ConditionalFormat, Sheet, StyledRange } from '../book';
import { formula, text } from '../cells';
import type { Formula } from '../formulas/exact';
import { planLabels } from '../labels';
import { STATES } from '../words';
import type { ListContent } from './listContent';
import { COLOURS, inkOn, LOOKS } from './look';

const HEADING_ROW = 4;
const WIDTHS = { strategy: 50, grade: 12.5, count: 7.5, share: 10, text: 16 };
const CHART_ROWS = 18;

interface SummaryColumn {
  readonly heading: Cell;
  /** The count or share in a row; `strategy` is null for all together. */
  readonly cell: (row: number, strategy: Strategy | null) => Formula;
  readonly kind: 'grade' | 'count' | 'share' | 'text';
  readonly colour?: string;
}

export function summarySheet(content: ListContent): Sheet {
  const columns = summaryColumns(content);
  const { strategies } = content.plan;
  const lastStrategy = HEADING_ROW + strategies.length;
  const last = lastStrategy + 1;
  const lastColumn = columns.length + 1;
  return {
    key: 'summary',
    name: content.names.sheets.summary,
    visibility: 'visible',
    tabColour: '#4B7F52',
    showGridlines: false,
    blocks: [
      { at: 'A1', cells: [[text(titles.summary)]] },
      { at: 'A2', cells: [[formula(headline(content))]] },
      {
        at: cellAt(1, HEADING_ROW),
        cells: [[text(summaryTexts.strategy), ...columns.map(({ heading }) => heading)]],
      },
      {
        at: cellAt(1, HEADING_ROW + 1),
        cells: [...strategies, null].map((strategy, i) => [
          text(strategy ? planLabels.strategy(strategy) : summaryTexts.all),
          ...columns.map(({ cell }) => formula(cell(HEADING_ROW + 1 + i, strategy))),
        ]),
      },
    ],
    tables: [],
    numberFormats: [
      {
        at: cellAt(2, HEADING_ROW + 1),
        formats: [...strategies, null].map(() =>
          columns.map(({ kind }) => (kind === 'share' ? '0.0%' : kind === 'text' ? 'General' : '0')),
        ),
      },
    ],
    styles: looks(columns, last, lastColumn),
    columnWidths: {
      A: WIDTHS.strategy,
      ...Object.fromEntries(columns.map(({ kind }, i) => [columnLetters(i + 2), WIDTHS[kind]])),
    },
    rowHeights: { 1: 28, 2: 20, [HEADING_ROW]: 32, [`${HEADING_ROW + 1}:${last}`]: 24 },
    hiddenColumns: [],
    freeze: { rows: HEADING_ROW, columns: 1 },
    conditionalFormats: bars(content, columns, lastStrategy, last),
    inputRules: [],
    print: {
      orientation: 'landscape',
      paper: 'A3',
      fitToWidth: 1,
      repeatRows: `${HEADING_ROW}:${HEADING_ROW}`,
      footer,
    },
    charts: [chart(content, columns, lastStrategy, last)],
  };
}

function headline({ names }: ListContent): Formula {
  return `"${listTexts.evaluationYear}："&${names.cells.evaluationYear}&"　${listTexts.rubric}："&${names.cells.rubricTitle}`;
}

function summaryColumns(content: ListContent): SummaryColumn[] {
  const { rubric, names } = content;
  const column = (heading: string): Formula => wholeColumn(names.tables.list, heading);
  const countOf =
    (criterion: Formula) =>
    (row: number, strategy: Strategy | null): Formula =>
      strategy
        ? `COUNTIFS(${column('重点戦略')},$A${row},${column('判定')},${criterion})`
        : `COUNTIF(${column('判定')},${criterion})`;
  const grades = shownGrades(rubric).map(({ grade, place }) => ({
    grade,
    label: names.gradeLabel(place + 1),
  }));
  const stateGrades = rubric.grades.flatMap((grade, i) => (grade.state ? [names.gradeLabel(i + 1)] : []));
  const words = [
    STATES.notEntered,
    ...STATE_WORDS.filter((word) => !(word in rubric.judgedStates)),
    STATES.unclear,
  ];
  const states = [
    ...stateGrades.map((label) => ({ heading: formula(label), criterion: label })),
    ...words.map((word) => ({ heading: text(word), criterion: quoteText(word) })),
  ];
  const judgedAt = grades.length + 2;
  const [firstState, lastState] = [judgedAt + 1, judgedAt + states.length];
  const restAt = lastState + 1;
  const totalAt = restAt + 1;
  const at = (place: number, row: number): string => `$${columnLetters(place)}${row}`;
  const sum = (from: number, to: number, row: number): Formula => `SUM(${at(from, row)}:${at(to, row)})`;
  return [
    ...grades.map(({ grade, label }): SummaryColumn => ({
      heading: formula(label),
      cell: countOf(label),
      kind: 'grade',
      colour: grade.colour,
    })),
    { heading: text(summaryTexts.judged), cell: (row) => sum(2, judgedAt - 1, row), kind: 'count' },
    ...states.map(({ heading, criterion }): SummaryColumn => ({
      heading,
      cell: countOf(criterion),
      kind: 'count',
    })),
    {
      heading: text(summaryTexts.rest),
      cell: (row) => `${at(totalAt, row)}-${at(judgedAt, row)}-${sum(firstState, lastState, row)}`,
      kind: 'count',
    },
    {
      heading: text(summaryTexts.total),
      cell: (row, strategy) =>
        strategy ? `COUNTIF(${column('重点戦略')},$A${row})` : `COUNTA(${column('番号')})`,
      kind: 'count',
    },
    {
      heading: text(summaryTexts.share),
      cell: (row) => `IF(${at(totalAt, row)}=0,"",${at(judgedAt, row)}/${at(totalAt, row)})`,
      kind: 'share',
    },
    {
      heading: text(summaryTexts.text),
      cell: (row) =>
        `${at(totalAt, row)}&"${summaryTexts.of}"&${at(judgedAt, row)}&"${summaryTexts.judgedOf}"`,
      kind: 'text',
    },
  ];
}

function looks(columns: readonly SummaryColumn[], last: number, lastColumn: number): StyledRange[] {
  const area = (left: number, right: number, top: number, bottom: number): string =>
    areaAddress({ left, right, top, bottom });
  return [
    { ranges: ['A1'], style: LOOKS.title },
    { ranges: ['A2'], style: LOOKS.section },
    { ranges: [area(1, lastColumn, HEADING_ROW, HEADING_ROW)], style: LOOKS.heading },
    ...columns.flatMap(({ colour }, i): StyledRange[] =>
      colour
        ? [{ ranges: [cellAt(i + 2, HEADING_ROW)], style: { fill: colour, fontColour: inkOn(colour) } }]
        : [],
    ),
    { ranges: [area(1, lastColumn, HEADING_ROW + 1, last)], style: LOOKS.body },
    { ranges: [area(2, lastColumn, HEADING_ROW + 1, last)], style: { align: 'right' } },
    { ranges: [area(1, lastColumn, last, last)], style: { bold: true, fill: COLOURS.judged } },
  ];
}

/** Bars of one strategy's counts are as long as the strategy with most KPIs. */
function bars(
  { plan }: ListContent,
  columns: readonly SummaryColumn[],
  lastStrategy: number,
  last: number,
): ConditionalFormat[] {
  const sizes = plan.strategies.map(
    ({ policies }) => policies.flatMap(({ measures }) => measures.flatMap(({ kpis }) => kpis)).length,
  );
  return columns.flatMap(({ kind, colour }, i): ConditionalFormat[] => {
    const range = (bottom: number): string =>
      areaAddress({ left: i + 2, right: i + 2, top: HEADING_ROW + 1, bottom });
    if (kind === 'share')
      return [{ kind: 'dataBar', ranges: [range(last)], colour: COLOURS.bar, min: 0, max: 1 }];
    if (kind !== 'grade') return [];
    return [
      {
        kind: 'dataBar',
        ranges: [range(lastStrategy)],
        colour: colour ?? COLOURS.bar,
        min: 0,
        max: Math.max(1, ...sizes),
      },
    ];
  });
}

function chart(
  { names, rubric }: ListContent,
  columns: readonly SummaryColumn[],
  lastStrategy: number,
  last: number,
): Chart {
  const grades = columns.filter(({ kind }) => kind === 'grade').length;
  const top = last + 2;
  return {
    name: `${names.tables.list}_${titles.summaryChart}`,
    kind: 'barStacked',
    title: titles.summaryChart,
    source: areaAddress({ left: 1, right: grades + 1, top: HEADING_ROW, bottom: lastStrategy }),
    seriesBy: 'columns',
    from: cellAt(1, top),
    to: cellAt(Math.min(10, columns.length), top + CHART_ROWS),
    colours: shownGrades(rubric).map(({ grade }) => grade.colour),
  };
}
