/** An odd but right file, and what Excel makes of it. */
import type { ReadCell } from '../../book/reading';
import { workbook, type Ingredients } from './workbook';

/** What the cells in question have to read as. */
export interface OddFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By address; null: empty. */
  readonly cells: Readonly<Record<string, Partial<ReadCell> | null>>;
  readonly headers?: readonly string[];
}

export function odd(
  name: string,
  cells: OddFile['cells'],
  given: Ingredients,
  headers?: readonly string[],
): OddFile {
  return { name, bytes: workbook(given), cells, ...(headers ? { headers } : {}) };
}

export function text(value: string): Partial<ReadCell> {
  return { kind: 'text', value };
}

export function number(value: number): Partial<ReadCell> {
  return { kind: 'number', value };
}
