/**
 * .xlsx bytes → Reading, trusting nobody: sizes, checksums, counts and references are held against limits and against each
 * other, nothing is executed, followed or written to a disk. Every failure is a typed Problem that names cause, part and remedy.
 */
import { TABLE_NAMES } from '../../book/names';
import type { ReadCell, Reading, ReadSheet, ReadTable } from '../../book/reading';
import type { Result } from '../../words/message';
import { XLSX_COUNTED } from '../../words/xlsx';
import { assembleCell, assembleTable, type ReadableSheet } from './assemble';
import { fail, problemOf, ReadFault } from './fault';
import { readIdentity } from './identity';
import { DEFAULT_LIMITS, megabytes, type ReadLimits } from './limits';
import { Package } from './parts/package';
import { readSheet, type SheetPart } from './parts/sheet';
import { readSharedStrings, type SharedStrings } from './parts/sharedStrings';
import { readStyles } from './parts/styles';
import { readTables, type TablePart } from './parts/tables';
import { WantedCells, type Owner, type WantedArea } from './parts/wanted';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from './parts/workbook';
import { remarksOf } from './remarks';
import { JAVASCRIPT, type Codec } from './zip/inflate';
import { requireZip } from './zip/container';

/**
 * @param fileName as people know it; stands in every message and in `Reading.source`
 * @param codec how this platform unpacks
 * @returns one error at most: what is wrong with the file decides what can be said of it
 */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits = DEFAULT_LIMITS,
  codec: Codec = JAVASCRIPT,
): Result<Reading> {
  try {
    return { ok: true, value: readFile(bytes, fileName, limits, codec) };
  } catch (error) {
    return { ok: false, errors: [problemOf(error, fileName)] };
  }
}

function readFile(bytes: Uint8Array, fileName: string, limits: ReadLimits, codec: Codec): Reading {
  requireZip(bytes);
  if (bytes.length > limits.fileBytes) fail('xlsx-too-large', fileName, megabytes(limits.fileBytes));
  const file = new Package(bytes, limits, codec);
  const workbook = readWorkbookPart(file);
  const found = findTables(file, workbook);
  const { tables, leftOut: tooLarge } = chooseTables(found, limits);
  const parts = readSheets(file, workbook, tables);
  const readable = makeReadable(file, workbook, parts);
  // Before other people's tables: what a name points to has to fit.
  const names = assembleNames(file, workbook, readable);
  const { read, leftOut } = assembleTables(file, tables, readable);
  const reading: Reading = {
    source: fileName,
    sheets: workbook.sheets.map((sheet) => describeSheet(sheet, parts.get(sheet), found)),
    tables: read,
    names,
    identity: null,
    remarks: [
      ...remarksOf(file, workbook),
      ...[...tooLarge, ...leftOut].map(({ name }) => `tableLeftOut:${name}`),
    ],
  };
  return { ...reading, identity: readIdentity(reading) };
}

function findTables(file: Package, { sheets }: WorkbookPart): TablePart[] {
  const tables = sheets.flatMap(({ name, part, isWorksheet }) =>
    isWorksheet ? readTables(file, name, part) : [],
  );
  const most = file.limits.tables;
  return tables.length <= most ? tables : fail('xlsx-too-many', 'xl/tables', XLSX_COUNTED.tables, most);
}

/** Ours have to fit; of other people's tables those that fit beside them. */
function chooseTables(
  tables: readonly TablePart[],
  limits: ReadLimits,
): { tables: TablePart[]; leftOut: TablePart[] } {
  const chosen: TablePart[] = [];
  const leftOut: TablePart[] = [];
  let cells = 0;
  for (const table of [...tables].sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)))) {
    const { left, top, right, bottom } = table.area;
    const size = (right - left + 1) * (bottom - top + 1);
    if (cells + size <= limits.tableCells) {
      cells += size;
      chosen.push(table);
    } else if (isOurs(table)) fail('xlsx-too-many', table.name, XLSX_COUNTED.tableCells, limits.tableCells);
    else leftOut.push(table);
  }
  return { tables: chosen, leftOut };
}

function ownerOf(table: TablePart): Owner {
  return isOurs(table) ? 'ours' : 'foreign';
}

