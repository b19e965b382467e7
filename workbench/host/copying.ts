/** Copying formulas and moving cells, as `Range.copyFrom` and `Range.moveTo` do. */
import type { ICellData } from '@univerjs/core';
import { oneOf } from './arguments';
import { area, cellsOf, columnCount, covers, overlaps, rowCount, type Area } from './area';
import { clearCells } from './clearing';
import { invalidArgument, invalidOperation, notImplemented } from './errors';
import type { Host } from './host';
import type { CellMatrix, Sheet } from './sheet';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Formulas move with their cell: relative references by as much, structured references to their own row. Only 'Formulas' is known here. */
export function copyCells(host: Host, to: Place, from: Place, copyType: unknown): void {
  if (oneOf(copyType, ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'copyType') !== 'Formulas') {
    throw notImplemented('Range', `copyFrom(${String(copyType)})`);
  }
  to.sheet.assertEditable([to.area]);
  to.sheet.grow(to.area);
  const [rows, columns] = [rowCount(from.area), columnCount(from.area)];
  const cellValue: CellMatrix = {};
  for (const [row, column] of cellsOf(to.area)) {
    const sourceRow = from.area.top + ((row - to.area.top) % rows);
    const sourceColumn = from.area.left + ((column - to.area.left) % columns);
    const source = from.sheet.cell(sourceRow, sourceColumn);
    const formula = source?.f ? host.formulas.moved(source.f, row - sourceRow, column - sourceColumn) : null;
    (cellValue[row] ??= {})[column] = {
      f: formula,
      v: formula ? null : (source?.v ?? null),
      t: formula ? null : (source?.t ?? null),
      si: null,
      p: null,
    };
  }
  to.sheet.write(cellValue);
}

/**
 * Cut and paste: contents, formats and whole tables go along. References in formulas elsewhere are not followed, which
 * Excel does; what draws through this writes its formulas anew.
 */
export function moveCells(host: Host, from: Place, corner: Place): void {
  const { top, left } = corner.area;
  const target = area(top, left, top + rowCount(from.area) - 1, left + columnCount(from.area) - 1);
  from.sheet.assertEditable([from.area]);
  corner.sheet.assertEditable([target]);
  const moving = host.tables.onSheet(from.sheet.id).filter((table) => overlaps(table.area, from.area));
  if (moving.some((table) => !covers(from.area, table.area)))
    throw invalidOperation('a part of a table cannot be moved');
  if (moving.length > 0 && corner.sheet.id !== from.sheet.id)
    throw notImplemented('Range', 'moveTo(another sheet)');
  const inTheWay = host.tables
    .onSheet(corner.sheet.id)
    .some((table) => overlaps(table.area, target) && !moving.some(({ id }) => id === table.id));
  if (inTheWay) throw invalidArgument('A table cannot overlap another table.');
  moveContents(host, from, corner, target);
  for (const { id, area: place, columns } of moving) {
    host.tables.resize(id, shifted(place, top - from.area.top, left - from.area.left), columns);
  }
  host.formulas.forget();
}

function moveContents(host: Host, from: Place, corner: Place, target: Area): void {
  const cells = [...cellsOf(from.area)].map(([row, column]): readonly [number, number, ICellData | null] => [
    row + target.top - from.area.top,
    column + target.left - from.area.left,
    structuredClone(from.sheet.cell(row, column)),
  ]);
  const cellValue: CellMatrix = {};
  for (const [row, column, cell] of cells) {
    (cellValue[row] ??= {})[column] = { f: null, v: null, t: null, si: null, p: null, s: null, ...cell };
  }
  corner.sheet.grow(target);
  host.events.quietly(() => {
    const blank: CellMatrix = {};
    for (const [row, column] of cellsOf(from.area))
      (blank[row] ??= {})[column] = { f: null, v: null, t: null, si: null, p: null };
    from.sheet.write(blank);
    clearCells(host, from.sheet, [from.area], 'Formats');
    corner.sheet.write(cellValue);
  });
}

const shifted = (a: Area, rows: number, columns: number): Area =>
  area(a.top + rows, a.left + columns, a.bottom + rows, a.right + columns);
