/** 「設定」: which plan and year, the rubric with its bounds, state words, years, and where the plan's data were corrected. */
import { gradesNote, titles } from '../../words/book';
import { thresholdTexts } from '../../words/bookThresholds';
import { lockedSettings } from '../../words/issued';
import { listBounds } from '../../kpi/boundList';
import { areaAddress, cellAt, columnLetters } from '../a1';
import type { NumberFormats, Sheet, StyledRange, Table } from '../book';
import { text } from '../cells';
import { EDITABLE_SETTINGS } from '../settingKeys';
import { COLOURS, inkOn, linesOf, LOOKS } from './look';
import { settingsPlace, type SettingsPlace } from './settingsPlace';
import { settingsRules } from './settingsRules';
import {
  gradesTable,
  notesTable,
  settingsTable,
  statesTable,
  yearsTable,
  type SettingsContent,
} from './settingsTables';
import { tableArea, tableLooks, textFormats } from './tableParts';
import { thresholdFormats, thresholdInputs, thresholdsTable } from './thresholds';

const WIDTHS = {
  label: 24,
  value: 30,
  note: 56,
  check: 32,
  bound: 9,
  colour: 10,
  gradeCheck: 28,
  key: 12,
};
const PERCENT = '0.0%';
const LINE_HEIGHT = 14;

export function settingsSheet(content: SettingsContent): Sheet {
  const { plan, rubric, names, locked } = content;
  const place = settingsPlace(plan, rubric);
  const [settings, grades] = [settingsTable(content, place), gradesTable(content, place)];
  const [states, years, notes] = [
    statesTable(content, place),
    yearsTable(content, place),
    notesTable(content, place),
  ];
  const thresholds = thresholdsTable(content.thresholds, names, place);
  const tables = [settings, grades, states, thresholds, years, ...(notes ? [notes] : [])];
  return {
    key: 'settings',
    name: names.sheets.settings,
    visibility: 'visible',
    tabColour: COLOURS.faint,
    showGridlines: false,
    blocks: [
      { at: 'A1', cells: [[text(locked ? lockedSettings.title : titles.settings)]] },
      {
        at: cellAt(1, place.gradesHeading - 1),
        cells: [[text(titles.grades), text(locked ? lockedSettings.gradesNote : gradesNote)]],
      },
      { at: cellAt(1, place.statesHeading - 1), cells: [[text(titles.states)]] },
      {
        at: cellAt(1, place.thresholdsHeading - 1),
        cells: [
          [text(thresholdTexts.title), text(locked ? lockedSettings.thresholdsNote : thresholdTexts.note)],
        ],
      },
      { at: cellAt(1, place.yearsHeading - 1), cells: [[text(titles.years)]] },
      ...(notes ? [{ at: cellAt(1, place.notesHeading - 1), cells: [[text(titles.notes)]] }] : []),
    ],
    tables,
    numberFormats: tables.map((table) =>
      table === grades
        ? gradeFormats(grades, place)
        : table === thresholds
          ? thresholdFormats(thresholds)
          : textFormats(table),
    ),
    styles: [
      ...sectionLooks(place, notes !== null),
      ...tables.flatMap(tableLooks),
      // Figures among texts stand where the texts stand.
      { ranges: [areaOf(settings, 1), areaOf(grades, 1), areaOf(years, 1)], style: { align: 'left' } },
      { ranges: [areaOf(thresholds, 1)], style: { align: 'left' } },
      ...(locked ? [] : inputLooks(content, place)),
      ...gradeLooks(content, place),
      ...(locked ? [] : colourInputs(content, place)),
    ],
    columnWidths: columnWidths(place),
    rowHeights: { 1: 28, ...bodyHeights(tables) },
    hiddenColumns: [columnLetters(place.keyColumn)],
    freeze: { rows: 0, columns: 0 },
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [areaOf(settings, 3)],
        formula: `=LEN($D${place.settingsHeading + 1})>0`,
        fill: COLOURS.warning,
        fontColour: COLOURS.warningInk,
      },
      {
        kind: 'formula',
        ranges: [areaOf(thresholds, 3)],
        formula: `=LEN($D${place.thresholdsHeading + 1})>0`,
        fill: COLOURS.warning,
        fontColour: COLOURS.warningInk,
      },
      {
        kind: 'formula',
        ranges: [areaOf(grades, place.checkColumn - 1)],
        formula: `=LEN($${columnLetters(place.checkColumn)}${place.gradeRow(0)})>0`,
        fill: COLOURS.warning,
        fontColour: COLOURS.warningInk,
      },
    ],
    inputRules: locked ? [] : settingsRules(content, place),
    print: { orientation: 'landscape', paper: locked ? 'A4' : 'A3', fitToWidth: 1, footer: '&C&P / &N' },
    charts: [],
  };
}

