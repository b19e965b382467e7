/** How what stands in the embedded Excel looks: fills, sizes, frozen headings, print set-up, in the words of Office.js. */
import { cellAt, columnLetters, parseArea } from '../../src/book/a1';
import type { Book, Sheet } from '../../src/book/book';
import type { OpenedWorkbook } from '../host/node';
import { usedArea } from './drawn';

export interface DrawnLayout {
  /** `#RRGGBB` by address, for every cell that is used. */
  readonly fills: Readonly<Record<string, string>>;
  /** Points by column letter; null: hidden. */
  readonly widths: Readonly<Record<string, number | null>>;
  /** Points by row. */
  readonly heights: Readonly<Record<string, number>>;
  /** The frozen part from A1 on, e.g. `A1:B5`; null: none. */
  readonly frozen: string | null;
  readonly orientation: string;
  readonly paper: string;
  readonly pagesAcross: number | null;
  readonly titleRows: string | null;
  readonly printArea: string | null;
  readonly footer: string;
}

export async function drawnLayouts({ Excel }: OpenedWorkbook, book: Book): Promise<DrawnLayout[]> {
  return Excel.run(async (context) => {
    const asked = book.sheets.map((sheet) => ask(context, sheet));
    await context.sync();
    return asked.map((tell) => tell());
  });
}

function ask(context: Excel.RequestContext, sheet: Sheet): () => DrawnLayout {
  const object = context.workbook.worksheets.getItem(sheet.name);
  const { right, bottom } = parseArea(usedArea(sheet)) ?? { right: 1, bottom: 1 };
  const columns = Array.from({ length: right }, (_, i) => columnLetters(i + 1));
  const rows = Array.from({ length: bottom }, (_, i) => String(i + 1));
  const cells = rows.flatMap((_, r) => columns.map((__, c) => cellAt(c + 1, r + 1)));
  const fills = cells.map((address) => object.getRange(address).format.fill.load('color'));
  const widths = columns.map((letter) =>
    object.getRange(`${letter}:${letter}`).load('columnHidden,format/columnWidth'),
  );
  const heights = rows.map((row) => object.getRange(`${row}:${row}`).format.load('rowHeight'));
  const frozen = object.freezePanes.getLocationOrNullObject().load('address');
  const page = object.pageLayout.load('orientation,paperSize,zoom');
  const titles = object.pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const area = object.pageLayout.getPrintAreaOrNullObject().load('address');
  const footer = object.pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
  return () => ({
    fills: Object.fromEntries(cells.map((address, i) => [address, (fills[i]?.color ?? '').toUpperCase()])),
    widths: Object.fromEntries(
      columns.map((letter, i) => [
        letter,
        widths[i]?.columnHidden ? null : (widths[i]?.format.columnWidth ?? 0),
      ]),
    ),
    heights: Object.fromEntries(rows.map((row, i) => [row, heights[i]?.rowHeight ?? 0])),
    frozen: frozen.isNullObject ? null : local(frozen.address),
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize,
    pagesAcross: page.zoom.horizontalFitToPages ?? null,
    titleRows: titles.isNullObject ? null : local(titles.address),
    printArea: area.isNullObject ? null : local(area.address),
    footer: footer.centerFooter,
  });
}

/** Without sheet and dollars. */
function local(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}
