/** A table for people in a terminal, where kanji and kana take two places. */

/** Left columns are padded to their widest cell; the last one runs free. */
export function tableText(
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[],
): string {
  const widths = align.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) => `${lineOf(row, widths, align)}\n`).join('');
}

/** Places that a text takes in a terminal: two for East Asian wide and full-width characters. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function lineOf(
  row: readonly string[],
  widths: readonly number[],
  align: readonly ('left' | 'right')[],
): string {
  const cells = row.map((cell, column) => {
    const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
    return align[column] === 'right' ? padding + cell : cell + padding;
  });
  return cells.join('  ').trimEnd();
}
