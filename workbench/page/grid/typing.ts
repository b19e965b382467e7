/**
 * What a person types goes through the host, not through Univer's own reading of it: so a cell takes from the keyboard
 * what Excel would take (parsing, input rules with their messages, tables that grow), and the same code is tested
 * without a page.
 */
import {
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  SelectRangeCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { Host } from '../../host/host';
import type { Sheet } from '../../host/sheet';
import { typeInto, type TypingResult } from '../../host/typing';

/** Ahead of Univer's own readers of typed text, whose word would be the last otherwise. */
const first = 1000;

export class TypingThroughHost {
  /** Cells are written in the order in which they were typed. */
  private last: Promise<void> = Promise.resolve();

  /** `tell` says to the person why a cell did not take what was typed, or what speaks against it. */
  constructor(
    private readonly injector: Injector,
    private readonly host: Host,
    private readonly tell: (result: TypingResult) => void,
  ) {
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: first,
      handler: (typed, { worksheet, subUnitId, row, col }) => {
        const before = worksheet.getCellRaw(row, col);
        if (typed && textOf(typed) !== textOf(before)) this.enqueue(subUnitId, row, col, textOf(typed));
        // The cell as it stands tells Univer that there is nothing to write.
        return { ...before };
      },
    });
  }

  /** Resolves when everything typed so far stands in its cell or has been refused. */
  settled(): Promise<void> {
    return this.last;
  }

  private enqueue(sheetId: string, row: number, column: number, text: string): void {
    this.last = this.last.then(() => this.type(this.host.sheet(sheetId), row, column, text));
  }

  private async type(sheet: Sheet, row: number, column: number, text: string): Promise<void> {
    const before = contents(sheet.cell(row, column));
    const result = await typeInto(this.host, sheet, row, column, text);
    if (result.kind === 'accepted') this.rememberForUndo(sheet, row, column, before);
    else this.returnTo(sheet, row, column);
    if (result.kind !== 'accepted' || result.warning) this.tell(result);
  }

  private rememberForUndo(sheet: Sheet, row: number, column: number, before: ICellData): void {
    const mutation = (cell: ICellData) => ({
      id: SetRangeValuesMutation.id,
      params: {
        unitId: this.host.engine.unitId,
        subUnitId: sheet.id,
        cellValue: { [row]: { [column]: cell } },
      } satisfies ISetRangeValuesMutationParams,
    });
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.host.engine.unitId,
      undoMutations: [mutation(before)],
      redoMutations: [mutation(contents(sheet.cell(row, column)))],
    });
  }

  private returnTo(sheet: Sheet, row: number, column: number): void {
    void this.injector.get(ICommandService).executeCommand(SelectRangeCommand.id, {
      unitId: this.host.engine.unitId,
      subUnit: sheet.id,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    });
  }
}

/** The text that the editor held: a formula, plain text, or lines of text. */
function textOf(cell: Nullable<ICellData>): string {
  if (cell?.f) return cell.f;
  const lines = cell?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return lines ?? String(cell?.v ?? '');
}

/** A cell as a mutation sets it: what is missing is cleared. */
function contents(cell: ICellData | null): ICellData {
  return {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    f: cell?.f ?? null,
    si: cell?.si ?? null,
    p: cell?.p ?? null,
    s: cell?.s ?? null,
  };
}
