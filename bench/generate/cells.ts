/** The cells of a book one at a time, as Office.js takes them. */
import { cellAt } from '../../src/book/a1';
import type { Book, Cell, Sheet } from '../../src/book/book';
import { areaOf } from '../../src/excel/draw/areas';
import { formatsOf, formulaInput, valueInput } from '../../src/excel/draw/cellInput';

export interface PlacedCell {
  readonly sheet: Sheet;
  /** A1, without sheet. */
  readonly address: string;
  /** Excel's format code; '' where the book says nothing. */
  readonly numberFormat: string;
  readonly kind: 'value' | 'formula';
  readonly input: string | number;
}

/** Every cell of blocks and tables that is not left empty. */
export function cellsOf(book: Book): PlacedCell[] {
  return book.sheets.flatMap((sheet) => {
    const formatAt = formatsOf(sheet);
    return gridsOf(sheet).flatMap(({ at, cells }) => {
      const { left, top } = areaOf(at);
      return cells.flatMap((row, down) =>
        row.flatMap((cell, across) =>
          placed(sheet, cell, cellAt(left + across, top + down), formatAt(left + across, top + down)),
        ),
      );
    });
  });
}

interface Grid {
  readonly at: string;
  readonly cells: readonly (readonly Cell[])[];
}

function gridsOf(sheet: Sheet): Grid[] {
  const tables = sheet.tables.map(({ at, headers, rows }) => ({
    at,
    cells: [headers.map((text) => ({ text })), ...rows],
  }));
  return [...sheet.blocks, ...tables];
}

function placed(sheet: Sheet, cell: Cell, address: string, numberFormat: string): PlacedCell[] {
  const formula = formulaInput(cell);
  if (formula !== null) return [{ sheet, address, numberFormat, kind: 'formula', input: formula }];
  const value = valueInput(cell, numberFormat);
  return value === null || value === ''
    ? []
    : [{ sheet, address, numberFormat, kind: 'value', input: value }];
}
