/** The description's styles, put together per cell, as exceljs wants them. */
import type { Alignment, Border, Borders, Fill, Font, Style as CellStyle } from 'exceljs';
import type { Sheet, Style } from '../../book/book';
import { cellsOf } from './areas';

/** The font of every cell: the standard font of Japanese Excel; where it is missing another Japanese one takes its place. */
export const STANDARD_FONT = { name: '游ゴシック', size: 11, family: 3, charset: 128 } as const;

/** `#RRGGBB` → the ARGB that files hold. */
export function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.replace('#', '').toUpperCase()}` };
}

/** The merged style per cell address; later styles win, member by member. */
export function stylesByCell(sheet: Sheet): Map<string, Style> {
  const styles = new Map<string, Style>();
  for (const { ranges, style } of sheet.styles) {
    for (const range of ranges) {
      for (const address of cellsOf(range)) styles.set(address, { ...styles.get(address), ...style });
    }
  }
  return styles;
}

/** @param marked whether the cell needs Excel's text mark, so that its text stays a text when it is edited */
export function cellStyle(
  style: Style,
  numberFormat: string | undefined,
  marked: boolean,
): Partial<CellStyle> {
  const fill = fillOf(style);
  const border = borderOf(style);
  const protection = {
    // Excel takes a cell without this for locked, so only the inputs are named.
    ...(style.unlocked === true ? { locked: false } : {}),
    // Becomes the text mark in finish/styles.ts.
    ...(marked ? { hidden: true } : {}),
  };
  return {
    font: fontOf(style),
    alignment: alignmentOf(style),
    ...(Object.keys(protection).length > 0 ? { protection } : {}),
    ...(fill ? { fill } : {}),
    ...(border ? { border } : {}),
    ...(numberFormat !== undefined && numberFormat !== 'General' ? { numFmt: numberFormat } : {}),
  };
}

function fontOf(style: Style): Partial<Font> {
  return {
    ...STANDARD_FONT,
    ...(style.size !== undefined ? { size: style.size } : {}),
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.fontColour !== undefined ? { color: argb(style.fontColour) } : {}),
  };
}

function alignmentOf(style: Style): Partial<Alignment> {
  return {
    vertical:
      style.verticalAlign === 'center' || style.verticalAlign === undefined ? 'middle' : style.verticalAlign,
    ...(style.align !== undefined ? { horizontal: style.align } : {}),
    ...(style.wrap === true ? { wrapText: true } : {}),
    ...(style.indent !== undefined ? { indent: style.indent } : {}),
  };
}

function fillOf(style: Style): Fill | null {
  if (style.fill === undefined) return null;
  return { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) };
}

function borderOf(style: Style): Partial<Borders> | null {
  if (style.border === undefined) return null;
  const line: Partial<Border> = { style: 'thin', color: argb(style.border) };
  return { top: line, left: line, bottom: line, right: line };
}
