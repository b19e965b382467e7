/**
 * An .xlsx → the open workbook. For development, like saveGrid.ts. The file is first read by the product's own reader, which
 * trusts nobody and names what is wrong; only then is the grid emptied.
 */
import { IUndoRedoService } from '@univerjs/core';
import type { Workbook, Worksheet as FileSheet } from 'exceljs';
import { readWorkbook } from '../../src/xlsx/read';
import type { Message, Result } from '../../src/words/message';
import type { Host } from '../host/host';
import { NamedItemCollection } from '../host/names';
import type { Sheet } from '../host/sheet';
import type { Visibility } from '../host/sheetState';
import { removeSheet, WorksheetCollection } from '../host/worksheets';
import { MEMORY_SHEET, takeMemory } from './memory';
import { putCells, putFormulas } from './open/cells';
import { readParts, type DefinedName, type FileParts } from './open/parts';
import { putConditionalFormats, putInputRules } from './open/rules';
import { putLayout, putPrint, putProtection, putTables } from './open/sheet';
import { words } from './words';

export interface OpenedFile {
  /** Formulas and names that the engine cannot read (cells hold the file's results), and conditional formats it does not know. */
  readonly leftOut: number;
}

/** @returns the one thing that is wrong; the grid is then as it was, unless the message says otherwise */
export async function openFile(
  host: Host,
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<OpenedFile, Message>> {
  const checked = readWorkbook(bytes, fileName);
  if (!checked.ok)
    return { ok: false, errors: checked.errors.map(({ message, remedy }) => both(message, remedy)) };
  const loaded = await load(bytes);
  if (loaded === null) return { ok: false, errors: [words.unreadable(fileName)] };
  try {
    const leftOut = host.events.quietly(() => fill(host, loaded.workbook, loaded.parts));
    host.draw();
    host.engine.injector.get(IUndoRedoService).clearUndoRedo(host.engine.unitId);
    await host.recalculation.settle();
    return { ok: true, value: { leftOut } };
  } catch (error) {
    host.onInternalError(error);
    return { ok: false, errors: [words.halfOpened(fileName)] };
  }
}

const both = (message: Message, remedy: Message): Message => ({
  ja: `${message.ja}${remedy.ja}`,
  en: `${message.en} ${remedy.en}`,
});

async function load(bytes: Uint8Array): Promise<{ workbook: Workbook; parts: FileParts } | null> {
  const { default: exceljs } = await import('exceljs');
  try {
    const workbook = new exceljs.Workbook();
    const parts = readParts(bytes);
    await workbook.xlsx.load(new Uint8Array(parts.bytes).buffer);
    return { workbook, parts };
  } catch {
    return null;
  }
}

function fill(host: Host, workbook: Workbook, parts: FileParts): number {
  const shown = workbook.views[0]?.activeTab ?? 0;
  const placeholder = emptyGrid(host);
  takeMemory(workbook, host);
  const structure = host.structure;
  host.structure = null;
  const sheets = workbook.worksheets.map((file) => addSheet(host, file));
  let leftOut = putNames(host, parts.names);
  for (const { sheet, cells } of sheets) leftOut += putFormulas(host, sheet, cells);
  for (const { sheet, file } of sheets) leftOut += putRules(host, file, sheet, parts);
  for (const { sheet, file } of sheets) finish(host, file, sheet);
  const first = sheets[shown]?.sheet.state.visibility === 'Visible' ? sheets[shown] : sheets.find(isVisible);
  if (first) host.selection.activate(first.sheet);
  removeSheet(host, placeholder);
  host.structure = structure;
  return leftOut;
}

/** A workbook has one sheet at least: an empty one, to be taken away when the file's stand. */
function emptyGrid(host: Host): Sheet {
  const before = host.sheets();
  host.structure = null;
  host.settings.clear();
  host.customProperties.clear();
  for (const name of new NamedItemCollection(host).all()) name.delete();
  const { sheet: placeholder } = new WorksheetCollection(host).add(MEMORY_SHEET);
  for (const sheet of before) {
    sheet.state.visibility = 'Visible';
    removeSheet(host, sheet);
  }
  host.formulas.forget();
  return placeholder;
}

interface AddedSheet {
  readonly file: FileSheet;
  readonly sheet: Sheet;
  readonly cells: ReturnType<typeof putCells>;
}

function addSheet(host: Host, file: FileSheet): AddedSheet {
  const { sheet } = new WorksheetCollection(host).add(file.name);
  const cells = putCells(file, sheet);
  putLayout(host, file, sheet);
  putTables(host, file, sheet);
  return { file, sheet, cells };
}

/** @returns how many cannot be kept: names of nothing, or twice the same */
function putNames(host: Host, names: readonly DefinedName[]): number {
  const collection = new NamedItemCollection(host);
  return names.filter(({ name, formula }) => {
    try {
      collection.add(name, `=${formula}`);
      return false;
    } catch {
      return true;
    }
  }).length;
}

function putRules(host: Host, file: FileSheet, sheet: Sheet, parts: FileParts): number {
  const part = parts.sheets.get(file.name);
  if (!part) return 0;
  putInputRules(host, part.inputRules, sheet);
  return putConditionalFormats(host, file, part.stopping, sheet);
}

const VISIBILITIES: Readonly<Record<FileSheet['state'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

function finish(host: Host, file: FileSheet, sheet: Sheet): void {
  putPrint(file, sheet);
  putProtection(file, sheet);
  const visibility = VISIBILITIES[file.state];
  if (visibility !== 'Visible') new WorksheetCollection(host).getItem(sheet.id).visibility = visibility;
}

const isVisible = ({ sheet }: AddedSheet): boolean => sheet.state.visibility === 'Visible';
