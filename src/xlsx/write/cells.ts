/** What stands in the cells, and how they look. */
import type { Worksheet } from 'exceljs';
import type { Cell, Sheet, Table } from '../../book/book';
import { cellAt } from '../../book/a1';
import { couldBeRead } from '../../book/typedText';
import { areaOf } from './areas';
import { cellText } from './limits';
import { cellStyle, stylesByCell } from './styles';

/** An empty text is an empty cell, as in the open workbook: a text of no letters would not count as blank. */
export function putCells(worksheet: Worksheet, at: string, cells: readonly (readonly Cell[])[]): void {
  eachCell(at, cells, (cell, column, row) => {
    const target = worksheet.getCell(row, column);
    if ('text' in cell) target.value = cell.text === '' ? null : cellText(cell.text);
    else if ('number' in cell) target.value = cell.number;
    else target.value = { formula: cell.formula.slice(1) };
  });
}

/** Styles, number formats and text marks, put together for each cell. */
export function putStyles(worksheet: Worksheet, sheet: Sheet): void {
  const styles = stylesByCell(sheet);
  const formats = formatsByCell(sheet);
  const marked = markedCells(sheet, formats);
  for (const address of new Set([...styles.keys(), ...formats.keys(), ...marked])) {
    const style = cellStyle(styles.get(address) ?? {}, formats.get(address), marked.has(address));
    worksheet.getCell(address).style = style;
  }
}

function formatsByCell(sheet: Sheet): Map<string, string> {
  const formats = new Map<string, string>();
  for (const block of sheet.numberFormats) {
    const { top, left } = areaOf(block.at);
    block.formats.forEach((row, r) =>
      row.forEach((format, c) => formats.set(cellAt(left + c, top + r), format)),
    );
  }
  return formats;
}

/** Cells whose text Excel would take for a formula, a figure or a date as soon as someone edits it. */
function markedCells(sheet: Sheet, formats: ReadonlyMap<string, string>): Set<string> {
  const marked = new Set<string>();
  const mark = (at: string, cells: readonly (readonly Cell[])[]): void =>
    eachCell(at, cells, (cell, column, row) => {
      const address = cellAt(column, row);
      if ('text' in cell && formats.get(address) !== '@' && couldBeRead(cell.text)) marked.add(address);
    });
  sheet.tables.forEach((table) => mark(table.at, [headingRow(table), ...table.rows]));
  sheet.blocks.forEach((block) => mark(block.at, block.cells));
  return marked;
}

function headingRow({ headers }: Table): Cell[] {
  return headers.map((text) => ({ text }));
}

function eachCell(
  at: string,
  cells: readonly (readonly Cell[])[],
  visit: (cell: NonNullable<Cell>, column: number, row: number) => void,
): void {
  const { top, left } = areaOf(at);
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null) visit(cell, left + c, top + r);
    });
  });
}
