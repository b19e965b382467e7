/** The sheets of the workbook, in tab order. */
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { booleanArgument, isGiven, textArgument } from './arguments';
import { KEEPING_VIEW } from './engine';
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from './errors';
import type { Host } from './host';
import { HostCollection } from './hostObject';
import type { Sheet } from './sheet';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  all(): readonly Worksheet[] {
    return this.host.sheets().map((sheet) => new Worksheet(this.host, sheet));
  }

  /** Adds at the end; does not activate. */
  add(name: unknown): Worksheet {
    assertStructureOpen(this.host);
    const wanted = isGiven(name) ? textArgument(name, 'name') : freeName(this.host);
    assertSheetName(this.host, wanted);
    const id = this.host.newId('sheet');
    const sheets = this.host.sheets();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name: wanted, rowCount: 200, columnCount: 30 });
    this.host.engine.mutate(InsertSheetMutation.id, { index: sheets.length, sheet }, KEEPING_VIEW);
    this.host.events.sheetAdded(id);
    return new Worksheet(this.host, this.host.sheet(id));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.selection.activeSheet());
  }

  getCount(visibleOnly: unknown): number {
    return this.#counted(visibleOnly).length;
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return worksheetOf(this.host, this.#counted(visibleOnly)[0]);
  }

  getLast(visibleOnly: unknown): Worksheet {
    return worksheetOf(this.host, this.#counted(visibleOnly).at(-1));
  }

  getItem(key: unknown): Worksheet {
    return worksheetOf(this.host, findSheet(this.host, key));
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const found = findSheet(this.host, key);
    return found ? new Worksheet(this.host, found) : null;
  }

  #counted(visibleOnly: unknown): Sheet[] {
    const only = isGiven(visibleOnly) && booleanArgument(visibleOnly, 'visibleOnly');
    return this.host.sheets().filter((sheet) => !only || sheet.state.visibility === 'Visible');
  }
}

const worksheetOf = (host: Host, sheet: Sheet | undefined): Worksheet => {
  if (!sheet) throw itemNotFound();
  return new Worksheet(host, sheet);
};

/** By name (letters' case does not matter) or id. */
function findSheet(host: Host, key: unknown): Sheet | undefined {
  const wanted = textArgument(key, 'key');
  return host
    .sheets()
    .find((sheet) => sheet.id === wanted || sheet.name.toLowerCase() === wanted.toLowerCase());
}

function freeName(host: Host): string {
  const names = new Set(host.sheets().map((sheet) => sheet.name));
  let number = names.size + 1;
  while (names.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** At most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not `History`. */
export function assertSheetName(host: Host, name: string, own: Sheet | null = null): void {
  if (
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name)
  ) {
    throw invalidArgument('name');
  }
  const holder = host.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder && holder !== own) throw itemAlreadyExists();
}

export function assertStructureOpen(host: Host): void {
  if (host.structure) throw accessDenied();
}

/** A workbook keeps at least one visible sheet. */
export function assertNotLastVisible(host: Host, leaving: Sheet): void {
  const others = host.sheets().filter((sheet) => sheet !== leaving && sheet.state.visibility === 'Visible');
  if (others.length === 0) throw invalidOperation('the last visible sheet stays');
}

export function removeSheet(host: Host, sheet: Sheet): void {
  assertStructureOpen(host);
  if (sheet.state.visibility === 'VeryHidden') throw new Error('unreachable: checked by the caller');
  assertNotLastVisible(host, sheet);
  for (const table of host.tables.onSheet(sheet.id)) host.tables.remove(table.id);
  host.selection.leave(sheet);
  host.engine.mutate(RemoveSheetMutation.id, { subUnitId: sheet.id, subUnitName: sheet.name });
  host.forgetSheet(sheet.id);
}
