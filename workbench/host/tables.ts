/** Collections of tables: the workbook's, a sheet's, or those that touch a range. */
import { parseArea, splitSheet } from './a1';
import { area, cellsOf, covers, overlaps, rowCount, type Area } from './area';
import { booleanArgument, isGiven, textArgument, wholeArgument } from './arguments';
import { valueOf } from './cellValues';
import { accessDenied, invalidArgument, itemNotFound } from './errors';
import type { Host } from './host';
import { HostCollection } from './hostObject';
import { mergedAreas } from './merging';
import { Range } from './range';
import type { CellMatrix, Sheet } from './sheet';
import { Table } from './table';
import { freeHeading } from './tableHeadings';
import { headingCell, type TableModel } from './tableModel';

export interface TablesWithin {
  readonly area: Area;
  readonly entirely: boolean;
}

export class TableCollection extends HostCollection<Table> {
  constructor(
    host: Host,
    private readonly sheet: Sheet | null,
    private readonly within: TablesWithin | null = null,
  ) {
    super(host);
  }

  all(): readonly Table[] {
    return modelsOf(this.host, this.sheet, this.within).map((model) => new Table(this.host, model.id));
  }

  get count(): number {
    return modelsOf(this.host, this.sheet, this.within).length;
  }

  getCount(): number {
    return this.count;
  }

  /** Over cells that are already written: their first row becomes the headings. */
  add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area: place } = placeOf(this.host, this.sheet, address);
    const withHeadings = booleanArgument(hasHeaders, 'hasHeaders');
    if (sheet.state.protection) throw accessDenied();
    if (this.host.tables.at(sheet.id, place)) throw invalidArgument('A table cannot overlap another table.');
    if (mergedAreas(sheet, place).length > 0) throw invalidArgument('A table cannot hold merged cells.');
    const whole = withHeadings ? atLeastTwoRows(place) : shiftedDown(this.host, sheet, place);
    sheet.grow(whole);
    const headings = writeHeadings(this.host, sheet, whole, withHeadings);
    return new Table(this.host, this.host.tables.add(sheet.id, whole, headings));
  }

  getItem(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const wanted = textArgument(key, 'key').toLowerCase();
    const models = modelsOf(this.host, this.sheet, this.within);
    const model = models.find((table) => table.id === wanted || table.name.toLowerCase() === wanted);
    return model ? new Table(this.host, model.id) : null;
  }

  getItemAt(index: unknown): Table {
    const model = modelsOf(this.host, this.sheet, this.within)[wholeArgument(index, 'index')];
    if (!model) throw invalidArgument('index');
    return new Table(this.host, model.id);
  }

  getFirst(): Table {
    const [first] = this.all();
    if (!first) throw itemNotFound();
    return first;
  }
}

const modelsOf = (host: Host, sheet: Sheet | null, within: TablesWithin | null): TableModel[] =>
  (sheet ? host.tables.onSheet(sheet.id) : host.tables.all()).filter(
    (table) =>
      !within || (within.entirely ? covers(within.area, table.area) : overlaps(within.area, table.area)),
  );

function placeOf(
  host: Host,
  sheet: Sheet | null,
  address: unknown,
): { readonly sheet: Sheet; readonly area: Area } {
  if (address instanceof Range) return { sheet: address.sheet, area: address.area };
  if (!isGiven(address)) throw invalidArgument('address');
  const { sheet: named, rest } = splitSheet(textArgument(address, 'address'));
  const owner =
    named === null ? (sheet ?? host.selection.activeSheet()) : host.sheets().find((s) => s.name === named);
  const found = parseArea(rest);
  if (!owner || !found) throw invalidArgument('address');
  return { sheet: owner, area: found };
}

/** A table has a body row at least. */
const atLeastTwoRows = (place: Area): Area =>
  rowCount(place) > 1 ? place : area(place.top, place.left, place.bottom + 1, place.right);

/** Without headings Excel puts a row of them above: the cells move down. */
function shiftedDown(host: Host, sheet: Sheet, place: Area): Area {
  const moved = area(place.top, place.left, place.bottom + 1, place.right);
  sheet.grow(moved);
  const cellValue: CellMatrix = {};
  for (const [row, column] of cellsOf(place)) {
    const { v = null, t = null, f = null } = sheet.cell(row, column) ?? {};
    (cellValue[row + 1] ??= {})[column] = { v, t, f, si: null, p: null };
  }
  host.events.quietly(() => sheet.write(cellValue));
  return moved;
}

/** Headings are texts, none blank, none twice; the cells are made so. */
function writeHeadings(host: Host, sheet: Sheet, whole: Area, fromCells: boolean): string[] {
  const headings: string[] = [];
  const cells: CellMatrix = { [whole.top]: {} };
  for (let column = whole.left; column <= whole.right; column++) {
    const index = column - whole.left;
    const heading = freeHeading(
      fromCells ? String(valueOf(sheet.cell(whole.top, column))) : '',
      index,
      headings,
    );
    headings.push(heading);
    if (!fromCells || sheet.cell(whole.top, column)?.v !== heading)
      (cells[whole.top] ??= {})[column] = headingCell(heading);
  }
  host.events.quietly(() => sheet.write(cells));
  return headings;
}
