/** Cell references, read off bytes or texts and held as one number. */
import { columnLetters, MAX_COLUMNS, MAX_ROWS, type Area } from '../../../book/a1';

/** Columns and rows count from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** Row and column in one number, ordered as one reads. */
export function packPlace(column: number, row: number): number {
  return row * 32_768 + column;
}

export function columnOf(packed: number): number {
  return packed % 32_768;
}

export function rowOf(packed: number): number {
  return Math.floor(packed / 32_768);
}

const letters: string[] = [];

/** (2, 5) → B5. A sheet's columns repeat in every row, so their letters are remembered. */
export function addressOf(column: number, row: number): string {
  return (letters[column] ??= columnLetters(column)) + String(row);
}

/** Whether an area lies on a sheet, its corners in order. */
export function isOnSheet({ left, top, right, bottom }: Area): boolean {
  return (
    left >= 1 && top >= 1 && left <= right && top <= bottom && right <= MAX_COLUMNS && bottom <= MAX_ROWS
  );
}

/** `B5` in ASCII bytes, packed; -1: no reference, or none on a sheet. */
export function placeIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (; at < end; at += 1) {
    const letter = (bytes[at] as number) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const letterCount = at - start;
  let row = 0;
  for (; at < end; at += 1) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  const isReference = letterCount > 0 && letterCount <= 3 && end - start - letterCount <= 7;
  return isReference && column <= MAX_COLUMNS && row >= 1 && row <= MAX_ROWS ? packPlace(column, row) : -1;
}

const ascii = new TextEncoder();

/** The same for a text; null: no reference, or none on a sheet. */
export function placeOf(reference: string): CellPlace | null {
  const bytes = ascii.encode(reference);
  const packed = placeIn(bytes, 0, bytes.length);
  return packed >= 0 ? { column: columnOf(packed), row: rowOf(packed) } : null;
}
