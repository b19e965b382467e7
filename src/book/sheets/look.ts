/** The look that all sheets of the book share. */
import type { Style } from '../book';

export const COLOURS = {
  ink: '#1F2937',
  faint: '#6B7280',
  line: '#C9CED6',
  heading: '#1F3A5F',
  headingInk: '#FFFFFF',
  inputHeading: '#7A5B00',
  input: '#FFFBE6',
  /** What a section fills in, in the book that it gets. */
  open: '#FFF3B8',
  judged: '#F2F4F7',
  plain: '#FFFFFF',
  warning: '#FDE2E0',
  warningInk: '#9B1C1C',
  state: '#E5E7EB',
  bar: '#8FB8DE',
  link: '#0B5CAD',
} as const;

export const TABLE_STYLE = 'TableStyleLight1';

export const LOOKS = {
  title: { bold: true, size: 16, fontColour: COLOURS.heading, verticalAlign: 'center' },
  section: { bold: true, size: 12, fontColour: COLOURS.heading, verticalAlign: 'center' },
  note: { size: 9, fontColour: COLOURS.faint, verticalAlign: 'center' },
  heading: {
    fill: COLOURS.heading,
    fontColour: COLOURS.headingInk,
    bold: true,
    size: 9,
    align: 'center',
    verticalAlign: 'center',
    wrap: true,
    border: COLOURS.line,
  },
  body: { size: 10, fontColour: COLOURS.ink, verticalAlign: 'center', border: COLOURS.line },
  input: { fill: COLOURS.input, unlocked: true },
  judged: { fill: COLOURS.judged },
} as const satisfies Record<string, Style>;

/** Black or white, whichever is read more easily on a fill `#RRGGBB` (WCAG relative luminance). */
export function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(fill.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? COLOURS.ink : COLOURS.headingInk;
}

/** Lines that a text needs in a column of `width` characters; a full-width letter takes two. */
export function linesOf(textValue: string, width: number, size = 11): number {
  const perLine = Math.max(1, Math.floor((width * 11) / size));
  return textValue
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
}

function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(letter) ? 1 : 2), 0);
}
