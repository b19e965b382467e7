/** Colours of files: written out, or of the theme. Numbers of the old palette are left as they are in the grid. */

/** Office's own theme, in the order in which cells number it (white and black come first there). */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
] as const;

/** → `#RRGGBB`; null where the file names none. */
export function colourOf(given: unknown): string | null {
  if (typeof given !== 'object' || given === null) return null;
  const { argb, theme, tint } = given as { argb?: unknown; theme?: unknown; tint?: unknown };
  if (typeof argb === 'string' && /^[0-9A-F]{8}$/i.test(argb)) return `#${argb.slice(2).toUpperCase()}`;
  const base = typeof theme === 'number' ? THEME[theme] : undefined;
  return base === undefined ? null : tinted(base, typeof tint === 'number' ? tint : 0);
}

/** ECMA-376 18.8.19: below 0 towards black, above towards white. */
function tinted(base: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(base.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
