/** A cell of the book as Office.js takes it: Excel reads every written string as if it were typed. */
import type { Cell, NumberFormats, Sheet } from '../../book/book';
import { couldBeRead } from '../../book/typedText';
import { areaOf } from './areas';

/** What a range's `values` and `formulas` take; null leaves the cell as it is, '' empties it. */
export type CellInput = string | number | null;

/** The number format of a cell as the sheet describes it (column and row from 1); '' where it says nothing. */
export type FormatAt = (column: number, row: number) => string;

export function formatsOf(sheet: Sheet): FormatAt {
  const blocks = sheet.numberFormats.map((block) => ({ ...areaOf(block.at), formats: block.formats }));
  return (column, row) =>
    blocks.reduce((found, block) => at(block.formats, row - block.top, column - block.left) ?? found, '');
}

function at(formats: NumberFormats['formats'], row: number, column: number): string | undefined {
  return formats[row]?.[column];
}

/** The cell without its formula: formulas are written when everything they name stands. */
export function valueInput(cell: Cell, numberFormat: string): CellInput {
  if (cell === null || 'formula' in cell) return null;
  if ('number' in cell) return cell.number;
  return textInput(cell.text, numberFormat);
}

/** The cell's formula, or null where it has none. */
export function formulaInput(cell: Cell): CellInput {
  return cell !== null && 'formula' in cell ? cell.formula : null;
}

/**
 * A text that stays a text. In a cell of format `@` nothing is read into it; elsewhere Excel would make a date of
 * `1-1-1`, a number of 全角 digits, a formula of `=` or `-`, so such a text gets Excel's own text mark, the apostrophe.
 */
export function textInput(text: string, numberFormat: string): string {
  if (numberFormat === '@' || !couldBeRead(text)) return text;
  return `'${text}`;
}
