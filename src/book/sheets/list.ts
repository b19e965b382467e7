/** 「KPI一覧」: one row a KPI, from the plan over the officers' figures to the verdict. */
import { shownGrades, type PlacedGrade, type Rubric } from '../../kpi/rubric';
import { areaAddress, cellAt, columnLetters } from '../a1';
import type { Block, Cell, Sheet, Style, StyledRange, Table } from '../book';
import { formula, text } from '../cells';
import { listColours } from './listColours';
import { LIST_HEADING_ROW, type DrawnColumn, type ListContent } from './listContent';
import { listFormats, rowHeights } from './listFormats';
import { columnRuns, listPlace, type ListPlace } from './listPlace';
import type { ListView } from './listView';
import { listRows } from './listRows';
import { listRules } from './listRules';
import { COLOURS, inkOn, LOOKS, TABLE_STYLE } from './look';

const FROZEN_COLUMN = 'name';
/** Rubrics of one's own may need the second row. */
const LEGEND_ROWS = [3, 4];
const WRAPPED: ReadonlySet<string> = new Set(['strategy', 'policy', 'measure', 'name', 'section']);
const PLAIN_SIZE = 10;
const CENTRED: ReadonlySet<string> = new Set([
  'id',
  'unit',
  'direction',
  'accumulation',
  'decimals',
  'baselineYear',
  'targetYear',
  'actualYear',
  'verdict',
  'outlook',
]);

export function listSheet(content: ListContent): Sheet {
  const rows = listRows(content);
  const place = listPlace(content, rows.length);
  const table: Table = {
    name: content.names.tables.list,
    at: cellAt(1, LIST_HEADING_ROW),
    headers: place.columns.map(({ heading }) => heading),
    rows,
    style: TABLE_STYLE,
    showFilter: true,
  };
  const { look, print } = content.view;
  const lastVisible = place.columns.map((column) => look(column).shown).lastIndexOf(true) + 1;
  return {
    key: 'list',
    name: content.names.sheets.list,
    visibility: 'visible',
    tabColour: COLOURS.heading,
    showGridlines: false,
    blocks: headBlocks(content),
    tables: [table],
    numberFormats: [listFormats(content, rows)],
    styles: [...headLooks(content), ...headingLooks(content, place), ...bodyLooks(content, place, rows)],
    columnWidths: Object.fromEntries(
      place.columns.map((column, i) => [columnLetters(i + 1), look(column).width]),
    ),
    rowHeights: {
      1: 24,
      2: 18,
      3: 18,
      4: needsSecondRow(content) ? 18 : 6,
      5: 44,
      ...rowHeights(content, rows),
    },
    hiddenColumns: columnRuns(place.columns, (column) => !look(column).shown),
    freeze: { rows: LIST_HEADING_ROW, columns: place.column(FROZEN_COLUMN) },
    conditionalFormats: [
      ...listColours(content, place),
      {
        kind: 'formula',
        ranges: ['A2'],
        formula: `=${content.names.cells.problems}<>0`,
        fontColour: COLOURS.warningInk,
        bold: true,
      },
    ],
    inputRules: listRules(content, place),
    print: {
      orientation: 'landscape',
      ...print,
      fitToWidth: 1,
      repeatRows: `${LIST_HEADING_ROW}:${LIST_HEADING_ROW}`,
      area: areaAddress({ left: 1, top: 1, right: lastVisible, bottom: place.lastRow }),
    },
    charts: [],
  };
}

function headBlocks(content: ListContent): Block[] {
  const { names, rubric, view } = content;
  const { title, status, howTo } = view.head(content);
  const columns = view.legendColumns;
  const legend = legendGrades(rubric).map(({ place }) => formula(names.gradeLabel(place + 1)));
  return [
    { at: 'A1', cells: [[title]] },
    { at: 'A2', cells: [[status]] },
    ...LEGEND_ROWS.flatMap((row, i): Block[] => {
      const cells = legend.slice(i * columns.length, (i + 1) * columns.length);
      // No place is kept for grades that there are not: a block's empty cells keep what a former rubric left.
      return cells.length > 0 ? [{ at: cellAt(columns[0] ?? 1, row), cells: [cells] }] : [];
    }),
    { at: howToCell(content), cells: [[text(howTo)]] },
  ];
}

