/** What Excel holds, whatever a file says. */

/** The longest text of a cell, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;
