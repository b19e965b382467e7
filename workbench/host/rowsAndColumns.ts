/** Widths, heights and hiding. Excel speaks points, Univer pixels (96 to the inch). */
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { numberArgument } from './arguments';
import type { Area } from './area';
import { textOf } from './cellValues';
import { invalidArgument } from './errors';
import type { Sheet } from './sheet';
import { univerRange } from './univerRange';

const POINTS_PER_PIXEL = 0.75;
export type Lines = 'rows' | 'columns';

const extent = (area: Area, lines: Lines): readonly [first: number, last: number] =>
  lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];

const sizeOf = (sheet: Sheet, line: number, lines: Lines): number =>
  (lines === 'rows' ? sheet.model.getRowHeight(line) : sheet.model.getColumnWidth(line)) * POINTS_PER_PIXEL;

/** Points; null when the lines differ. */
export function readSize(sheet: Sheet, area: Area, lines: Lines): number | null {
  const [first, last] = extent(sheet.withinGrid(area), lines);
  const size = sizeOf(sheet, first, lines);
  for (let line = first + 1; line <= last; line++) if (sizeOf(sheet, line, lines) !== size) return null;
  return size;
}

export function writeSize(sheet: Sheet, area: Area, lines: Lines, given: unknown): void {
  sheet.assertAllowed(lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const points = numberArgument(given, 'size');
  if (points < 0 || points > (lines === 'rows' ? 409 : 1_790)) throw invalidArgument('size');
  sheet.grow(within(sheet, area, lines));
  const ranges = [univerRange(sheet.withinGrid(area))];
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  if (lines === 'rows')
    sheet.engine.mutate(SetWorksheetRowHeightMutation.id, { subUnitId: sheet.id, ranges, rowHeight: pixels });
  else
    sheet.engine.mutate(SetWorksheetColWidthMutation.id, { subUnitId: sheet.id, ranges, colWidth: pixels });
}

/** The lines concerned have to exist in the grid; the other direction may be the whole sheet. */
const within = (sheet: Sheet, area: Area, lines: Lines): Area =>
  lines === 'rows'
    ? { ...area, right: 0, left: 0, bottom: Math.min(area.bottom, area.top + 5000) }
    : { ...area, top: 0, bottom: 0, right: Math.min(area.right, area.left + 500) };

/** null when the lines differ. */
export function isHidden(sheet: Sheet, area: Area, lines: Lines): boolean | null {
  const [first, last] = extent(sheet.withinGrid(area), lines);
  const hidden = (line: number): boolean =>
    !(lines === 'rows' ? sheet.model.getRowRawVisible(line) : sheet.model.getColVisible(line));
  for (let line = first + 1; line <= last; line++) if (hidden(line) !== hidden(first)) return null;
  return hidden(first);
}

export function setHidden(sheet: Sheet, area: Area, lines: Lines, hide: boolean): void {
  sheet.assertAllowed(lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  sheet.grow(within(sheet, area, lines));
  const id =
    lines === 'rows'
      ? hide
        ? SetRowHiddenMutation.id
        : SetRowVisibleMutation.id
      : hide
        ? SetColHiddenMutation.id
        : SetColVisibleMutation.id;
  sheet.engine.mutate(id, { subUnitId: sheet.id, ranges: [univerRange(sheet.withinGrid(area))] });
}

/** As wide as the longest shown text; full-width characters count double. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  sheet.assertAllowed('allowFormatColumns');
  const grid = sheet.withinGrid(area);
  for (let column = grid.left; column <= grid.right; column++) {
    let widest = 0;
    for (let row = grid.top; row <= grid.bottom; row++) {
      const cell = sheet.cell(row, column);
      if (cell) widest = Math.max(widest, pixelsOf(textOf(cell, sheet.numberFormat(row, column))));
    }
    const range = univerRange({ ...grid, left: column, right: column });
    if (widest > 0)
      sheet.engine.mutate(SetWorksheetColWidthMutation.id, {
        subUnitId: sheet.id,
        ranges: [range],
        colWidth: widest + 10,
      });
  }
}

const pixelsOf = (text: string): number =>
  Math.max(
    ...text
      .split('\n')
      .map((line) => [...line].reduce((sum, mark) => sum + (mark.charCodeAt(0) > 255 ? 15 : 8), 0)),
  );
