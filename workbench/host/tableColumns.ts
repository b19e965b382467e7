/** Columns of a table. */
import { area, rowCount, type Area } from './area';
import { isGiven, textArgument, wholeArgument } from './arguments';
import { accessDenied, invalidArgument, itemNotFound } from './errors';
import type { Host } from './host';
import { HostCollection, HostObject, type Identity } from './hostObject';
import { Range } from './range';
import { Filter } from './tableFilter';
import { freeHeading, renameColumns } from './tableHeadings';
import { resizeTable } from './table';
import { headingCell, type TableModel } from './tableModel';
import { writeValues } from './values';

export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(
    host: Host,
    private readonly tableId: string,
  ) {
    super(host);
  }

  all(): readonly TableColumn[] {
    return this.host.tables
      .get(this.tableId)
      .columns.map((_, index) => new TableColumn(this.host, this.tableId, index));
  }
  get count(): number {
    return this.host.tables.get(this.tableId).columns.length;
  }
  getCount(): number {
    return this.count;
  }

  /** By name (letters' case does not matter) or id; ids count from 1. */
  getItem(key: unknown): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: unknown): TableColumn | null {
    const { columns } = this.host.tables.get(this.tableId);
    const wanted = textArgument(key, 'key').toLowerCase();
    const byName = columns.findIndex((name) => name.toLowerCase() === wanted);
    const index = byName >= 0 ? byName : /^\d+$/.test(wanted) ? Number(wanted) - 1 : -1;
    return index >= 0 && index < columns.length ? new TableColumn(this.host, this.tableId, index) : null;
  }
  getItemAt(index: unknown): TableColumn {
    const at = wholeArgument(index, 'index');
    if (at < 0 || at >= this.count) throw invalidArgument('index');
    return new TableColumn(this.host, this.tableId, at);
  }

  /** Only at the end: the embedded host moves no cells aside. */
  add(index: unknown, values: unknown, name: unknown): TableColumn {
    const model = this.host.tables.get(this.tableId);
    const sheet = this.host.sheet(model.sheetId);
    if (sheet.state.protection) throw accessDenied();
    if (isGiven(index) && wholeArgument(index, 'index') !== -1 && index !== model.columns.length)
      throw invalidArgument('index');
    const { top, left, bottom, right } = model.area;
    const heading = freeHeading(
      isGiven(name) ? textArgument(name, 'name') : '',
      model.columns.length,
      model.columns,
    );
    this.host.events.quietly(() => sheet.write({ [top]: { [right + 1]: headingCell(heading) } }));
    resizeTable(this.host, sheet, model, area(top, left, bottom, right + 1));
    if (isGiven(values)) writeValues(this.host, sheet, columnPlace(values, top, bottom, right + 1), values);
    return new TableColumn(this.host, this.tableId, model.columns.length);
  }
}

const columnPlace = (values: unknown, top: number, bottom: number, column: number): Area =>
  Array.isArray(values) && values.length === bottom - top + 1
    ? area(top, column, bottom, column)
    : area(top + 1, column, bottom, column);

export class TableColumn extends HostObject {
  override readonly identity: Identity;

  constructor(
    host: Host,
    private readonly tableId: string,
    private readonly at: number,
  ) {
    super(host);
    this.identity = { Id: String(at + 1) };
  }

  get id(): number {
    return this.at + 1;
  }
  get index(): number {
    return this.at;
  }
  get name(): string {
    return columnOf(this.#model(), this.at);
  }
  set name(given: unknown) {
    const model = this.#model();
    const others = model.columns.filter((_, index) => index !== this.at);
    const name = freeHeading(textArgument(given, 'name'), this.at, others);
    renameColumns(
      this.host,
      model,
      model.columns.map((column, index) => (index === this.at ? name : column)),
    );
    this.getHeaderRowRange().sheet.write({
      [model.area.top]: { [model.area.left + this.at]: headingCell(name) },
    });
  }
  get values(): Promise<unknown[][] | null> {
    return this.getRange().values;
  }
  set values(given: unknown) {
    this.getRange().values = given;
  }

  get filter(): Filter {
    return new Filter(this.host, this.tableId, this.at);
  }

  getRange(): Range {
    const { area: whole } = this.#model();
    return this.#rows(whole.top, whole.bottom);
  }
  getHeaderRowRange(): Range {
    const { area: whole } = this.#model();
    return this.#rows(whole.top, whole.top);
  }
  getDataBodyRange(): Range {
    const { area: whole } = this.#model();
    return this.#rows(whole.top + 1, whole.bottom);
  }

  #rows(top: number, bottom: number): Range {
    const { area: whole, sheetId } = this.#model();
    const column = whole.left + this.at;
    return new Range(this.host, this.host.sheet(sheetId), area(top, column, bottom, column));
  }
  #model(): TableModel {
    const model = this.host.tables.get(this.tableId);
    if (rowCount(model.area) < 1 || this.at >= model.columns.length) throw itemNotFound();
    return model;
  }
}

const columnOf = (model: TableModel, index: number): string => {
  const name = model.columns[index];
  if (name === undefined) throw itemNotFound();
  return name;
};
