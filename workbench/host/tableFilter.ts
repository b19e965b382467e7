/** Filters of a table: which rows they hide. The embedded host filters by values only. */
import { area } from './area';
import { accessDenied, invalidArgument } from './errors';
import type { Host } from './host';
import { HostObject } from './hostObject';
import { setHidden } from './rowsAndColumns';
import { bodyOf, type TableModel } from './tableModel';
import { readTexts } from './values';

/** The filter of one column. */
export class Filter extends HostObject {
  constructor(
    host: Host,
    private readonly tableId: string,
    private readonly column: number,
  ) {
    super(host);
  }

  async applyValuesFilter(values: unknown): Promise<void> {
    if (!Array.isArray(values) || !values.every((value) => typeof value === 'string'))
      throw invalidArgument('values');
    const { filters } = this.host.tables.get(this.tableId).look;
    await changeFilters(this.host, this.tableId, () => filters.set(this.column, values));
  }

  async clear(): Promise<void> {
    const { filters } = this.host.tables.get(this.tableId).look;
    await changeFilters(this.host, this.tableId, () => filters.delete(this.column));
  }
}

export async function clearFilters(host: Host, tableId: string): Promise<void> {
  const { filters } = host.tables.get(tableId).look;
  if (filters.size > 0) await changeFilters(host, tableId, () => filters.clear());
}

/** Rows that the former filters hid are shown again where the new ones let them. */
async function changeFilters(host: Host, tableId: string, change: () => void): Promise<void> {
  const table = host.tables.get(tableId);
  const sheet = host.sheet(table.sheetId);
  // Tables on protected sheets cannot be filtered (office-js issue 2135).
  if (sheet.state.protection) throw accessDenied();
  change();
  const body = bodyOf(table);
  const hidden = await hiddenRows(host, table);
  for (let row = body.top; row <= body.bottom; row++)
    setHidden(sheet, area(row, body.left, row, body.right), 'rows', hidden.has(row));
}

async function hiddenRows(host: Host, table: TableModel): Promise<Set<number>> {
  const body = bodyOf(table);
  const texts = (await readTexts(host, host.sheet(table.sheetId), body)) ?? [];
  const filters = [...table.look.filters];
  const isHidden = (row: readonly string[]): boolean =>
    filters.some(([column, values]) => !values.includes(row[column] ?? ''));
  return new Set(texts.flatMap((row, place) => (isHidden(row) ? [body.top + place] : [])));
}
