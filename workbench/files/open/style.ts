/** How a cell of a file looks, in Univer's words. */
import { BooleanNumber, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import type { Alignment, Borders, Font, Style } from 'exceljs';
import { STANDARD_FONT } from '../../../src/xlsx/write/styles';
import { ACROSS, DOWN, INDENT, LINES, SIDES } from '../styles';
import { colourOf } from './colour';

export function gridStyle(style: Partial<Style>): IStyleData {
  const fill = style.fill?.type === 'pattern' && style.fill.pattern === 'solid' ? style.fill.fgColor : null;
  const background = colourOf(fill);
  const border = bordersOf(style.border ?? {});
  return {
    ...fontOf(style.font ?? {}),
    ...alignmentOf(style.alignment ?? {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(Object.keys(border).length > 0 ? { bd: border } : {}),
    ...(style.numFmt && style.numFmt !== 'General' ? { n: { pattern: style.numFmt } } : {}),
  };
}

/** The standard font is what the grid shows anyway. */
function fontOf(font: Partial<Font>): IStyleData {
  const colour = colourOf(font.color);
  return {
    ...(font.name && font.name !== STANDARD_FONT.name ? { ff: font.name } : {}),
    ...(font.size && font.size !== STANDARD_FONT.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline && font.underline !== 'none' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour && colour !== '#000000' ? { cl: { rgb: colour } } : {}),
  };
}

function alignmentOf({ horizontal, vertical, wrapText, indent }: Partial<Alignment>): IStyleData {
  const ht = ACROSS.find(([, name]) => name === horizontal)?.[0];
  const vt = DOWN.find(([, name]) => name === vertical)?.[0];
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent ? { pd: { l: indent * INDENT } } : {}),
  };
}

function bordersOf(borders: Partial<Borders>): IBorderData {
  const lines: IBorderData = {};
  for (const [own, side] of SIDES) {
    const line = borders[side];
    const type = LINES.find(([, name]) => name === line?.style)?.[0];
    if (line && type !== undefined) lines[own] = { s: type, cl: { rgb: colourOf(line.color) ?? '#000000' } };
  }
  return lines;
}
