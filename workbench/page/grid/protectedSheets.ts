/**
 * Sheet protection against a person's hands. The host keeps it against the add-in; here Univer's commands, which are
 * what a person's typing, pasting, menus and buttons come down to, are held back as Excel holds them back.
 */
import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  SHEET_EDITOR_UNITS,
  type ICommandInfo,
  type Injector,
  type IRange,
} from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Host } from '../../host/host';
import type { Sheet } from '../../host/sheet';

/** Commands that change no cell: moving about, looking, copying, and what concerns whole sheets. */
const harmless =
  /\.(scroll|select|move-selection|expand-selection|.*zoom|set-scroll|.*frozen|toggle-gridlines|set-worksheet-(activate|name|order|hidden|show)|insert-sheet|remove-sheet|set-tab-color|set-workbook-name|view-sheet|.*defined-name)/;

/** Commands that change contents only: Excel lets them through where no cell they touch is locked. */
const onContents =
  /\.(insert-text|ime-input|set-range-values|clear-selection-content|auto-clear-content|auto-fill|refill|copy-down|copy-right|toggle-cell-checkbox|cut|paste|set-cell-edit-visible)$/;

/** Starts the guard. `tell` says to the person that the cell is protected. */
export function guardProtectedSheets(injector: Injector, host: Host, tell: () => void): void {
  const selections = injector.get(SheetsSelectionsService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!isByHand(command) || harmless.test(command.id)) return;
    const sheet = sheetOf(command, host);
    if (!sheet?.state.protection) return;
    const touched = rangesOf(command) ?? selections.getCurrentSelections().map(({ range }) => range);
    if (onContents.test(command.id) && !touched.some((range) => holdsLockedCell(sheet, range))) return;
    tell();
    throw new CustomCommandExecutionError(`${command.id} on a protected sheet`);
  });
}

/** Mutations are the host's way and Univer's own bookkeeping; a person's deeds are commands, and opening the editor or writing into it. */
function isByHand({ id, type, params }: Readonly<ICommandInfo>): boolean {
  if (id === 'sheet.operation.set-cell-edit-visible') return field(params, 'visible') === true;
  if (id === 'doc.command.insert-text' || id === 'doc.command.ime-input') {
    return SHEET_EDITOR_UNITS.some((editor) => editor === field(params, 'unitId'));
  }
  if (id === 'univer.command.paste' || id === 'univer.command.cut') return true;
  return type === CommandType.COMMAND && /^sheets?\.command\./.test(id);
}

function sheetOf({ params }: Readonly<ICommandInfo>, host: Host): Sheet | undefined {
  const id = field(params, 'subUnitId') ?? host.engine.workbook.getActiveSheet().getSheetId();
  return host.sheets().find((sheet) => sheet.id === id);
}

/** The ranges that a command names itself; without, it works on the selection. */
function rangesOf({ id, params }: Readonly<ICommandInfo>): readonly IRange[] | undefined {
  if (/\.(auto-fill|refill)$/.test(id)) return listOfRanges(field(params, 'targetRange'));
  return listOfRanges(field(params, 'ranges')) ?? listOfRanges(field(params, 'range'));
}

function listOfRanges(given: unknown): readonly IRange[] | undefined {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const ranges = list.filter((each): each is IRange => typeof field(each, 'startRow') === 'number');
  return ranges.length > 0 ? ranges : undefined;
}

function holdsLockedCell(sheet: Sheet, { startRow, endRow, startColumn, endColumn }: IRange): boolean {
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++)
      if (sheet.isLocked(row, column)) return true;
  }
  return false;
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
}
