/**
 * Prints a described book into a file.
 *
 * exceljs writes the parts (its tables, rules, formats and protection have met real Excel for years); {@link finishParts}
 * puts right what it cannot say. Nothing is calculated: formulas are written without results and the file asks
 * Excel and LibreOffice to calculate when it is opened.
 *
 * What Office.js draws and the file leaves out: native charts ({@link Sheet.charts}). Nothing else.
 */
import type { Workbook, Worksheet } from 'exceljs';
import type { Book, Sheet, Table } from '../../book/book';
import { putCells, putStyles } from './cells';
import { addConditionalFormats } from './conditionalFormats';
import { finishParts } from './finish';
import { addInputRules } from './inputRules';
import { columnName } from './limits';
import { layOut, protectSheet } from './sheetSetup';
import { argb } from './styles';
import { inWholeLetters } from './wholeLetters';

export interface WriteOptions {
  /** Protects every sheet without a password: the inputs stay open. Against slips, not a safeguard. */
  readonly protect: boolean;
  /** Stands in the file's properties; a parameter because the core has no clock. */
  readonly created: Date;
}

/** The file's media type, for downloads. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A described book → the bytes of an .xlsx; the same book gives the same bytes. exceljs is loaded when this is first called. */
export async function writeBook(book: Book, options: WriteOptions): Promise<Uint8Array> {
  const workbook = await newWorkbook(options.created);
  for (const sheet of book.sheets) await addSheet(workbook, sheet, options.protect);
  selectFirst(workbook, book);
  // Compressed only once, after the parts are finished; exceljs passes this on, though its types do not say so.
  const packed = { zip: { compression: 'STORE' } } as Parameters<Workbook['xlsx']['writeBuffer']>[0];
  const bytes = new Uint8Array(await inWholeLetters(() => workbook.xlsx.writeBuffer(packed)));
  return finishParts(bytes, book);
}

async function newWorkbook(created: Date): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'KPI book';
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = created;
  workbook.modified = created;
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}

async function addSheet(workbook: Workbook, sheet: Sheet, protect: boolean): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    properties: {
      // The height of a line of the standard font in Excel.
      defaultRowHeight: 18.75,
      ...(sheet.tabColour !== undefined ? { tabColor: argb(sheet.tabColour) } : {}),
    },
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
    columns: table.headers.map((name) => ({ name: columnName(name), filterButton: table.showFilter })),
    rows: table.rows.map((row) => row.map(() => null)),
  });
  putCells(worksheet, table.at, [table.headers.map((text) => ({ text })), ...table.rows]);
}

/** Opens on the first sheet that people see, and on no other. */
function selectFirst(workbook: Workbook, book: Book): void {
  const activeTab = Math.max(
    0,
    book.sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  workbook.worksheets.forEach((worksheet, index) => {
    const views = worksheet.views.map((view) => ({ ...view, tabSelected: index === activeTab }));
    worksheet.views = views;
  });
}
