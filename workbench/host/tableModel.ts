/** Tables: Univer's, and beside each what only Excel knows. */
import { CellValueType } from '@univerjs/core';
import { IFunctionService, RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
  type ITableColumnJson,
  type ITableInfo,
} from '@univerjs/sheets-table';
import { area, overlaps, type Area } from './area';
import type { Engine } from './engine';
import { itemNotFound } from './errors';
import { engineColumn } from './structuredReference';

export interface TableLook {
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Column (from 0) → the shown texts that it lets through. */
  readonly filters: Map<number, readonly string[]>;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Headings and body. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly look: TableLook;
}

const newLook = (): TableLook => ({
  style: 'TableStyleMedium2',
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  filters: new Map(),
});

export class TableStore {
  readonly #looks = new Map<string, TableLook>();
  readonly #manager: TableManager;
  #last = 0;

  constructor(private readonly engine: Engine) {
    this.#manager = engine.injector.get(TableManager);
  }

  all(): TableModel[] {
    return this.#manager.getTableList(this.engine.unitId).map((info) => this.#modelOf(info));
  }

  find(nameOrId: string): TableModel | null {
    const wanted = nameOrId.toLowerCase();
    return this.all().find((table) => table.id === nameOrId || table.name.toLowerCase() === wanted) ?? null;
  }

  get(id: string): TableModel {
    const found = this.all().find((table) => table.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  onSheet(sheetId: string): TableModel[] {
    return this.all().filter((table) => table.sheetId === sheetId);
  }

  at(sheetId: string, place: Area): TableModel | null {
    return this.onSheet(sheetId).find((table) => overlaps(table.area, place)) ?? null;
  }

  add(sheetId: string, place: Area, columns: readonly string[]): string {
    const id = String(++this.#last);
    const names = new Set(this.all().map((table) => table.name));
    let number = 1;
    while (names.has(`テーブル${number}`)) number += 1;
    this.#looks.set(id, newLook());
    this.engine.mutate(AddSheetTableMutation.id, {
      subUnitId: sheetId,
      tableId: id,
      name: `テーブル${number}`,
      range: rangeOf(place),
      header: [...columns],
      options: { showHeader: true, tableStyleId: 'table-default-0' },
    });
    this.register(id);
    return id;
  }

  rename(id: string, name: string): void {
    const before = this.get(id);
    this.engine.mutate(SetSheetTableMutation.id, {
      subUnitId: before.sheetId,
      tableId: id,
      config: { name },
    });
    this.engine.mutate(RemoveSuperTableMutation.id, { tableName: before.name });
    this.register(id);
  }

  /** `columns`: the headings of the new place. */
  resize(id: string, place: Area, columns: readonly string[]): void {
    const { sheetId } = this.get(id);
    const config = { updateRange: { newRange: rangeOf(place) } };
    this.engine.mutate(SetSheetTableMutation.id, { subUnitId: sheetId, tableId: id, config });
    this.setColumns(id, columns);
  }

  setColumns(id: string, columns: readonly string[]): void {
    // All anew: Univer drops and doubles columns of a table whose first column has moved.
    this.#manager.getTableById(this.engine.unitId, id)?.setColumns(columns.map(columnOf));
    this.register(id);
  }

  remove(id: string): void {
    const { sheetId } = this.get(id);
    this.engine.mutate(DeleteSheetTableMutation.id, { subUnitId: sheetId, tableId: id });
    this.#looks.delete(id);
  }

  /** Tells the formula engine where the table stands, with headings under the names that formulas use for them. */
  register(id: string): void {
    const table = this.get(id);
    const titleMap = new Map<string, number>();
    for (const [index, name] of table.columns.entries()) titleMap.set(engineColumn(name), index);
    this.engine.mutate(SetSuperTableMutation.id, {
      tableName: table.name,
      reference: { sheetId: table.sheetId, range: rangeOf(table.area), titleMap },
    });
    // Univer keeps formulas as it parsed them, with the places that the columns had then.
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(table.name);
  }

  #modelOf(info: ITableInfo): TableModel {
    const { startRow, startColumn, endRow, endColumn } = info.range;
    let look = this.#looks.get(info.id);
    if (!look) this.#looks.set(info.id, (look = newLook()));
    return {
      id: info.id,
      name: info.name,
      sheetId: info.subUnitId,
      area: area(startRow, startColumn, endRow, endColumn),
      columns: info.columns.map((column) => column.displayName),
      look,
    };
  }
}

const columnOf = (displayName: string, index: number): ITableColumnJson => ({
  id: String(index),
  displayName,
  dataType: TableColumnDataTypeEnum.String,
  formula: '',
  meta: {},
  style: {},
});

const rangeOf = (place: Area) => ({
  startRow: place.top,
  startColumn: place.left,
  endRow: place.bottom,
  endColumn: place.right,
});

export const bodyOf = (table: TableModel): Area =>
  area(table.area.top + 1, table.area.left, table.area.bottom, table.area.right);
export const headerOf = (table: TableModel): Area =>
  area(table.area.top, table.area.left, table.area.top, table.area.right);

/** A heading cell: Excel makes every heading a text. */
export const headingCell = (text: string) => ({
  v: text,
  t: CellValueType.STRING,
  f: null,
  si: null,
  p: null,
});
