/** What all record sheets share: title, note, headings that stay in sight, A4 across one page, columns that only the add-in reads hidden. */
import { footer } from '../../words/book';
import { recordTexts } from '../../words/bookRecords';
import { areaAddress, cellAt, columnLetters, wholeColumn } from '../a1';
import type { Cell, ConditionalFormat, InputRule, Sheet, StyledRange, Table } from '../book';
import { text } from '../cells';
import type { BookNames, SheetKey } from '../names';
import { recordTable, type RecordColumn, type RecordKind } from '../records/recordTable';
import { COLOURS, linesOf, LOOKS } from './look';
import { bodyColumn, tableArea, tableLooks, textFormats } from './tableParts';

export const RECORD_HEADING_ROW = 4;
const LINE_HEIGHT = 12.5;
const LETTER_SIZE = 9;
const HIGHEST = 200;
const LINK = '#1D4ED8';

/** A table on its sheet with what its columns look like. */
export interface PlacedTable {
  readonly table: Table;
  readonly columns: readonly Pick<RecordColumn<never>, 'width' | 'look' | 'isHidden'>[];
}

interface RecordSheetParts {
  readonly key: SheetKey;
  readonly names: BookNames;
  readonly title: string;
  /** Under the title: what stands here, in figures. */
  readonly headline: Cell;
  readonly note: string;
  /** The first one stands under the frozen heading. */
  readonly tables: readonly PlacedTable[];
  readonly colours: readonly ConditionalFormat[];
  readonly rules: readonly InputRule[];
  readonly tabColour: string;
}

export function placed<R>(
  kind: RecordKind<R>,
  records: readonly R[],
  names: BookNames,
  headingRow: number,
): PlacedTable {
  return { table: recordTable(kind, records, names, cellAt(1, headingRow)), columns: kind.columns };
}

/** `12件`, live. */
export function counted(table: string, heading: string): string {
  return `COUNTIF(${wholeColumn(table, heading)},"?*")&"${recordTexts.count}"`;
}

export function recordSheet(parts: RecordSheetParts): Sheet {
  const { tables } = parts;
  return {
    key: parts.key,
    name: parts.names.sheets[parts.key],
    visibility: 'visible',
    tabColour: parts.tabColour,
    showGridlines: false,
    blocks: [
      { at: 'A1', cells: [[text(parts.title)]] },
      { at: 'A2', cells: [[parts.headline]] },
      { at: 'A3', cells: [[text(parts.note)]] },
    ],
    tables: tables.map(({ table }) => table),
    numberFormats: tables.map(({ table }) => textFormats(table)),
    styles: [
      { ranges: ['A1'], style: LOOKS.title },
      { ranges: ['A2'], style: { bold: true, size: 11, fontColour: COLOURS.ink, verticalAlign: 'center' } },
      { ranges: ['A3'], style: LOOKS.note },
      ...tables.flatMap(bodyLooks),
    ],
    columnWidths: widthsOf(tables),
    rowHeights: { 1: 28, 2: 20, 3: 18, ...Object.fromEntries(tables.flatMap(heightsOf)) },
    hiddenColumns: hiddenOf(tables),
    freeze: { rows: RECORD_HEADING_ROW, columns: 0 },
    conditionalFormats: parts.colours,
    inputRules: parts.rules,
    // With two tables a heading repeated on every page would be that of the other one.
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      ...(tables.length === 1 ? { repeatRows: `${RECORD_HEADING_ROW}:${RECORD_HEADING_ROW}` } : {}),
      area: printedArea(tables),
      footer,
    },
    charts: [],
  };
}

function bodyLooks({ table, columns }: PlacedTable): StyledRange[] {
  const bodies = (look: RecordColumn<never>['look']): string[] =>
    columns.flatMap((column, i) => (column.look === look ? [bodyColumn(table, i)] : []));
  const { left, top, right, bottom } = tableArea(table);
  const [centred, inputs, links] = [bodies('centred'), bodies('input'), bodies('link')];
  const unwrapped = bodies('unwrapped');
  return [
    ...tableLooks(table),
    {
      ranges: [areaAddress({ left, top: top + 1, right, bottom })],
      style: { size: LETTER_SIZE },
    },
    ...(centred.length > 0 ? [{ ranges: centred, style: { align: 'center' } } as const] : []),
    ...(inputs.length > 0 ? [{ ranges: inputs, style: LOOKS.input }] : []),
    ...(links.length > 0 ? [{ ranges: links, style: { fontColour: LINK } }] : []),
    ...(unwrapped.length > 0 ? [{ ranges: unwrapped, style: { wrap: false } }] : []),
  ];
}

function widthsOf(tables: readonly PlacedTable[]): Record<string, number> {
  const widths = tables.flatMap(({ columns }) =>
    columns.map(({ width }, i) => [columnLetters(i + 1), width] as const),
  );
  return Object.fromEntries(widths);
}

/** Wrapped texts are cut by LibreOffice where a row has no height of its own. */
function heightsOf({ table, columns }: PlacedTable): [row: string, height: number][] {
  const { top } = tableArea(table);
  const heights = table.rows.map((row, i): [string, number] => {
    const lines = row.map((cell, c) => {
      const column = columns[c];
      const isWrapped = column && column.look !== 'unwrapped' && !column.isHidden;
      if (!isWrapped || cell === null || !('text' in cell)) return 1;
      return linesOf(cell.text, column.width - 1, LETTER_SIZE);
    });
    return [String(top + 1 + i), Math.min(HIGHEST, Math.max(...lines) * LINE_HEIGHT + 6)];
  });
  return [[String(top), 24], ...heights];
}

/** A column is hidden only where no table shows anything in it. */
function hiddenOf(tables: readonly PlacedTable[]): string[] {
  const count = Math.max(...tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const here = tables.flatMap(({ columns }) => columns[i] ?? []);
    return here.every(({ isHidden }) => isHidden) ? [columnLetters(i + 1)] : [];
  });
}

function printedArea(tables: readonly PlacedTable[]): string {
  const right = Math.max(...tables.map(({ columns }) => columns.filter(({ isHidden }) => !isHidden).length));
  const bottom = Math.max(...tables.map(({ table }) => tableArea(table).bottom));
  return areaAddress({ left: 1, top: 1, right, bottom });
}