/** Right of the legend. */
function howToCell({ view }: ListContent): string {
  return cellAt(view.legendColumns.length + 1, 3);
}

/** Best first, then what the rubric calls a state. */
function legendGrades(rubric: Rubric): PlacedGrade[] {
  const states = rubric.grades.flatMap((grade, place) => (grade.state ? [{ grade, place }] : []));
  return [...shownGrades(rubric), ...states];
}

function needsSecondRow({ rubric, view }: ListContent): boolean {
  return view.legendColumns.length > 0 && rubric.grades.length > view.legendColumns.length;
}

function headLooks(content: ListContent): StyledRange[] {
  const { rubric, view } = content;
  const columns = view.legendColumns;
  const swatches = legendGrades(rubric).flatMap(({ grade: { colour } }, i): StyledRange[] => {
    const row = LEGEND_ROWS[Math.floor(i / columns.length)];
    const column = columns[i % columns.length];
    if (row === undefined || column === undefined) return [];
    const style: Style = { fill: colour, fontColour: inkOn(colour), bold: true, size: 8, align: 'center' };
    return [{ ranges: [cellAt(column, row)], style }];
  });
  return [
    { ranges: ['A1'], style: LOOKS.title },
    { ranges: ['A2'], style: { size: 11, bold: true, fontColour: COLOURS.ink, verticalAlign: 'center' } },
    { ranges: [howToCell(content)], style: { ...LOOKS.note, indent: 1, align: 'left' } },
    ...swatches,
  ];
}

function headingLooks({ view }: ListContent, place: ListPlace): StyledRange[] {
  const heading = (isWanted: (column: DrawnColumn) => boolean): string[] =>
    columnRuns(place.columns, isWanted).map((letters) => letters.replace(/[A-Z]+/g, `$&${LIST_HEADING_ROW}`));
  return [
    { ranges: heading(() => true), style: LOOKS.heading },
    { ranges: heading((column) => view.look(column).input), style: { fill: COLOURS.inputHeading } },
  ];
}

function bodyLooks(
  { view }: ListContent,
  place: ListPlace,
  rows: readonly (readonly Cell[])[],
): StyledRange[] {
  const sizes = new Set(place.columns.map((column) => view.look(column).size));
  const isWrapped = ({ kind, key }: DrawnColumn): boolean => kind === 'text' || WRAPPED.has(key);
  return [
    { ranges: place.bodyOf(() => true), style: LOOKS.body },
    { ranges: place.bodyOf(isWrapped), style: { wrap: true } },
    ...[...sizes]
      .filter((size) => size !== PLAIN_SIZE)
      .sort((a, b) => a - b)
      .map((size) => ({
        ranges: place.bodyOf((column) => view.look(column).size === size),
        style: { size },
      })),
    { ranges: place.bodyOf(({ key }) => key !== null && CENTRED.has(key)), style: { align: 'center' } },
    // State words and — stand where figures stand.
    {
      ranges: place.bodyOf(({ kind, key }) => kind === 'input' || key === 'baseline'),
      style: { align: 'right' },
    },
    { ranges: place.bodyOf((column) => view.look(column).input), style: view.inputStyle },
    { ranges: place.bodyOf(({ kind, key }) => kind === 'judged' || key === 'reason'), style: LOOKS.judged },
    ...view.emphasis.map(({ key, style }) => ({ ranges: [place.body(key)], style })),
    ...openedLooks(view, place, rows),
  ];
}

function openedLooks(view: ListView, place: ListPlace, rows: readonly (readonly Cell[])[]): StyledRange[] {
  const ranges = view.opened.flatMap(({ id, heading }) => place.cell(rows, id, heading) ?? []);
  return ranges.length > 0 ? [{ ranges, style: view.inputStyle }] : [];
}
