/** What openpyxl should find in a file, straight from the description: the same shapes as structure.py prints. */
import { absoluteArea, areaAddress, cellAt, columnLetters, columnNumber, parseArea } from '../../../book/a1';
import type { Book, Cell, ConditionalFormat, InputRule, Sheet, Style, Table } from '../../../book/book';
import { couldBeRead } from '../../../book/typedText';

export interface FoundCell {
  readonly kind: 's' | 'n' | 'f';
  readonly value: string | number | null;
  readonly format: string;
  readonly locked: boolean;
  readonly marked: boolean;
  readonly fill: string | null;
  readonly font: readonly [name: string, size: number, bold: boolean, italic: boolean, colour: string | null];
  readonly align: readonly [across: string | null, down: string | null, wrap: boolean];
  readonly lines: readonly (string | null)[];
}

/** Everything of a sheet apart from its cells. */
export function expectedSheet(sheet: Sheet, isFirst: boolean, isProtected: boolean) {
  const { print, freeze } = sheet;
  const columns = freeze.columns > 0 || freeze.rows > 0 ? cellAt(freeze.columns + 1, freeze.rows + 1) : null;
  return {
    name: sheet.name,
    state: sheet.visibility,
    tables: Object.fromEntries(sheet.tables.map((table) => [table.name, expectedTable(table)])),
    rules: [...sheet.inputRules.map(expectedRule)].sort(byRanges),
    looks: sheet.conditionalFormats.map(expectedLook),
    protected: isProtected,
    forbidden: isProtected ? ['sort'] : ['formatColumns', 'formatRows', 'autoFilter', 'sort'],
    frozen: columns,
    gridlines: sheet.showGridlines,
    selected: isFirst,
    tabColour: sheet.tabColour ?? null,
    print: [print.orientation, print.paper === 'A3' ? 8 : 9, print.fitToWidth, 0],
    fits: true,
    titles: print.repeatRows?.replace(/\d+/g, '$$$&') ?? null,
    area: print.area === undefined ? null : [absoluteArea(areaOf(print.area))],
    footer: [footerPart(print.footer, 'L'), footerPart(print.footer, 'C'), null],
    widths: expectedWidths(sheet),
    heights: expectedHeights(sheet),
  };
}

export const byRanges = (a: { ranges: string }, b: { ranges: string }): number =>
  a.ranges < b.ranges ? -1 : 1;

function expectedTable(table: Table) {
  const { left, top } = areaOf(table.at);
  const bottom = top + table.rows.length;
  const range = areaAddress({ left, top, right: left + table.headers.length - 1, bottom });
  const calculated = table.headers.flatMap((heading, column): [string, string][] => {
    const cells = table.rows.map((row) => row[column] ?? null);
    const [first] = cells;
    const formula = first && 'formula' in first ? first.formula : null;
    const isShared = cells.every((cell) => cell && 'formula' in cell && cell.formula === formula);
    return formula !== null && isShared ? [[heading, formula.slice(1)]] : [];
  });
  return {
    range,
    headings: table.headers,
    calculated: Object.fromEntries(calculated),
    filter: table.showFilter ? range : null,
    style: table.style,
    totals: false,
  };
}

function expectedRule({ ranges, allow, allowBlank, error, prompt }: InputRule) {
  const bare = (text: string): string => text.replace(/^=/, '');
  const formulas = {
    list: () => ('source' in allow ? [listSource(allow.source)] : []),
    formula: () => ('formula' in allow ? [bare(allow.formula)] : []),
    wholeNumber: () => ('min' in allow ? [String(allow.min), String(allow.max)] : []),
    decimal: () => ('min' in allow ? [String(allow.min), String(allow.max)] : []),
  };
  const type = { list: 'list', formula: 'custom', wholeNumber: 'whole', decimal: 'decimal' };
  return {
    ranges: ranges.join(' '),
    type: type[allow.kind],
    formulas: formulas[allow.kind](),
    allowBlank,
    error: [error.title, error.message, error.style, true],
    prompt: [prompt?.title ?? null, prompt?.message ?? null, prompt !== null],
  };
}

function listSource(source: string): string {
  return source.startsWith('=') ? source.slice(1) : `"${source}"`;
}

function expectedLook(format: ConditionalFormat, index: number) {
  const isBar = format.kind === 'dataBar';
  return {
    ranges: format.ranges.join(' '),
    type: isBar ? 'dataBar' : 'expression',
    priority: index + 1,
    formula: isBar ? null : format.formula.slice(1),
    stops: !isBar && format.stopIfTrue === true,
    fill: isBar ? null : (format.fill ?? null),
    fontColour: isBar ? null : (format.fontColour ?? null),
    bold: !isBar && format.bold === true,
    italic: !isBar && format.italic === true,
    bar: isBar ? [format.colour, format.min, format.max] : null,
  };
}

