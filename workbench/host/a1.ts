/** Addresses as Excel writes and reads them. */
import { area, LAST_COLUMN, LAST_ROW, isInSheet, isWholeColumns, isWholeRows, type Area } from './area';

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

const ordered = (r1: number, c1: number, r2: number, c2: number): Area =>
  area(Math.min(r1, r2), Math.min(c1, c2), Math.max(r1, r2), Math.max(c1, c2));

/** `B2`, `$B$2:C5`, `B:D`, `3:7`; null when the text is no such address or leaves the sheet. */
export function parseArea(text: string): Area | null {
  const found = cells(text) ?? columns(text) ?? rows(text);
  return found && isInSheet(found) ? found : null;
}

function cells(text: string): Area | null {
  const [, c1, r1, c2, r2] = CELLS.exec(text) ?? [];
  if (c1 === undefined || r1 === undefined) return null;
  return ordered(Number(r1) - 1, columnIndex(c1), Number(r2 ?? r1) - 1, columnIndex(c2 ?? c1));
}

function columns(text: string): Area | null {
  const [, c1, c2] = COLUMNS.exec(text) ?? [];
  return c1 === undefined || c2 === undefined ? null : ordered(0, columnIndex(c1), LAST_ROW, columnIndex(c2));
}

function rows(text: string): Area | null {
  const [, r1, r2] = ROWS.exec(text) ?? [];
  return r1 === undefined || r2 === undefined
    ? null
    : ordered(Number(r1) - 1, 0, Number(r2) - 1, LAST_COLUMN);
}

/** `'My sheet'!A1` → sheet and rest; sheet is null without one. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** Without sheet and without `$`. */
export function formatArea(a: Area): string {
  if (isWholeColumns(a)) return `${columnLetters(a.left)}:${columnLetters(a.right)}`;
  if (isWholeRows(a)) return `${a.top + 1}:${a.bottom + 1}`;
  const first = columnLetters(a.left) + (a.top + 1);
  const last = columnLetters(a.right) + (a.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** With `$` before every row and column. */
export const formatAbsolute = (a: Area): string =>
  formatArea(a)
    .split(':')
    .map((corner) =>
      corner.replace(
        /([A-Z]+)?(\d+)?/,
        (_, c?: string, r?: string) => (c ? `$${c}` : '') + (r ? `$${r}` : ''),
      ),
    )
    .join(':');

/** Excel leaves a sheet's name bare when it is a word that cannot be taken for something else. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C?\d*$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
