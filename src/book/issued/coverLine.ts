/** A line of the cover, and the looks that its lines share. */
import type { Cell, Style } from '../book';
import { text } from '../cells';
import { COLOURS, LOOKS } from '../sheets/look';

/** Cells of the columns B and C, with their looks. */
export interface CoverLine {
  readonly cells: readonly [label: Cell, body: Cell];
  readonly looks: readonly [label: Style, body: Style];
  /** At least so many points; wrapped texts make it higher. */
  readonly height: number;
  /** What colours it as people type. */
  readonly live?: 'bar' | 'status';
}

export const PLAIN: Style = {};
export const WRAPPED: Style = {
  size: 11,
  wrap: true,
  verticalAlign: 'center',
  align: 'left',
  indent: 1,
  fontColour: COLOURS.ink,
};
export const BOX: Style = { ...WRAPPED, border: COLOURS.line };
export const LABEL: Style = {
  ...BOX,
  size: 10,
  bold: true,
  wrap: false,
  fill: COLOURS.judged,
  fontColour: COLOURS.heading,
};

export function sectionLine(title: string): CoverLine {
  return plainLine(title, LOOKS.section, 24);
}

export function plainLine(value: string, style: Style, height: number): CoverLine {
  return { cells: [text(value), null], looks: [style, PLAIN], height };
}

export function gap(): CoverLine {
  return { cells: [null, null], looks: [PLAIN, PLAIN], height: 8 };
}
