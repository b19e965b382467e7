/** Rows of a table's body. */
import { area, type Area } from './area';
import { isGiven, wholeArgument } from './arguments';
import { invalidArgument, invalidOperation } from './errors';
import type { Host } from './host';
import { HostCollection, HostObject, type Identity } from './hostObject';
import { moveRows } from './movingCells';
import { Range } from './range';
import { assertUnprotected, resizeTable } from './table';
import { bodyOf } from './tableModel';
import { usedArea } from './usedArea';
import { writeValues } from './values';

export class TableRowCollection extends HostCollection<TableRow> {
  constructor(
    host: Host,
    private readonly tableId: string,
  ) {
    super(host);
  }

  all(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.host, this.tableId, index));
  }
  get count(): number {
    const { area: whole } = this.host.tables.get(this.tableId);
    return whole.bottom - whole.top;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: unknown): TableRow {
    const at = wholeArgument(index, 'index');
    if (at < 0 || at >= this.count) throw invalidArgument('index');
    return new TableRow(this.host, this.tableId, at);
  }

  /** `values`: one row or several. Without index at the end. What stands below the table moves down. */
  add(index: unknown, values: unknown): TableRow {
    const model = this.host.tables.get(this.tableId);
    const sheet = this.host.sheet(model.sheetId);
    assertUnprotected(sheet);
    const given = rowsOf(values, model.columns.length);
    const at =
      isGiven(index) && wholeArgument(index, 'index') >= 0 ? wholeArgument(index, 'index') : this.count;
    if (at > this.count) throw invalidArgument('index');
    const { top, left, bottom, right } = model.area;
    const below = area(bottom + 1, left, bottom + given.length, right);
    if (usedArea(sheet, below, true)) throw invalidOperation('the cells below the table are in use');
    resizeTable(this.host, sheet, model, area(top, left, bottom + given.length, right));
    const first = top + 1 + at;
    if (at < this.count - given.length)
      moveRows(this.host, sheet, area(first, left, bottom, right), given.length);
    writeValues(this.host, sheet, area(first, left, first + given.length - 1, right), given);
    return new TableRow(this.host, this.tableId, at);
  }

  /** The rows below move up. One body row stays. */
  deleteRowsAt(index: unknown, count: unknown): void {
    deleteRows(
      this.host,
      this.tableId,
      wholeArgument(index, 'index'),
      isGiven(count) ? wholeArgument(count, 'count') : 1,
    );
  }
}

function rowsOf(values: unknown, width: number): unknown[][] {
  if (!isGiven(values)) return [Array<null>(width).fill(null)];
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument('values');
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => !Array.isArray(row) || row.length !== width)) throw invalidArgument('values');
  return rows;
}

function deleteRows(host: Host, tableId: string, at: number, count: number): void {
  const model = host.tables.get(tableId);
  const sheet = host.sheet(model.sheetId);
  assertUnprotected(sheet);
  const body: Area = bodyOf(model);
  const rows = body.bottom - body.top + 1;
  if (at < 0 || count < 1 || at + count > rows) throw invalidArgument('index');
  moveRows(host, sheet, area(body.top + at + count, body.left, body.bottom, body.right), -count);
  const emptied = area(body.bottom - count + 1, body.left, body.bottom, body.right);
  writeValues(host, sheet, emptied, '');
  const last = Math.max(body.bottom - count, body.top);
  resizeTable(host, sheet, model, area(model.area.top, body.left, last, body.right));
}

export class TableRow extends HostObject {
  override readonly identity: Identity = {};

  constructor(
    host: Host,
    private readonly tableId: string,
    private readonly at: number,
  ) {
    super(host);
  }

  get index(): number {
    return this.at;
  }
  get values(): Promise<unknown[][] | null> {
    return this.getRange().values;
  }
  set values(given: unknown) {
    this.getRange().values = given;
  }

  getRange(): Range {
    const model = this.host.tables.get(this.tableId);
    const row = model.area.top + 1 + this.at;
    return new Range(
      this.host,
      this.host.sheet(model.sheetId),
      area(row, model.area.left, row, model.area.right),
    );
  }
  delete(): void {
    deleteRows(this.host, this.tableId, this.at, 1);
  }
}
