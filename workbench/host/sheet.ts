/** One sheet: Univer's model of it, and beside it what only Excel knows. */
import type { ICellData, IStyleData, Nullable, Worksheet as Model } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { area, cellsOf, contains, type Area } from './area';
import type { Engine } from './engine';
import { accessDenied, itemNotFound } from './errors';
import { newSheetState, type SheetState } from './sheetState';

/** Cells by row and column, as Univer's mutations take them. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

export class Sheet {
  readonly state: SheetState = newSheetState();

  constructor(
    readonly engine: Engine,
    readonly id: string,
  ) {}

  /** Fails with ItemNotFound once the sheet is deleted. */
  get model(): Model {
    const found = this.engine.workbook.getSheetBySheetId(this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  get name(): string {
    return this.model.getName();
  }

  cell(row: number, column: number): ICellData | null {
    return this.model.getCellMatrix().getValue(row, column) ?? null;
  }

  style(row: number, column: number): IStyleData {
    return this.model.getComposedCellStyle(row, column);
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? 'General';
  }

  /** The part of an area that Univer's grid has; whole rows and columns reach as far as the grid. */
  withinGrid(asked: Area): Area {
    return area(
      asked.top,
      asked.left,
      Math.min(asked.bottom, this.model.getRowCount() - 1),
      Math.min(asked.right, this.model.getColumnCount() - 1),
    );
  }

  /** Univer's grid has a size; Excel's does not stop there. */
  grow(asked: Area): void {
    const { model, engine } = this;
    if (asked.bottom >= model.getRowCount()) {
      engine.mutate(SetWorksheetRowCountMutation.id, { subUnitId: this.id, rowCount: asked.bottom + 100 });
    }
    if (asked.right >= model.getColumnCount()) {
      engine.mutate(SetWorksheetColumnCountMutation.id, {
        subUnitId: this.id,
        columnCount: asked.right + 10,
      });
    }
  }

  write(cellValue: CellMatrix): void {
    this.engine.mutate(SetRangeValuesMutation.id, {
      subUnitId: this.id,
      cellValue,
      trigger: this.engine.actor,
    });
  }

  /** Gives every cell of the areas a part of a style; null parts are taken away. */
  writeStyle(
    areas: readonly Area[],
    styleOf: (row: number, column: number, within: Area) => IStyleData,
  ): void {
    const merged = new Map<string, string | null>();
    for (const within of areas) {
      for (const [row, column] of cellsOf(this.withinGrid(within))) {
        const part = styleOf(row, column, within);
        if (Object.keys(part).length > 0) this.#restyle(row, column, part, merged);
      }
    }
  }

  /** Univer merges styles cell by cell, slowly; cells that had the same style before and get the same part have the same after. */
  #restyle(row: number, column: number, part: IStyleData, merged: Map<string, string | null>): void {
    const cells = this.model.getCellMatrix();
    const cell = cells.getValue(row, column);
    const before = cell?.s;
    const key =
      typeof before === 'object' && before !== null ? null : `${before ?? ''} ${JSON.stringify(part)}`;
    const known = key === null ? undefined : merged.get(key);
    if (known === undefined) {
      const cellValue = { [row]: { [column]: { s: part } } };
      this.engine.mutate(SetRangeValuesMutation.id, {
        subUnitId: this.id,
        cellValue,
        trigger: SetStyleCommand.id,
      });
      const after = cells.getValue(row, column)?.s ?? null;
      if (key !== null && typeof after !== 'object') merged.set(key, after);
    } else if (known !== null) {
      cells.setValue(row, column, { ...cell, s: known });
    } else if (cell) {
      delete cell.s;
    }
  }

  isLocked(row: number, column: number): boolean {
    const { locks } = this.state;
    for (let i = locks.length - 1; i >= 0; i--) {
      const lock = locks[i];
      if (lock && contains(lock.area, row, column)) return lock.locked;
    }
    return true;
  }

  /** Excel refuses to change a locked cell of a protected sheet, even through the API (AccessDenied). */
  assertEditable(areas: readonly Area[]): void {
    if (!this.state.protection) return;
    for (const asked of areas) {
      for (const [row, column] of cellsOf(this.withinGrid(asked)))
        if (this.isLocked(row, column)) throw accessDenied();
    }
  }

  /** `option` is what the protection would have to allow, e.g. `allowFormatCells`. */
  assertAllowed(option: string): void {
    if (this.state.protection && this.state.protection.options[option] !== true) throw accessDenied();
  }
}
