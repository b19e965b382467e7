/** Rows and columns that stay in sight. */
import { SetFrozenMutation } from '@univerjs/sheets';
import { parseArea, splitSheet } from './a1';
import { area, LAST_COLUMN, LAST_ROW } from './area';
import { isGiven, textArgument, wholeArgument } from './arguments';
import { invalidArgument, itemNotFound } from './errors';
import type { Host } from './host';
import { HostObject } from './hostObject';
import { Range } from './range';
import type { Sheet } from './sheet';

export class WorksheetFreezePanes extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  /** Everything down and right to the range's end is frozen. */
  freezeAt(given: unknown): void {
    const frozen =
      given instanceof Range ? given.area : parseArea(splitSheet(textArgument(given, 'frozenRange')).rest);
    if (!frozen) throw invalidArgument('frozenRange');
    const rows = frozen.bottom === LAST_ROW ? 0 : frozen.bottom + 1;
    const columns = frozen.right === LAST_COLUMN ? 0 : frozen.right + 1;
    freeze(this.sheet, rows, columns);
  }

  freezeRows(count: unknown): void {
    freeze(this.sheet, isGiven(count) ? wholeArgument(count, 'count') : 0, 0);
  }

  freezeColumns(count: unknown): void {
    freeze(this.sheet, 0, isGiven(count) ? wholeArgument(count, 'count') : 0);
  }

  unfreeze(): void {
    freeze(this.sheet, 0, 0);
  }

  getLocation(): Range {
    const found = this.getLocationOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.sheet.model.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    const bottom = ySplit > 0 ? ySplit - 1 : LAST_ROW;
    const right = xSplit > 0 ? xSplit - 1 : LAST_COLUMN;
    return new Range(this.host, this.sheet, area(0, 0, bottom, right));
  }
}

/** Univer counts from -1 where nothing is frozen. */
function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('count');
  sheet.engine.mutate(SetFrozenMutation.id, {
    subUnitId: sheet.id,
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    resetScroll: false,
  });
}
