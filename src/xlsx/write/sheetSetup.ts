/** Everything of a sheet that is not in its cells: widths, freezing, print, protection. */
import type { Worksheet, WorksheetView } from 'exceljs';
import type { PrintSetup, Sheet } from '../../book/book';
import { columnNumber } from '../../book/a1';

/** Paper codes of ECMA-376 (18.3.1.63). */
const PAPER = { A3: 8, A4: 9 } as const;

/** exceljs writes a column's width as it is given; Excel counts 5 pixels of padding into it, 8 being a digit of the standard font. */
const PADDING = 5 / 8;

export function layOut(worksheet: Worksheet, sheet: Sheet): void {
  for (const [columns, width] of Object.entries(sheet.columnWidths)) {
    for (const column of span(columns, columnNumber)) worksheet.getColumn(column).width = width + PADDING;
  }
  for (const columns of sheet.hiddenColumns) {
    for (const column of span(columns, columnNumber)) worksheet.getColumn(column).hidden = true;
  }
  for (const [rows, height] of Object.entries(sheet.rowHeights)) {
    for (const row of span(rows, Number)) worksheet.getRow(row).height = height;
  }
  worksheet.views = [viewOf(sheet)];
  setUpPrint(worksheet, sheet.print);
}

function viewOf({ freeze, showGridlines }: Sheet): Partial<WorksheetView> {
  const { rows, columns } = freeze;
  return rows > 0 || columns > 0
    ? { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: showGridlines }
    : { state: 'normal', showGridLines: showGridlines };
}

function setUpPrint(worksheet: Worksheet, print: PrintSetup): void {
  Object.assign(worksheet.pageSetup, {
    orientation: print.orientation,
    paperSize: PAPER[print.paper],
    fitToPage: true,
    fitToWidth: print.fitToWidth,
    // 0 = as many pages down as the rows need.
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  if (print.footer !== undefined) worksheet.headerFooter.oddFooter = print.footer;
}

/** Without a password: a password in a file anyone can open would promise what it cannot keep. */
export async function protectSheet(worksheet: Worksheet): Promise<void> {
  await worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
}

/** `B` or `D:F` (columns), `1` or `6:79` (rows) → every number between, from 1. */
function span(text: string, toNumber: (part: string) => number): number[] {
  const [first = '', last = first] = text.split(':');
  const from = toNumber(first);
  return Array.from({ length: toNumber(last) - from + 1 }, (_, i) => from + i);
}
