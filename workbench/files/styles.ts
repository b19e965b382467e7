/** Univer's looks and numbers for them, beside the words of files. One table a kind, read in both directions. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';
import type { Alignment, BorderStyle } from 'exceljs';

export const LINES: readonly (readonly [BorderStyleTypes, BorderStyle])[] = [
  [BorderStyleTypes.HAIR, 'hair'],
  [BorderStyleTypes.THIN, 'thin'],
  [BorderStyleTypes.MEDIUM, 'medium'],
  [BorderStyleTypes.THICK, 'thick'],
  [BorderStyleTypes.DOTTED, 'dotted'],
  [BorderStyleTypes.DASHED, 'dashed'],
  [BorderStyleTypes.MEDIUM_DASHED, 'mediumDashed'],
  [BorderStyleTypes.DASH_DOT, 'dashDot'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'mediumDashDot'],
  [BorderStyleTypes.DASH_DOT_DOT, 'dashDotDot'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'mediumDashDotDot'],
  [BorderStyleTypes.DOUBLE, 'double'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'slantDashDot'],
];

export const ACROSS: readonly (readonly [HorizontalAlign, Alignment['horizontal']])[] = [
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
  [HorizontalAlign.JUSTIFIED, 'justify'],
  [HorizontalAlign.DISTRIBUTED, 'distributed'],
  [HorizontalAlign.CENTER, 'centerContinuous'],
  [HorizontalAlign.LEFT, 'fill'],
];

export const DOWN: readonly (readonly [VerticalAlign, Alignment['vertical']])[] = [
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'middle'],
  [VerticalAlign.BOTTOM, 'bottom'],
  [VerticalAlign.MIDDLE, 'distributed'],
  [VerticalAlign.MIDDLE, 'justify'],
];

export const SIDES = [
  ['t', 'top'],
  ['b', 'bottom'],
  ['l', 'left'],
  ['r', 'right'],
] as const;

/** A level of indent in pixels, as the host pads cells (host/rangeFormat.ts). */
export const INDENT = 9;

/** A file counts widths in digits of its standard font; 游ゴシック 11 has 8 pixels. */
export const DIGIT = 8;

/** Points in a pixel of the grid. */
export const POINT = 0.75;
