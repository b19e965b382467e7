/** Everything of a file's sheet that is not in its cells. */
import type { Worksheet as FileSheet, WorksheetProtection } from 'exceljs';
import { area, LAST_COLUMN, LAST_ROW } from '../../host/area';
import { formatArea, parseArea, splitSheet } from '../../host/a1';
import type { Host } from '../../host/host';
import { mergeCells } from '../../host/merging';
import { protectionWith } from '../../host/protectionState';
import { setHidden, writeSize, type Lines } from '../../host/rowsAndColumns';
import type { Sheet } from '../../host/sheet';
import { TableCollection } from '../../host/tables';
import { Worksheet } from '../../host/worksheet';
import { ALLOWED, PAPER } from '../save/sheet';
import { DIGIT, POINT } from '../styles';
import { colourOf } from './colour';

export function putLayout(host: Host, file: FileSheet, sheet: Sheet): void {
  const object = new Worksheet(host, sheet);
  const [view] = file.views;
  const tab = colourOf(file.properties.tabColor);
  if (tab) object.tabColor = tab;
  if (view?.showGridLines === false) object.showGridlines = false;
  if (view?.state === 'frozen') freeze(object, view.ySplit ?? 0, view.xSplit ?? 0);
  putSizes(sheet, 'columns', file.columnCount, (number) => {
    const { width, hidden } = file.getColumn(number);
    return { points: width === undefined ? null : width * DIGIT * POINT, hidden };
  });
  putSizes(sheet, 'rows', file.rowCount, (number) => {
    const { height, hidden } = file.getRow(number) as { height?: number; hidden: boolean };
    return { points: height ?? null, hidden };
  });
  for (const address of (file.model as { merges?: readonly string[] }).merges ?? []) {
    const merged = parseArea(address);
    if (merged) mergeCells(sheet, merged, false);
  }
}

function freeze({ freezePanes }: Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(formatArea(area(0, 0, rows - 1, columns - 1)));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

interface Size {
  readonly points: number | null;
  readonly hidden: boolean;
}

/** Lines of the same size beside each other are set at once. @param count numbers run from 1 to it */
function putSizes(sheet: Sheet, lines: Lines, count: number, sizeOf: (number: number) => Size): void {
  let from = 1;
  let current = count > 0 ? sizeOf(1) : null;
  for (let number = 2; current !== null && number <= count + 1; number++) {
    const next = number <= count ? sizeOf(number) : null;
    if (next?.points === current.points && next.hidden === current.hidden) continue;
    const run =
      lines === 'rows' ? area(from - 1, 0, number - 2, LAST_COLUMN) : area(0, from - 1, LAST_ROW, number - 2);
    if (current.points !== null) writeSize(sheet, run, lines, current.points);
    if (current.hidden) setHidden(sheet, run, lines, true);
    current = next;
    from = number;
  }
}

interface FileTable {
  readonly name: string;
  readonly tableRef: string;
  readonly totalsRow?: boolean;
  readonly style?: {
    readonly theme?: string;
    readonly showRowStripes?: boolean;
    readonly showColumnStripes?: boolean;
    readonly showFirstColumn?: boolean;
    readonly showLastColumn?: boolean;
  };
  readonly autoFilterRef?: string;
}

export function putTables(host: Host, file: FileSheet, sheet: Sheet): void {
  for (const { table } of file.getTables() as unknown as readonly { readonly table: FileTable }[]) {
    const place = parseArea(table.tableRef);
    if (!place) continue;
    const body = table.totalsRow ? { ...place, bottom: place.bottom - 1 } : place;
    const made = new TableCollection(host, sheet).add(formatArea(body), true);
    made.name = table.name;
    made.showFilterButton = table.autoFilterRef !== undefined;
    const { look } = host.tables.get(made.key);
    look.style = table.style?.theme ?? '';
    look.showBandedRows = table.style?.showRowStripes === true;
    look.showBandedColumns = table.style?.showColumnStripes === true;
    look.highlightFirstColumn = table.style?.showFirstColumn === true;
    look.highlightLastColumn = table.style?.showLastColumn === true;
  }
}

/** A password's digest cannot be asked for here: the sheet is protected without one. */
export function putProtection(file: FileSheet, { state }: Sheet): void {
  const { sheetProtection: found } = file as unknown as {
    readonly sheetProtection?: (Partial<WorksheetProtection> & { readonly sheet?: boolean }) | null;
  };
  if (!found?.sheet) return;
  const options: Record<string, boolean | string> = {
    selectionMode:
      found.selectUnlockedCells === false
        ? 'None'
        : found.selectLockedCells === false
          ? 'Unlocked'
          : 'Normal',
  };
  for (const [own, name] of ALLOWED) options[own] = found[name] === true;
  // Files say of these two what is forbidden.
  options['allowEditObjects'] = found.objects !== false;
  options['allowEditScenarios'] = found.scenarios !== false;
  state.protection = protectionWith(options, '');
}

const INCH = 72;

export function putPrint(file: FileSheet, { state: { pageLayout: page } }: Sheet): void {
  const { pageSetup: setup } = file;
  // Null, whatever its type says, where a file has none.
  const headerFooter = file.headerFooter as Partial<FileSheet['headerFooter']> | null;
  page.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = Object.keys(PAPER).find((name) => PAPER[name] === Number(setup.paperSize)) ?? 'A4';
  page.zoom = setup.fitToPage
    ? { horizontalFitToPages: pages(setup.fitToWidth), verticalFitToPages: pages(setup.fitToHeight) }
    : { scale: setup.scale ?? 100 };
  page.centerHorizontally = setup.horizontalCentered === true;
  page.centerVertically = setup.verticalCentered === true;
  page.printArea = setup.printArea ? localAddress(setup.printArea) : null;
  page.titleRows = setup.printTitlesRow ? localAddress(setup.printTitlesRow) : null;
  for (const side of Object.keys(page.margins) as (keyof typeof page.margins)[]) {
    const inches = setup.margins?.[side];
    if (inches !== undefined) page.margins[side] = inches * INCH;
  }
  Object.assign(page.headersFooters, sections('Header', headerFooter?.oddHeader));
  Object.assign(page.headersFooters, sections('Footer', headerFooter?.oddFooter));
}

/** Files say 0 for as many as needed, and nothing for one. */
const pages = (given: number | undefined): number | null => (given === 0 ? null : (given ?? 1));

const localAddress = (address: string): string => splitSheet(address).rest.replaceAll('$', '');

/** `&Lleft&Ccentre&Rright`; a text without a mark stands in the middle. */
function sections(kind: 'Header' | 'Footer', text: string | undefined): Record<string, string> {
  const names = { L: `left${kind}`, C: `center${kind}`, R: `right${kind}` };
  const found: Record<string, string> = {};
  for (const [, side, part] of (text ?? '').matchAll(/(?:^|&([LCR]))((?:(?!&[LCR])[\s\S])+)/g))
    if (part) found[names[(side ?? 'C') as keyof typeof names]] = part;
  return found;
}