function areaOf(table: Table, column: number): string {
  const { left, top, bottom } = tableArea(table);
  return areaAddress({ left: left + column, right: left + column, top: top + 1, bottom });
}

function gradeFormats(grades: Table, place: SettingsPlace): NumberFormats {
  const formats = textFormats(grades);
  const isBound = (column: number): boolean =>
    column >= place.firstBound - 1 && column < place.firstBound - 1 + place.boundColumns;
  return {
    ...formats,
    formats: formats.formats.map((row) => row.map((format, column) => (isBound(column) ? PERCENT : format))),
  };
}

function sectionLooks(place: SettingsPlace, hasNotes: boolean): StyledRange[] {
  const rows = [
    place.gradesHeading,
    place.statesHeading,
    place.thresholdsHeading,
    ...(hasNotes ? [place.notesHeading] : []),
  ];
  return [
    { ranges: ['A1'], style: LOOKS.title },
    {
      ranges: [...rows, place.yearsHeading].map((row) => cellAt(1, row - 1)),
      style: LOOKS.section,
    },
    {
      ranges: [place.gradesHeading, place.thresholdsHeading].map((row) => cellAt(2, row - 1)),
      style: LOOKS.note,
    },
  ];
}

/** Inputs in yellow. */
function inputLooks({ rubric }: SettingsContent, place: SettingsPlace): StyledRange[] {
  const values = EDITABLE_SETTINGS.map((key) => cellAt(2, place.valueRow(key)));
  const lastGrade = place.gradeRow(rubric.grades.length - 1);
  const words = areaAddress({ left: 1, right: 2, top: place.gradeRow(0), bottom: lastGrade });
  const bounds = listBounds(rubric).map(({ grade, number }) =>
    cellAt(place.firstBound + number - 1, place.gradeRow(rubric.grades.indexOf(grade))),
  );
  return [{ ranges: [...values, words, ...bounds, ...thresholdInputs(place)], style: LOOKS.input }];
}

/** Each grade's colour shown in itself. */
function gradeLooks({ rubric }: SettingsContent, place: SettingsPlace): StyledRange[] {
  return rubric.grades.map((grade, i): StyledRange => ({
    ranges: [cellAt(place.colourColumn, place.gradeRow(i)), cellAt(4, place.gradeRow(i))],
    style: { fill: grade.colour, fontColour: inkOn(grade.colour), align: 'center', bold: true },
  }));
}

function colourInputs({ rubric }: SettingsContent, place: SettingsPlace): StyledRange[] {
  const lastGrade = place.gradeRow(rubric.grades.length - 1);
  return [
    {
      ranges: [
        areaAddress({
          left: place.colourColumn,
          right: place.colourColumn,
          top: place.gradeRow(0),
          bottom: lastGrade,
        }),
      ],
      style: { unlocked: true },
    },
  ];
}

function columnWidths(place: SettingsPlace): Record<string, number> {
  const bounds = Array.from({ length: place.boundColumns }, (_, i) => columnLetters(place.firstBound + i));
  return {
    A: WIDTHS.label,
    B: WIDTHS.value,
    C: WIDTHS.note,
    D: WIDTHS.check,
    ...Object.fromEntries(bounds.map((letters) => [letters, WIDTHS.bound])),
    [columnLetters(place.colourColumn)]: WIDTHS.colour,
    [columnLetters(place.checkColumn)]: WIDTHS.gradeCheck,
    [columnLetters(place.keyColumn)]: WIDTHS.key,
  };
}

/** Every row as high as its longest text asks; without heights LibreOffice cuts wrapped texts. */
function bodyHeights(tables: readonly Table[]): Record<string, number> {
  const widths = [WIDTHS.label, WIDTHS.value, WIDTHS.note, WIDTHS.check, WIDTHS.bound];
  const heights = new Map<number, number>();
  for (const table of tables) {
    const { left, top } = tableArea(table);
    table.rows.forEach((row, i) => {
      const lines = row.map((cell, column) =>
        cell !== null && 'text' in cell
          ? linesOf(cell.text, widths[left - 1 + column] ?? WIDTHS.bound, 10)
          : 1,
      );
      const sheetRow = top + 1 + i;
      const height = Math.max(...lines) * LINE_HEIGHT + 4;
      heights.set(sheetRow, Math.max(height, heights.get(sheetRow) ?? 0));
    });
  }
  return Object.fromEntries([...heights].map(([row, height]) => [String(row), Math.min(height, 400)]));
}
