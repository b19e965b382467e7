/** 「KPI一覧」: one row a KPI, from the plan over the officers' figures to the verdict. */
import { shownGrades, type PlacedGrade, type Rubric } from '../../kpi/rubric';
import { footer, listTexts, titles } from '../../words/book';
import { areaAddress, cellAt, columnLetters, quoteSheet, wholeColumn } from '../a1';
import type { Block, Sheet, Style, StyledRange, Table } from '../book';
import { formula, text } from '../cells';
import { listColours } from './listColours';
import { LIST_HEADING_ROW, type DrawnColumn, type ListContent } from './listContent';
import { letterSize, listFormats, rowHeights } from './listFormats';
import { columnRuns, listPlace, type ListPlace } from './listPlace';
import { listRows } from './listRows';
import { listRules } from './listRules';
import { COLOURS, inkOn, LOOKS, TABLE_STYLE } from './look';
import { settingsPlace } from './settingsPlace';

const FROZEN_COLUMN = 'name';
/** The legend stands over the frozen columns A to E, so that it stays in sight; rubrics of one's own may need the second row. */
const LEGEND_ROWS = [3, 4];
const LEGEND_COLUMNS = [1, 2, 3, 4, 5];
const HOW_TO = cellAt(LEGEND_COLUMNS.length + 1, 3);
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
  const lastVisible = place.columns.filter(({ kind }) => kind !== 'working').length;
  return {
    key: 'list',
    name: content.names.sheets.list,
    visibility: 'visible',
    tabColour: COLOURS.heading,
    showGridlines: false,
    blocks: headBlocks(content),
    tables: [table],
    numberFormats: [listFormats(content, rows)],
    styles: [...headLooks(content), ...headingLooks(place), ...bodyLooks(place)],
    columnWidths: Object.fromEntries(place.columns.map(({ width }, i) => [columnLetters(i + 1), width])),
    rowHeights: {
      1: 24,
      2: 18,
      3: 18,
      4: needsSecondRow(content) ? 18 : 6,
      5: 44,
      ...rowHeights(content, rows),
    },
    hiddenColumns: columnRuns(place.columns, ({ kind }) => kind === 'working'),
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
      paper: 'A3',
      fitToWidth: 1,
      repeatRows: `${LIST_HEADING_ROW}:${LIST_HEADING_ROW}`,
      area: areaAddress({ left: 1, top: 1, right: lastVisible, bottom: place.lastRow }),
      footer,
    },
    charts: [],
  };
}

function headBlocks(content: ListContent): Block[] {
  const { names, rubric } = content;
  const settings = settingsPlace(content.plan, rubric);
  const setting = (key: 'municipality' | 'planTitle'): string =>
    `${quoteSheet(names.sheets.settings)}!${settings.value(key)}`;
  const verdicts = wholeColumn(names.tables.list, '判定');
  const graded = shownGrades(rubric)
    .map(({ place }) => names.gradeLabel(place + 1))
    .map((label) => `COUNTIF(${verdicts},${label})`);
  const judged = `${graded.join('+')}&" / "&COUNTA(${wholeColumn(names.tables.list, '番号')})`;
  const head = `"${listTexts.evaluationYear}："&${names.cells.evaluationYear}&"　${listTexts.rubric}："&${names.cells.rubricTitle}&"　${listTexts.judged}："&${judged}`;
  const legend = legendGrades(rubric).map(({ place }) => formula(names.gradeLabel(place + 1)));
  return [
    {
      at: 'A1',
      cells: [[formula(`${setting('municipality')}&"　"&${setting('planTitle')}&"　${titles.list}"`)]],
    },
    { at: 'A2', cells: [[formula(`IF(${names.cells.problems}<>0,"${listTexts.settingsBroken}",${head})`)]] },
    ...LEGEND_ROWS.flatMap((row, i): Block[] => {
      const cells = legend.slice(i * LEGEND_COLUMNS.length, (i + 1) * LEGEND_COLUMNS.length);
      // No place is kept for grades that there are not: a block's empty cells keep what a former rubric left.
      return cells.length > 0 ? [{ at: cellAt(LEGEND_COLUMNS[0] ?? 1, row), cells: [cells] }] : [];
    }),
    { at: HOW_TO, cells: [[text(listTexts.howTo)]] },
  ];
}

/** Best first, then what the rubric calls a state. */
function legendGrades(rubric: Rubric): PlacedGrade[] {
  const states = rubric.grades.flatMap((grade, place) => (grade.state ? [{ grade, place }] : []));
  return [...shownGrades(rubric), ...states];
}

function needsSecondRow({ rubric }: ListContent): boolean {
  return rubric.grades.length > LEGEND_COLUMNS.length;
}

function headLooks({ rubric }: ListContent): StyledRange[] {
  const swatches = legendGrades(rubric).flatMap(({ grade: { colour } }, i): StyledRange[] => {
    const row = LEGEND_ROWS[Math.floor(i / LEGEND_COLUMNS.length)];
    const column = LEGEND_COLUMNS[i % LEGEND_COLUMNS.length];
    if (row === undefined || column === undefined) return [];
    const style: Style = { fill: colour, fontColour: inkOn(colour), bold: true, size: 8, align: 'center' };
    return [{ ranges: [cellAt(column, row)], style }];
  });
  return [
    { ranges: ['A1'], style: LOOKS.title },
    { ranges: ['A2'], style: { size: 11, bold: true, fontColour: COLOURS.ink, verticalAlign: 'center' } },
    { ranges: [HOW_TO], style: { ...LOOKS.note, indent: 1, align: 'left' } },
    ...swatches,
  ];
}

function headingLooks(place: ListPlace): StyledRange[] {
  const heading = (isWanted: (column: DrawnColumn) => boolean): string[] =>
    columnRuns(place.columns, isWanted).map((letters) => letters.replace(/[A-Z]+/g, `$&${LIST_HEADING_ROW}`));
  return [
    { ranges: heading(() => true), style: LOOKS.heading },
    { ranges: heading(isEntered), style: { fill: COLOURS.inputHeading } },
  ];
}

function bodyLooks(place: ListPlace): StyledRange[] {
  const isWrapped = (column: DrawnColumn): boolean =>
    column.kind === 'text' || letterSize(column) < 10 || column.key === 'name';
  return [
    { ranges: place.bodyOf(() => true), style: LOOKS.body },
    { ranges: place.bodyOf(isWrapped), style: { wrap: true } },
    ...[8, 9].map((size) => ({
      ranges: place.bodyOf((column) => letterSize(column) === size),
      style: { size },
    })),
    { ranges: place.bodyOf(({ key }) => key !== null && CENTRED.has(key)), style: { align: 'center' } },
    // State words and — stand where figures stand.
    {
      ranges: place.bodyOf(({ kind, key }) => kind === 'input' || key === 'baseline'),
      style: { align: 'right' },
    },
    { ranges: place.bodyOf(isEntered), style: LOOKS.input },
    { ranges: place.bodyOf(({ kind, key }) => kind === 'judged' || key === 'reason'), style: LOOKS.judged },
  ];
}

/** What officers fill in; 判定理由 is written by the add-in. */
function isEntered({ kind, key }: DrawnColumn): boolean {
  return kind === 'input' || kind === 'section' || (kind === 'text' && key !== 'reason');
}
