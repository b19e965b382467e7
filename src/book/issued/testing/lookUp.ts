/** Finds things in a described issued book. For tests. */
import { cellAt, parseArea } from '../../a1';
import type { Book, Cell, Sheet, Style, Table } from '../../book';

export function sheetOf(book: Book, key: string): Sheet {
  const sheet = book.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

export function listOf(book: Book): Table {
  const [table] = sheetOf(book, 'list').tables;
  if (!table) throw new Error('no list');
  return table;
}

export function addressOf(book: Book, id: string, heading: string): string {
  const { headers, rows } = listOf(book);
  return cellAt(
    headers.indexOf(heading) + 1,
    6 + rows.findIndex(([cell]) => cell && 'text' in cell && cell.text === id),
  );
}

export function cellOf(book: Book, id: string, heading: string): Cell | undefined {
  const { headers, rows } = listOf(book);
  const row = rows.find(([cell]) => cell && 'text' in cell && cell.text === id);
  return row?.[headers.indexOf(heading)];
}

export function headingAt({ tables }: Sheet, address: string): string | undefined {
  return tables[0]?.headers[(parseArea(address)?.left ?? 0) - 1];
}

/** Unlocked cells, later looks over earlier ones. */
export function openCells({ styles }: Sheet): string[] {
  const looks = new Map<string, Style>();
  for (const { ranges, style } of styles) {
    for (const address of ranges.flatMap(cellsIn)) looks.set(address, { ...looks.get(address), ...style });
  }
  return [...looks].filter(([, { unlocked }]) => unlocked === true).map(([address]) => address);
}

function cellsIn(range: string): string[] {
  const { left, top, right, bottom } = parseArea(range) ?? { left: 1, top: 1, right: 0, bottom: 0 };
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_unused, c) => cellAt(left + c, top + r)),
  ).flat();
}

export function hiddenHeadings(book: Book): string[] {
  const { headers } = listOf(book);
  return sheetOf(book, 'list').hiddenColumns.flatMap((columns) => {
    const [from = '', to = from] = columns.split(':');
    const [left, right] = [from, to].map((letters) => parseArea(`${letters}1`)?.left ?? 0);
    return headers.slice((left ?? 1) - 1, right);
  });
}

export function lettersOf(column: number): string {
  return cellAt(column, 1).replace('1', '');
}

export function linkText(address: string): string {
  return `=HYPERLINK("#'KPI一覧'!${address}","${address}")`;
}
