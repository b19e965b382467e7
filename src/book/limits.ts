/** What Excel holds, whatever a file says. */

/** The longest text of a cell, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

/** Excel breaks lines by one character. */
export function exceedsCell(text: string): boolean {
  return text.length > LONGEST_CELL_TEXT && text.replace(/\r\n/g, '\n').length > LONGEST_CELL_TEXT;
}
