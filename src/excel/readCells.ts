/** Excel's arrays of a range as cells: an empty cell reads '', an error reads as a text, a date as a number; told apart once, here. */
import { cellAt } from '../book/a1';
import { isDateFormat } from '../book/dateFormat';
import type { CellKind, ReadCell } from '../book/reading';

/** A range loaded with {@link CELL_PROPERTIES}; top-left cell in columns and rows from 1. */
export interface LoadedCells {
  readonly left: number;
  readonly top: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  /** null where not asked for. */
  readonly formulas: readonly (readonly unknown[])[];
}

export const CELL_PROPERTIES = 'rowIndex,columnIndex,values,valueTypes,text,numberFormat';

export function readCells(loaded: LoadedCells): ReadCell[][] {
  return loaded.values.map((row, r) =>
    row.map((value, c) => {
      const format = loaded.numberFormat[r]?.[c];
      const numberFormat = typeof format === 'string' ? format : 'General';
      const kind = kindOf(loaded.valueTypes[r]?.[c] ?? 'Empty', value, numberFormat);
      return {
        kind,
        value: kind === 'empty' ? null : plainValue(value),
        text: loaded.text[r]?.[c] ?? '',
        formula: formulaOf(loaded.formulas[r]?.[c], value),
        address: cellAt(loaded.left + c, loaded.top + r),
        numberFormat,
      };
    }),
  );
}

function kindOf(valueType: string, value: unknown, numberFormat: string): CellKind {
  switch (valueType) {
    case 'Empty':
      return 'empty';
    case 'Double':
    case 'Integer':
      return isDateFormat(numberFormat) ? 'date' : 'number';
    case 'Boolean':
      return 'boolean';
    case 'Error':
      return 'error';
    default:
      return value === '' ? 'empty' : 'text';
  }
}

function plainValue(value: unknown): number | string | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/**
 * Of a text with Excel's text mark (`'=A1`) `formulas` says the text without its mark (OfficeDev/office-js #6687), as `values`
 * does; a formula never yields its own spelling.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}
