/**
 * Prints a described book into a file.
 *
 * exceljs writes the parts (its tables, rules, formats and protection have met real Excel for years); {@link finishParts}
 * puts right what it cannot say. Nothing is calculated: formulas are written without results and the file asks
 * Excel and LibreOffice to calculate when it is opened.
 *
 * What Office.js draws and the file leaves out: native charts ({@link Sheet.charts}). Nothing else.
 */
import { Workbook, type Worksheet } from 'exceljs';
import type { Book, Cell, Sheet, Table } from '../../book/book';
import { cellAt } from '../../book/a1';
import { addConditionalFormats } from './conditionalFormats';
import { finishParts } from './finish';
import { addInputRules } from './inputRules';
import { cellText } from './limits';
import { layOut, protectSheet } from './sheetSetup';
import { areaOf } from './areas';
import { argb, cellStyle, stylesByCell } from './styles';

export interface WriteOptions {
  /** Protects every visible sheet without a password: the inputs stay open. Against slips, not a safeguard. */
  readonly protect: boolean;
  /** Stands in the file's properties; a parameter because the core has no clock. */
  readonly created: Date;
}

/** The file's media type, for downloads. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A described book → the bytes of an .xlsx. */
export async function writeBook(book: Book, options: WriteOptions): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = options.created;
  workbook.modified = options.created;
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of book.sheets) await addSheet(workbook, sheet, options.protect);
  for (const { name, refersTo } of book.names) workbook.definedNames.add(refersTo, name);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishParts(bytes, book);
}

async function addSheet(workbook: Workbook, sheet: Sheet, protect: boolean): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    ...(sheet.tabColour !== undefined ? { properties: { tabColor: argb(sheet.tabColour) } } : {}),
  });
  layOut(worksheet, sheet);
  for (const table of sheet.tables) addTable(worksheet, table);
  for (const block of sheet.blocks) putCells(worksheet, block.at, block.cells);
  putStyles(worksheet, sheet);
  addConditionalFormats(worksheet, sheet);
  addInputRules(worksheet, sheet);
  if (protect) await protectSheet(worksheet);
}

/** exceljs' tables copy their rows into cells; ours are put there as cells of their kinds, so it gets only the frame. */
function addTable(worksheet: Worksheet, table: Table): void {
  worksheet.addTable({
    name: table.name,
    ref: table.at,
    headerRow: true,
    totalsRow: false,
    style: { theme: table.style as 'TableStyleLight1', showRowStripes: false },
    columns: table.headers.map((name) => ({ name, filterButton: table.showFilter })),
    rows: table.rows.map((row) => row.map(() => null)),
  });
  putCells(worksheet, table.at, [table.headers.map((text) => ({ text })), ...table.rows]);
}

function putCells(worksheet: Worksheet, at: string, cells: readonly (readonly Cell[])[]): void {
  const { top, left } = areaOf(at);
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      const target = worksheet.getCell(top + r, left + c);
      if ('text' in cell) target.value = cellText(cell.text);
      else if ('number' in cell) target.value = cell.number;
      else target.value = { formula: cell.formula.slice(1) };
    });
  });
}

function putStyles(worksheet: Worksheet, sheet: Sheet): void {
  const styles = stylesByCell(sheet);
  const formats = formatsByCell(sheet);
  for (const address of new Set([...styles.keys(), ...formats.keys()])) {
    worksheet.getCell(address).style = cellStyle(styles.get(address) ?? {}, formats.get(address));
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
