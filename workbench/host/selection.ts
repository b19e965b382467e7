/** The active sheet and the selected cells. In the page they follow the person's clicks. */
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import { area, type Area } from './area';
import { invalidOperation } from './errors';
import type { Host } from './host';
import { Range } from './range';
import type { Sheet } from './sheet';
import { areaOfRange, univerRange } from './univerRange';

export class Selection {
  readonly #selected = new Map<string, Area>();

  constructor(private readonly host: Host) {
    host.engine.commands.onCommandExecuted((command) => {
      if (command.id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      const last = selections.at(-1);
      if (last) this.#selected.set(subUnitId, areaOfRange(last.range));
    });
  }

  activeSheet(): Sheet {
    return this.host.sheet(this.host.engine.workbook.getActiveSheet().getSheetId());
  }

  range(): Range {
    const sheet = this.activeSheet();
    return new Range(this.host, sheet, this.#selected.get(sheet.id) ?? area(0, 0));
  }

  activate(sheet: Sheet): void {
    this.host.engine.mutate(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  }

  select(sheet: Sheet, wanted: Area): void {
    if (sheet.state.visibility !== 'Visible') throw invalidOperation('a hidden sheet has no selection');
    this.activate(sheet);
    const range = univerRange(sheet.withinGrid(wanted));
    this.host.engine.mutate(SetSelectionsOperation.id, {
      subUnitId: sheet.id,
      selections: [{ range, primary: getPrimaryForRange(range, sheet.model), style: null }],
      // Excel scrolls to what is selected.
      reveal: true,
    });
    this.#selected.set(sheet.id, wanted);
  }

  /** Before a sheet goes out of sight another visible one is activated. */
  leave(sheet: Sheet): void {
    if (this.activeSheet() !== sheet) return;
    const next = this.host.sheets().find((other) => other !== sheet && other.state.visibility === 'Visible');
    if (next) this.activate(next);
  }
}
