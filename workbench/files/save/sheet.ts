/** Everything of a sheet that is not in its cells: sizes, merges, freezing, print, protection, tables. */
import type { Worksheet, WorksheetProtection, WorksheetView } from 'exceljs';
import { argb } from '../../../src/xlsx/write/styles';
import { columnName } from '../../../src/xlsx/write/limits';
import { formatArea } from '../../host/a1';
import { rowCount, wholeSheet } from '../../host/area';
import type { Host } from '../../host/host';
import { mergedAreas } from '../../host/merging';
import type { Sheet } from '../../host/sheet';
import type { TableModel } from '../../host/tableModel';
import { usedArea } from '../../host/usedArea';
import { DIGIT, POINT } from '../styles';
import { hex } from './style';

export function saveLayout(sheet: Sheet, worksheet: Worksheet): void {
  const { model } = sheet;
  const tab = model.getTabColor();
  if (tab) worksheet.properties.tabColor = argb(hex(tab));
  const used = usedArea(sheet, wholeSheet, false);
  for (let column = 0; column <= (used?.right ?? -1); column++) {
    const target = worksheet.getColumn(column + 1);
    target.width = model.getColumnWidth(column) / DIGIT;
    if (!model.getColVisible(column)) target.hidden = true;
  }
  for (let row = 0; row <= (used?.bottom ?? -1); row++) {
    const size = model.getRowManager().getRow(row);
    if (size?.h !== undefined || size?.ah !== undefined)
      worksheet.getRow(row + 1).height = model.getRowHeight(row) * POINT;
    if (!model.getRowRawVisible(row)) worksheet.getRow(row + 1).hidden = true;
  }
  worksheet.views = [viewOf(sheet)];
}

/** After the cells, whose looks stay: exceljs would give all of a merge those of the first. */
export function saveMerges(sheet: Sheet, worksheet: Worksheet): void {
  for (const merged of mergedAreas(sheet, wholeSheet)) worksheet.mergeCellsWithoutStyle(formatArea(merged));
}

function viewOf({ model }: Sheet): Partial<WorksheetView> {
  const { xSplit, ySplit } = model.getFreeze();
  const showGridLines = !model.hasHiddenGridlines();
  return xSplit > 0 || ySplit > 0
    ? { state: 'frozen', xSplit: Math.max(xSplit, 0), ySplit: Math.max(ySplit, 0), showGridLines }
    : { state: 'normal', showGridLines };
}

/** Paper codes of ECMA-376 (18.3.1.63). */
export const PAPER: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };
const INCH = 72;

export function savePrint({ state }: Sheet, worksheet: Worksheet): void {
  const { pageLayout: page } = state;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = page.zoom;
  const margins = Object.fromEntries(
    Object.entries(page.margins).map(([side, points]) => [side, points / INCH]),
  );
  Object.assign(worksheet.pageSetup, {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: PAPER[page.paperSize ?? 'A4'] ?? PAPER['A4'],
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    margins,
    // 0 = as many pages as needed.
    ...(typeof scale === 'number'
      ? { scale }
      : { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 }),
  });
  const texts = page.headersFooters;
  const header = joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header) worksheet.headerFooter.oddHeader = header;
  if (footer) worksheet.headerFooter.oddFooter = footer;
}

function joined(left: string, centre: string, right: string): string {
  return [left && `&L${left}`, centre && `&C${centre}`, right && `&R${right}`].join('');
}

/** The options of the two worlds, but for who may select what. */
export const ALLOWED = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowEditObjects', 'objects'],
  ['allowEditScenarios', 'scenarios'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
] as const;

/** Without the password: a file keeps only its digest, with which it could not be opened again here. */
export async function saveProtection({ state }: Sheet, worksheet: Worksheet): Promise<void> {
  if (!state.protection) return;
  const { options } = state.protection;
  const allowed: Partial<WorksheetProtection> = {
    selectLockedCells: options['selectionMode'] === 'Normal',
    selectUnlockedCells: options['selectionMode'] !== 'None',
  };
  for (const [own, name] of ALLOWED) allowed[name] = options[own] === true;
  await worksheet.protect('', allowed);
}

export function saveTables(host: Host, sheet: Sheet, worksheet: Worksheet): void {
  for (const table of host.tables.onSheet(sheet.id)) addTable(worksheet, table);
}

/** exceljs' tables copy their rows into cells; the cells are saved for themselves, so it gets only the frame. */
function addTable(worksheet: Worksheet, { name, area, columns, look }: TableModel): void {
  const blank = columns.map(() => null);
  worksheet.addTable({
    name,
    ref: formatArea({ ...area, bottom: area.top, right: area.left }),
    headerRow: true,
    totalsRow: false,
    style: {
      theme: (look.style || 'TableStyleLight1') as 'TableStyleLight1',
      showRowStripes: look.showBandedRows,
      showColumnStripes: look.showBandedColumns,
      showFirstColumn: look.highlightFirstColumn,
      showLastColumn: look.highlightLastColumn,
    },
    columns: columns.map((column) => ({ name: columnName(column), filterButton: look.showFilterButton })),
    rows: Array.from({ length: rowCount(area) - 1 }, () => blank),
  });
}
