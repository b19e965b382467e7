/** Looks of cells: fills, fonts, lines, alignment, locks; widths and heights. Written last: wrapped text makes every later write slower. */
import type { Sheet, Style } from '../../book/book';
import { areaOf, rangesOf } from './areas';

type Painted = Excel.Range | Excel.RangeAreas;

export function styleCells(object: Excel.Worksheet, sheet: Sheet): void {
  for (const { ranges, style } of sheet.styles) {
    rangesOf(object, ranges).forEach((range) => paint(range, style));
    if (style.border !== undefined) drawLines(object, ranges, style.border);
  }
}

function paint(range: Painted, style: Style): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.fontColour !== undefined) format.font.color = style.fontColour;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = ACROSS[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = DOWN[style.verticalAlign];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

const ACROSS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const DOWN = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Inner lines only where there is an inside: Excel refuses them on a single row or column. */
function drawLines(object: Excel.Worksheet, ranges: readonly string[], colour: string): void {
  const tall = ranges.filter((range) => areaOf(range).bottom > areaOf(range).top);
  const wide = ranges.filter((range) => areaOf(range).right > areaOf(range).left);
  rangesOf(object, ranges).forEach((range) => EDGES.forEach((edge) => drawLine(range, edge, colour)));
  rangesOf(object, tall).forEach((range) => drawLine(range, 'InsideHorizontal', colour));
  rangesOf(object, wide).forEach((range) => drawLine(range, 'InsideVertical', colour));
}

function drawLine(
  range: Painted,
  edge: (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical',
  colour: string,
): void {
  const line = range.format.borders.getItem(edge);
  line.style = 'Continuous';
  line.color = colour;
}

/** Sets widths first (a width shows a hidden column again), then hides what the book hides. */
export function sizeCells(object: Excel.Worksheet, sheet: Sheet): void {
  for (const [columns, characters] of Object.entries(sheet.columnWidths)) {
    const range = object.getRange(wholeLines(columns));
    range.columnHidden = false;
    range.format.columnWidth = pointsOf(characters);
  }
  for (const [rows, points] of Object.entries(sheet.rowHeights)) {
    object.getRange(wholeLines(rows)).format.rowHeight = points;
  }
  for (const columns of sheet.hiddenColumns) object.getRange(wholeLines(columns)).columnHidden = true;
}

/** `B` → `B:B`, `6` → `6:6`; `D:F` stays. */
function wholeLines(key: string): string {
  return key.includes(':') ? key : `${key}:${key}`;
}

/** Characters of the standard font (8 pixels each in 游ゴシック 11, and 5 of margin) in Excel's points. */
function pointsOf(characters: number): number {
  return Math.round((characters * 8 + 5) * 0.75 * 100) / 100;
}
