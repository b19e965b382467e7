/** How a cell looks, in the words of files. */
import { BooleanNumber, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { Alignment, Borders, Font, Style } from 'exceljs';
import { argb, STANDARD_FONT } from '../../../src/xlsx/write/styles';
import { ACROSS, DOWN, INDENT, LINES, SIDES } from '../styles';

/** @param marked whether the cell needs Excel's text mark (src/xlsx/write/finish/styles.ts) */
export function fileStyle(style: IStyleData, locked: boolean, marked: boolean): Partial<Style> {
  const fill = style.bg?.rgb;
  const format = style.n?.pattern;
  const border = bordersOf(style);
  const alignment = alignmentOf(style);
  const protection = { ...(locked ? {} : { locked: false }), ...(marked ? { hidden: true } : {}) };
  return {
    font: fontOf(style),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(hex(fill)) } } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(Object.keys(protection).length > 0 ? { protection } : {}),
    ...(format && format !== 'General' ? { numFmt: format } : {}),
  };
}

function fontOf(style: IStyleData): Partial<Font> {
  return {
    ...STANDARD_FONT,
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
    ...(style.cl?.rgb ? { color: argb(hex(style.cl.rgb)) } : {}),
  };
}

function alignmentOf({ ht, vt, tb, pd }: IStyleData): Partial<Alignment> {
  const horizontal = ACROSS.find(([own]) => own === ht)?.[1];
  const vertical = DOWN.find(([own]) => own === vt)?.[1];
  const indent = Math.round((pd?.l ?? 0) / INDENT);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function bordersOf({ bd }: IStyleData): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const [own, side] of SIDES) {
    const line = bd?.[own];
    const style = LINES.find(([type]) => type === line?.s)?.[1];
    if (line && style) borders[side] = { style, color: argb(hex(line.cl.rgb ?? '#000000')) };
  }
  return borders;
}

/** `#RRGGBB`; a person's picks of colour come as `rgb(…)` too. */
export function hex(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour)?.slice(1, 4);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour)?.slice(1, 4);
  return short ? `#${short.map((digit) => digit + digit).join('')}` : colour;
}
