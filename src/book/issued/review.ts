/** 「確認事項」: what has to be corrected in a returned book, each with a link to its cell and a place for an answer. */
import { footer } from '../../words/book';
import { reviewTexts } from '../../words/issuedReview';
import { areaAddress, cellAt, columnLetters, parseArea, quoteText, wholeColumn } from '../a1';
import type { Cell, ConditionalFormat, Sheet, StyledRange, Table } from '../book';
import { BLANK, formula, number, text } from '../cells';
import { SEVERITY_WORDS } from '../records/headings';
import type { FindingRecord } from '../records/records';
import { COLOURS, linesOf, LOOKS, TABLE_STYLE } from '../sheets/look';
import { bodyColumn, tableArea, tableLooks, textFormats } from '../sheets/tableParts';
import { SEVERITY_LABELS } from '../sheets/findings';
import { linkTo } from './links';
import { ISSUED_SHEETS, ISSUED_TABLES, REVIEW_HEADINGS } from './names';

const HEADING_ROW = 4;
const LETTER_SIZE = 10;
const LINE_HEIGHT = 14;
const [LOWEST, HIGHEST] = [34, 240];
const LONGEST_REPLY = 1000;

interface ReviewColumn {
  readonly key: keyof typeof REVIEW_HEADINGS;
  readonly width: number;
  readonly cell: (finding: FindingRecord, index: number) => Cell;
  readonly centred?: true;
}

const COLUMNS: readonly ReviewColumn[] = [
  { key: 'number', width: 5, cell: (_, i) => number(i + 1), centred: true },
  { key: 'severity', width: 10, cell: ({ severity }) => text(SEVERITY_WORDS[severity]), centred: true },
  { key: 'kpi', width: 9, cell: ({ kpi }) => text(kpi), centred: true },
  { key: 'name', width: 20, cell: ({ name }) => text(name) },
  { key: 'cell', width: 8, cell: cellLink, centred: true },
  { key: 'column', width: 10, cell: ({ column }) => text(column), centred: true },
  { key: 'value', width: 12, cell: ({ value }) => text(value), centred: true },
  { key: 'message', width: 34, cell: ({ message }) => text(message) },
  { key: 'expected', width: 18, cell: ({ expected }) => text(expected) },
  { key: 'remedy', width: 30, cell: ({ remedy }) => text(remedy) },
  { key: 'reply', width: 30, cell: () => BLANK },
  { key: 'code', width: 6, cell: ({ code }) => text(code), centred: true },
];

/** @param findings with the addresses that they have in this book */
export function reviewSheet(findings: readonly FindingRecord[]): Sheet {
  const table = reviewTable(findings);
  const { bottom } = tableArea(table);
  return {
    key: 'review',
    name: ISSUED_SHEETS.review,
    visibility: 'visible',
    tabColour: '#B42318',
    showGridlines: false,
    blocks: [
      { at: 'A1', cells: [[text(reviewTexts.title)]] },
      { at: 'A2', cells: [[formula(headline())]] },
      { at: 'A3', cells: [[text(reviewTexts.note)]] },
    ],
    tables: [table],
    numberFormats: [textFormats(table)],
    styles: looks(table),
    columnWidths: Object.fromEntries(COLUMNS.map(({ width }, i) => [columnLetters(i + 1), width])),
    rowHeights: { 1: 28, 2: 20, 3: 18, [HEADING_ROW]: 26, ...heights(table) },
    hiddenColumns: [],
    freeze: { rows: HEADING_ROW, columns: 0 },
    conditionalFormats: severityColours(table),
    inputRules: [
      {
        ranges: [bodyOf(table, 'reply')],
        allow: {
          kind: 'formula',
          formula: `=LEN(${cellAt(placeOf('reply'), HEADING_ROW + 1)})<=${LONGEST_REPLY}`,
        },
        allowBlank: true,
        error: {
          title: REVIEW_HEADINGS.reply,
          message: reviewTexts.replyError(LONGEST_REPLY),
          style: 'stop',
        },
        prompt: { title: REVIEW_HEADINGS.reply, message: reviewTexts.replyPrompt },
      },
    ],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      repeatRows: `${HEADING_ROW}:${HEADING_ROW}`,
      area: areaAddress({ left: 1, top: 1, right: COLUMNS.length, bottom }),
      footer,
    },
    charts: [],
  };
}

