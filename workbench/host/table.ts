/** One table as office.js sees it. */
import { area, columnCount, contains, overlaps, rowCount, type Area } from './area';
import { booleanArgument, textArgument } from './arguments';
import { accessDenied, invalidArgument } from './errors';
import type { Host } from './host';
import { HostObject, type Identity } from './hostObject';
import { isValidName, NamedItemCollection } from './names';
import { parseArea, splitSheet } from './a1';
import { Range } from './range';
import type { Sheet } from './sheet';
import { clearCells } from './clearing';
import { valueOf } from './cellValues';
import { engineForm, replaceReferences } from './structuredReference';
import { TableColumnCollection } from './tableColumns';
import { freeHeading, rewriteFormulas } from './tableHeadings';
import { bodyOf, headerOf, headingCell, type TableModel } from './tableModel';
import { clearFilters } from './tableFilter';
import { TableRowCollection } from './tableRows';
import { Worksheet } from './worksheet';

export class Table extends HostObject {
  override readonly identity: Identity;

  constructor(
    host: Host,
    readonly key: string,
  ) {
    super(host);
    this.identity = { Id: key };
  }

  get id(): string {
    return modelOf(this).id;
  }

  get name(): string {
    return modelOf(this).name;
  }
  set name(given: unknown) {
    const name = textArgument(given, 'name');
    const before = modelOf(this).name;
    if (!isValidName(name)) throw invalidArgument('name');
    if (name === before) return;
    const holder = this.host.tables.find(name);
    const isDefined = new NamedItemCollection(this.host).getItemOrNullObject(name) !== null;
    if ((holder && holder.id !== this.key) || isDefined)
      throw invalidArgument('another table or name is called so');
    this.host.tables.rename(this.key, name);
    rewriteFormulas(this.host, (formula) =>
      replaceReferences(formula, null, (reference) =>
        engineForm({ ...reference, table: reference.table === before ? name : reference.table }),
      ),
    );
  }

  get style(): string {
    return modelOf(this).look.style;
  }
  set style(given: unknown) {
    const style = textArgument(given, 'style');
    if (
      !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style) &&
      style !== ''
    )
      throw invalidArgument('style');
    modelOf(this).look.style = style;
  }

  get showHeaders(): boolean {
    return true;
  }
  get showTotals(): boolean {
    return false;
  }
  get showFilterButton(): boolean {
    return modelOf(this).look.showFilterButton;
  }
  set showFilterButton(given: unknown) {
    modelOf(this).look.showFilterButton = booleanArgument(given, 'showFilterButton');
  }
  get showBandedRows(): boolean {
    return modelOf(this).look.showBandedRows;
  }
  set showBandedRows(given: unknown) {
    modelOf(this).look.showBandedRows = booleanArgument(given, 'showBandedRows');
  }
  get showBandedColumns(): boolean {
    return modelOf(this).look.showBandedColumns;
  }
  set showBandedColumns(given: unknown) {
    modelOf(this).look.showBandedColumns = booleanArgument(given, 'showBandedColumns');
  }
  get highlightFirstColumn(): boolean {
    return modelOf(this).look.highlightFirstColumn;
  }
  set highlightFirstColumn(given: unknown) {
    modelOf(this).look.highlightFirstColumn = booleanArgument(given, 'highlightFirstColumn');
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this.key);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.host, this.key);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.host, this.key);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.host, sheetOf(this));
  }

  getRange(): Range {
    return new Range(this.host, sheetOf(this), modelOf(this).area);
  }
  getHeaderRowRange(): Range {
    return new Range(this.host, sheetOf(this), headerOf(modelOf(this)));
  }
  getDataBodyRange(): Range {
    return new Range(this.host, sheetOf(this), bodyOf(modelOf(this)));
  }

  /** The headings' row stays where it is; cells that leave the table keep their content. */
  resize(given: unknown): void {
    const model = modelOf(this);
    const sheet = sheetOf(this);
    assertUnprotected(sheet);
    const place =
      given instanceof Range ? given.area : parseArea(splitSheet(textArgument(given, 'newRange')).rest);
    const fits = place?.top === model.area.top && rowCount(place) >= 2 && overlaps(place, model.area);
    if (!fits) throw invalidArgument('newRange');
    const inTheWay = this.host.tables
      .onSheet(sheet.id)
      .some((other) => other.id !== model.id && overlaps(other.area, place));
    if (inTheWay) throw invalidArgument('A table cannot overlap another table.');
    resizeTable(this.host, sheet, model, place);
  }

  /** The cells stay, without table. */
  convertToRange(): Range {
    const range = this.getRange();
    this.host.tables.remove(this.key);
    return range;
  }

  delete(): void {
    const { sheet, area: place } = this.getRange();
    assertUnprotected(sheet);
    this.host.tables.remove(this.key);
    clearCells(this.host, sheet, [place], 'All');
  }

  async clearFilters(): Promise<void> {
    this.host.record('table.clearFilters');
    await clearFilters(this.host, this.key);
  }
}

export class AutoFilter extends HostObject {
  constructor(
    host: Host,
    private readonly tableId: string,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return true;
  }
  /** Whether any filter is set. */
  get isDataFiltered(): boolean {
    return this.host.tables.get(this.tableId).look.filters.size > 0;
  }
  async clearCriteria(): Promise<void> {
    this.host.record('autoFilter.clearCriteria');
    await clearFilters(this.host, this.tableId);
  }
}

const modelOf = (table: Table): TableModel => table.host.tables.get(table.key);
const sheetOf = (table: Table): Sheet => table.host.sheet(modelOf(table).sheetId);

/** Tables on protected sheets cannot grow (office-js issue 2135). */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.state.protection) throw accessDenied();
}

export function resizeTable(host: Host, sheet: Sheet, model: TableModel, place: Area): void {
  sheet.grow(place);
  const columns: string[] = [];
  const cells: Record<number, ReturnType<typeof headingCell>> = {};
  for (let index = 0; index < columnCount(place); index++) {
    const column = place.left + index;
    const known = contains(model.area, place.top, column)
      ? model.columns[column - model.area.left]
      : undefined;
    const heading = known ?? freeHeading(String(valueOf(sheet.cell(place.top, column))), index, columns);
    columns.push(heading);
    if (known === undefined) cells[column] = headingCell(heading);
  }
  if (Object.keys(cells).length > 0) host.events.quietly(() => sheet.write({ [place.top]: cells }));
  host.tables.resize(model.id, place, columns);
  host.formulas.forget();
}

export const oneRowBelow = (model: TableModel): Area =>
  area(model.area.bottom + 1, model.area.left, model.area.bottom + 1, model.area.right);
