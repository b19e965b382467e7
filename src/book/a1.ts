/** Addresses, sheet names and structured references as Excel spells them; each quoting rule in one function. */

/** A block of cells: columns and rows count from 1, both ends included. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Excel's last row and column. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** (2, 5) → B5. */
export function cellAt(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** (2, 5) → $B$5. */
export function absoluteCell(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `B5:D9`; a single cell is written without a colon. */
export function areaAddress(area: Area): string {
  const from = cellAt(area.left, area.top);
  const to = cellAt(area.right, area.bottom);
  return from === to ? from : `${from}:${to}`;
}

/** `$B$5:$D$9`. */
export function absoluteArea(area: Area): string {
  return `${absoluteCell(area.left, area.top)}:${absoluteCell(area.right, area.bottom)}`;
}

/** Reads `B5`, `$B$5:D9` (with or without a sheet in front). null: not an A1 address. */
export function parseArea(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?$/i.exec(local);
  if (!match) return null;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  return {
    left: columnNumber(fromColumn),
    top: Number(fromRow),
    right: columnNumber(toColumn),
    bottom: Number(toRow),
  };
}

/** A sheet's name as it stands before "!" in a formula; always quoted, which Excel accepts for every name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A column name inside the brackets of a structured reference. */
export function escapeColumn(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}

/** This row's cell of a table's column, written in full: Univer and LibreOffice do not read the short form. */
export function thisRow(table: string, heading: string): string {
  return `${table}[[#This Row],[${escapeColumn(heading)}]]`;
}

/** A table's whole column without its heading. */
export function wholeColumn(table: string, heading: string): string {
  return `${table}[${escapeColumn(heading)}]`;
}

/** A text as a literal of a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
