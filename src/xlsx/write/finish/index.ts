/**
 * Puts right in the written parts what exceljs cannot say or says wrongly. Each file beside this one is about one kind of part.
 * The parts are put into the zip in a fixed order with a fixed time, so that the same book gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Book } from '../../../book/book';
import { finishSheet } from './sheet';
import { finishStyles } from './styles';
import { finishTable } from './table';
import { finishWorkbook } from './workbook';

/** What Excel itself writes: the earliest time a zip can hold. Read by the local clock, so the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** exceljs numbers sheets and tables in the order they were added; book order is that order. */
export function finishParts(bytes: Uint8Array, book: Book): Uint8Array {
  const parts = unzipSync(bytes);
  let tableNumber = 0;
  rewrite(parts, 'xl/workbook.xml', (xml) => finishWorkbook(xml, book));
  rewrite(parts, 'xl/styles.xml', finishStyles);
  book.sheets.forEach((sheet, index) => {
    rewrite(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, sheet, index));
    for (const table of sheet.tables) {
      tableNumber += 1;
      rewrite(parts, `xl/tables/table${tableNumber}.xml`, (xml) => finishTable(xml, table));
    }
  });
  return zipSync(parts satisfies Zippable, { level: 6, mtime: NO_TIME });
}

function rewrite(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`the writer made no part ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}