function reviewTable(findings: readonly FindingRecord[]): Table {
  return {
    name: ISSUED_TABLES.review,
    at: cellAt(1, HEADING_ROW),
    headers: COLUMNS.map(({ key }) => REVIEW_HEADINGS[key]),
    rows: findings.map((finding, i) => COLUMNS.map(({ cell }) => cell(finding, i))),
    style: TABLE_STYLE,
    showFilter: false,
  };
}

/** An address that is none (of a file that was not ours) is shown as it is. */
function cellLink({ sheet, address }: FindingRecord): Cell {
  const isPlace = sheet !== '' && parseArea(address) !== null;
  return isPlace ? formula(linkTo(sheet, address, address)) : text(address);
}

/** 4件　うち回答 1件, live. */
function headline(): string {
  const { counted } = reviewTexts;
  const column = (key: 'number' | 'reply'): string => wholeColumn(ISSUED_TABLES.review, REVIEW_HEADINGS[key]);
  return `COUNT(${column('number')})&"${counted[0]}"&COUNTA(${column('reply')})&"${counted[1]}"`;
}

function placeOf(key: ReviewColumn['key']): number {
  return COLUMNS.findIndex((column) => column.key === key) + 1;
}

function bodyOf(table: Table, key: ReviewColumn['key']): string {
  return bodyColumn(table, placeOf(key) - 1);
}

function looks(table: Table): StyledRange[] {
  const centred = COLUMNS.flatMap(({ key, centred: isCentred }) => (isCentred ? [bodyOf(table, key)] : []));
  const replyHeading = cellAt(placeOf('reply'), HEADING_ROW);
  return [
    { ranges: ['A1'], style: LOOKS.title },
    { ranges: ['A2'], style: { bold: true, size: 11, fontColour: COLOURS.ink, verticalAlign: 'center' } },
    { ranges: ['A3'], style: LOOKS.note },
    ...tableLooks(table),
    { ranges: centred, style: { align: 'center' } },
    { ranges: [bodyOf(table, 'cell')], style: { fontColour: COLOURS.link, bold: true } },
    { ranges: [bodyOf(table, 'code')], style: { fontColour: COLOURS.faint, size: 9 } },
    { ranges: [bodyOf(table, 'reply')], style: { ...LOOKS.input, fill: COLOURS.open } },
    { ranges: [replyHeading], style: { fill: COLOURS.inputHeading } },
  ];
}

function heights(table: Table): Record<string, number> {
  return Object.fromEntries(
    table.rows.map((row, i) => {
      const lines = row.map((cell, column) => {
        const width = COLUMNS[column]?.width ?? 0;
        return cell !== null && 'text' in cell ? linesOf(cell.text, width - 1, LETTER_SIZE) : 1;
      });
      const height = Math.min(HIGHEST, Math.max(LOWEST, Math.max(...lines) * LINE_HEIGHT + 6));
      return [String(HEADING_ROW + 1 + i), height];
    }),
  );
}

function severityColours(table: Table): ConditionalFormat[] {
  const first = `$${cellAt(placeOf('severity'), HEADING_ROW + 1)}`;
  return Object.entries(SEVERITY_LABELS).map(([key, { fill, ink }]) => ({
    kind: 'formula',
    ranges: [bodyOf(table, 'severity')],
    formula: `=${first}=${quoteText(SEVERITY_WORDS[key as FindingRecord['severity']])}`,
    fill,
    fontColour: ink,
    bold: true,
  }));
}