function expectedWidths({ columnWidths, hiddenColumns }: Sheet) {
  const hidden = new Set(hiddenColumns.flatMap((columns) => lines(columns, columnNumber)));
  const widths = new Map(
    Object.entries(columnWidths).flatMap(([columns, width]) =>
      lines(columns, columnNumber).map((column) => [column, width] as const),
    ),
  );
  return Object.fromEntries(
    [...widths].map(([column, width]) => [columnLetters(column), [width + 0.625, hidden.has(column)]]),
  );
}

function expectedHeights({ rowHeights }: Sheet) {
  return Object.fromEntries(
    Object.entries(rowHeights).flatMap(([rows, height]) => lines(rows, Number).map((row) => [row, height])),
  );
}

function lines(text: string, toNumber: (part: string) => number): number[] {
  const [from = '', to = from] = text.split(':');
  return Array.from({ length: toNumber(to) - toNumber(from) + 1 }, (_, i) => toNumber(from) + i);
}

/** Every cell that holds something or looks like something, by address. */
export function expectedCells(sheet: Sheet): Record<string, FoundCell> {
  const contents = new Map<string, Cell>();
  const formats = new Map<string, string>();
  const styles = new Map<string, Style>();
  const put = (at: string, rows: readonly (readonly Cell[])[]): void =>
    eachAddress(at, rows, (address, cell) => contents.set(address, cell));
  sheet.tables.forEach((table) => put(table.at, [table.headers.map((text) => ({ text })), ...table.rows]));
  sheet.blocks.forEach((block) => put(block.at, block.cells));
  sheet.numberFormats.forEach(({ at, formats: rows }) =>
    eachAddress(at, rows, (address, format) => formats.set(address, format)),
  );
  sheet.styles.forEach(({ ranges, style }) =>
    ranges
      .flatMap(addressesOf)
      .forEach((address) => styles.set(address, { ...styles.get(address), ...style })),
  );
  const filled = [...contents].flatMap(([address, cell]) => (isBlank(cell) ? [] : [address]));
  const dressed = new Set([...formats.keys(), ...styles.keys()]);
  return Object.fromEntries(
    [...new Set([...filled, ...dressed])].map((address) => {
      const cell = contents.get(address) ?? null;
      const plain = expectedCell(cell, formats.get(address) ?? 'General', styles.get(address) ?? {});
      const isBare = !dressed.has(address) && !plain.marked;
      return [address, isBare ? { ...plain, align: [null, null, false] } : plain];
    }),
  );
}

function isBlank(cell: Cell): boolean {
  return cell === null || ('text' in cell && cell.text === '');
}

function expectedCell(cell: Cell, format: string, style: Style): FoundCell {
  const line = style.border ?? null;
  return {
    ...expectedContent(cell),
    format,
    locked: style.unlocked !== true,
    marked: cell !== null && 'text' in cell && format !== '@' && couldBeRead(cell.text),
    fill: style.fill ?? null,
    font: [
      '游ゴシック',
      style.size ?? 11,
      style.bold === true,
      style.italic === true,
      style.fontColour ?? null,
    ],
    align: [style.align ?? null, style.verticalAlign ?? 'center', style.wrap === true],
    lines: [line, line, line, line],
  };
}

function expectedContent(cell: Cell): Pick<FoundCell, 'kind' | 'value'> {
  if (cell === null || isBlank(cell)) return { kind: 'n', value: null };
  if ('number' in cell) return { kind: 'n', value: cell.number };
  return 'text' in cell ? { kind: 's', value: cell.text } : { kind: 'f', value: cell.formula };
}

function eachAddress<T>(
  at: string,
  rows: readonly (readonly T[])[],
  visit: (address: string, value: T) => void,
): void {
  const { left, top } = areaOf(at);
  rows.forEach((row, r) => row.forEach((value, c) => visit(cellAt(left + c, top + r), value)));
}

function addressesOf(range: string): string[] {
  const { left, top, right, bottom } = areaOf(range);
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => cellAt(left + c, top + r)),
  ).flat();
}

function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}

export function expectedNames(book: Book): Record<string, string> {
  return Object.fromEntries(book.names.map(({ name, refersTo }) => [name, refersTo]));
}

/** `&LR6-0012&C&P / &N` → what stands left or in the middle. */
function footerPart(footer: string | undefined, side: 'L' | 'C'): string | null {
  const [left = '', middle = ''] = (footer ?? '').split('&C');
  return (side === 'L' ? left.replace('&L', '') : middle) || null;
}
