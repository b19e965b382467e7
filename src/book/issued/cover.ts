/** 「表紙」: for whom the book is, until when, what to do, how far it has come, and which book it is. */
import { formatFiscalYear } from '../../plan/fiscalYear';
import { coverTexts } from '../../words/issued';
import { areaAddress, cellAt, quoteText } from '../a1';
import type { BookIdentity, ConditionalFormat, Sheet, StyledRange, Table } from '../book';
import { text } from '../cells';
import { COLOURS, linesOf, LOOKS, TABLE_STYLE } from '../sheets/look';
import { bodyColumn, tableLooks, textFormats } from '../sheets/tableParts';
import { formText } from './coverIdentity';
import type { CoverLine } from './coverLine';
import { coverLines, type CoverContent } from './coverLines';
import { japaneseDay } from './japaneseDay';
import { COVER_HEADINGS, COVER_LABELS, ISSUED_SHEETS, ISSUED_TABLES } from './names';

const WIDTHS = { A: 2, B: 26, C: 80 };
const [LABEL, BODY] = [2, 3];
/** In characters, both sides together. */
const INDENT = 3;
const FIRST_ROW = 2;
const FINISHED = { fill: '#D7EFD9', fontColour: '#14532D' } as const;
/** Points of a line over the letters' own size. */
const LEADING = 1.45;

export function coverSheet(content: CoverContent, identity: BookIdentity): Sheet {
  const lines = coverLines(content);
  const titleRow = FIRST_ROW + lines.length;
  const table = identityTable(content, identity, titleRow + 1);
  const last = titleRow + table.rows.length + 3;
  return {
    key: 'cover',
    name: ISSUED_SHEETS.cover,
    visibility: 'visible',
    tabColour: '#B45309',
    showGridlines: false,
    blocks: [
      { at: cellAt(LABEL, FIRST_ROW), cells: lines.map(({ cells }) => cells) },
      { at: cellAt(LABEL, titleRow), cells: [[text(coverTexts.identity)]] },
      { at: cellAt(BODY, last), cells: [[text(coverTexts.protection)]] },
    ],
    tables: [table],
    numberFormats: [
      textFormats(table),
      ...rowsOf(lines, 'bar').map((row) => ({ at: cellAt(BODY, row), formats: [['0%']] })),
    ],
    styles: [
      { ranges: ['A1:C1'], style: { fill: COLOURS.heading } },
      ...lines.flatMap(lineLooks),
      { ranges: [cellAt(LABEL, titleRow)], style: LOOKS.section },
      ...tableLooks(table),
      { ranges: [bodyColumn(table, 0), bodyColumn(table, 1)], style: { size: 9 } },
      { ranges: [cellAt(BODY, last)], style: { ...LOOKS.note, wrap: true } },
    ],
    columnWidths: WIDTHS,
    rowHeights: {
      1: 8,
      ...Object.fromEntries(lines.map((line, i) => [String(FIRST_ROW + i), heightOf(line)])),
      [titleRow]: 24,
      [`${titleRow + 1}:${titleRow + 1 + table.rows.length}`]: 16,
      [last]: 30,
    },
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    conditionalFormats: liveColours(lines),
    inputRules: [],
    print: {
      orientation: 'portrait',
      paper: 'A4',
      fitToWidth: 1,
      area: areaAddress({ left: 1, top: 1, right: BODY, bottom: last }),
    },
    charts: [],
  };
}

/** A file-cleansing gateway may drop what is hidden, and people delete sheets; this stays with the first page. */
function identityTable({ request }: CoverContent, identity: BookIdentity, row: number): Table {
  const { plan, cover, evaluationYear } = request;
  const values: Record<keyof typeof COVER_LABELS, string> = {
    plan: plan.title,
    round: identity.round === '' ? formatFiscalYear(evaluationYear) : identity.round,
    issue: identity.issue,
    fingerprint: identity.fingerprint,
    section: identity.section,
    issuedOn: japaneseDay(cover.issuedOn),
    form: formText(identity),
  };
  const keys = Object.keys(COVER_LABELS) as (keyof typeof COVER_LABELS)[];
  return {
    name: ISSUED_TABLES.cover,
    at: cellAt(LABEL, row),
    headers: Object.values(COVER_HEADINGS),
    rows: keys.map((key) => [text(COVER_LABELS[key]), text(values[key])]),
    style: TABLE_STYLE,
    showFilter: false,
  };
}

function lineLooks({ looks }: CoverLine, index: number): StyledRange[] {
  return looks.flatMap((style, i) =>
    Object.keys(style).length === 0 ? [] : [{ ranges: [cellAt(LABEL + i, FIRST_ROW + index)], style }],
  );
}

function heightOf({ cells, looks, height }: CoverLine): number {
  const [, body] = cells;
  const [, { size = 11, wrap }] = looks;
  if (wrap !== true || body === null || !('text' in body)) return height;
  return Math.max(height, linesOf(body.text, WIDTHS.C - INDENT, size) * size * LEADING + 4);
}

function rowsOf(lines: readonly CoverLine[], live: NonNullable<CoverLine['live']>): number[] {
  return lines.flatMap((line, i) => (line.live === live ? [FIRST_ROW + i] : []));
}

/** By what the line says: conditional formats may not name the table's columns. */
function liveColours(lines: readonly CoverLine[]): ConditionalFormat[] {
  const bars = rowsOf(lines, 'bar').map((row) => cellAt(BODY, row));
  const status = rowsOf(lines, 'status').map((row) => cellAt(BODY, row));
  const begins = (words: string): string => `=LEFT($${status[0] ?? ''},${words.length})=${quoteText(words)}`;
  return [
    { kind: 'dataBar', ranges: bars, colour: COLOURS.bar, min: 0, max: 1 },
    {
      kind: 'formula',
      ranges: status,
      formula: begins(coverTexts.toCorrect[0]),
      fill: COLOURS.warning,
      fontColour: COLOURS.warningInk,
      stopIfTrue: true,
    },
    { kind: 'formula', ranges: status, formula: begins(coverTexts.finished), ...FINISHED },
  ];
}