function isOurs({ name }: TablePart): boolean {
  return Object.values(TABLE_NAMES).some((ours) => name.toLowerCase().startsWith(ours.toLowerCase()));
}

function readSheets(
  file: Package,
  { sheets, names }: WorkbookPart,
  tables: readonly TablePart[],
): Map<ListedSheet, SheetPart> {
  const areas = new Map<string, WantedArea[]>(sheets.map(({ name }) => [name.toLowerCase(), []]));
  for (const table of tables)
    areas.get(table.sheet.toLowerCase())?.push({ area: table.area, owner: ownerOf(table) });
  for (const { sheet, column, row } of names) {
    const area = { left: column, top: row, right: column, bottom: row };
    areas.get(sheet.toLowerCase())?.push({ area, owner: 'ours' });
  }
  return new Map(
    sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .map((sheet) => [
        sheet,
        readSheet(file, sheet.part, new WantedCells(areas.get(sheet.name.toLowerCase()) ?? [])),
      ]),
  );
}

/** Formats and strings are looked up for kept cells only. By sheet name in lower case. */
function makeReadable(
  file: Package,
  { relationships, date1904 }: WorkbookPart,
  parts: ReadonlyMap<ListedSheet, SheetPart>,
): Map<string, ReadableSheet> {
  const targetOf = (wanted: string): string | undefined =>
    relationships.find(({ kind }) => kind === wanted)?.target;
  const wanted = new Map<number, Owner>();
  for (const { strings } of parts.values()) {
    for (const [index, owner] of strings)
      if (owner === 'ours' || !wanted.has(index)) wanted.set(index, owner);
  }
  const stylesPart = targetOf('styles');
  const stringsPart = targetOf('sharedStrings');
  const formats = stylesPart === undefined ? [] : readStyles(file, stylesPart);
  const strings: SharedStrings =
    stringsPart === undefined || wanted.size === 0 ? new Map() : readSharedStrings(file, stringsPart, wanted);
  const held = file.held.ours;
  return new Map(
    [...parts].map(([{ name, part }, sheet]) => [
      name.toLowerCase(),
      { sheet, context: { part, strings, formats, sharedFormulas: sheet.sharedFormulas, date1904, held } },
    ]),
  );
}

function describeSheet(
  { name, visibility }: ListedSheet,
  part: SheetPart | undefined,
  tables: readonly TablePart[],
): ReadSheet {
  const hasFilteredTable = tables.some(({ sheet, filtered }) => filtered && sheet === name);
  return {
    name,
    visibility,
    protected: part?.protected ?? false,
    mergedAreas: part?.mergedAreas ?? null,
    hiddenRows: part?.hiddenRows ?? null,
    hiddenColumns: part?.hiddenColumns ?? null,
    filtered: part ? part.filtered || hasFilteredTable : null,
    ruledAreas: part?.ruledAreas ?? null,
    invalidAreas: null,
  };
}

/** Like {@link chooseTables} by what their cells hold. */
function assembleTables(
  file: Package,
  tables: readonly TablePart[],
  sheets: ReadonlyMap<string, ReadableSheet>,
): { read: Map<string, ReadTable>; leftOut: TablePart[] } {
  const read = new Map<string, ReadTable>();
  const leftOut: TablePart[] = [];
  for (const table of tables) {
    const sheet = sheets.get(table.sheet.toLowerCase());
    if (read.has(table.name)) fail('xlsx-doubled-part', table.name);
    if (!sheet) continue;
    try {
      read.set(table.name, assembleTable(table, sheet, file.held[ownerOf(table)]));
    } catch (error) {
      if (isOurs(table) || !(error instanceof ReadFault) || error.code !== 'xlsx-too-many') throw error;
      leftOut.push(table);
    }
  }
  return { read, leftOut };
}

function assembleNames(
  file: Package,
  { names }: WorkbookPart,
  sheets: ReadonlyMap<string, ReadableSheet>,
): Map<string, ReadCell> {
  const read = new Map<string, ReadCell>();
  for (const { name, sheet, column, row } of names) {
    const readable = sheets.get(sheet.toLowerCase());
    if (readable) read.set(name, assembleCell(column, row, readable, file.held.ours));
  }
  return read;
}
