/**
 * .xlsx bytes → Reading, trusting nobody: sizes, checksums, counts and references are held against limits and against each
 * other, nothing is executed, followed or written to a disk. Every failure is a typed Problem that names cause, part and remedy.
 */
import type { Area } from '../../book/a1';
import { TABLE_NAMES } from '../../book/names';
import type { ReadCell, Reading, ReadSheet, ReadTable } from '../../book/reading';
import type { Result } from '../../words/message';
import { XLSX_COUNTED } from '../../words/xlsx';
import { assembleCell, assembleTable, type ReadableSheet } from './assemble';
import { fail, problemOf } from './fault';
import { readIdentity } from './identity';
import { DEFAULT_LIMITS, megabytes, type ReadLimits } from './limits';
import { Package } from './parts/package';
import { readSheet, type SheetPart } from './parts/sheet';
import { readSharedStrings } from './parts/sharedStrings';
import { readStyles } from './parts/styles';
import { readTables, type TablePart } from './parts/tables';
import { WantedCells } from './parts/wanted';
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
  const { tables, leftOut } = chooseTables(found, limits);
  const parts = readSheets(file, workbook, tables);
  const readable = makeReadable(file, workbook, parts);
  const reading: Reading = {
    source: fileName,
    sheets: workbook.sheets.map((sheet) => describeSheet(sheet, parts.get(sheet), found)),
    tables: assembleTables(tables, readable),
    names: assembleNames(workbook, readable),
    identity: null,
    remarks: [...remarksOf(file, workbook), ...leftOut.map(({ name }) => `tableLeftOut:${name}`)],
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

function isOurs({ name }: TablePart): boolean {
  return Object.values(TABLE_NAMES).some((ours) => name.toLowerCase().startsWith(ours.toLowerCase()));
}

function readSheets(
  file: Package,
  { sheets, names }: WorkbookPart,
  tables: readonly TablePart[],
): Map<ListedSheet, SheetPart> {
  const areas = new Map<string, Area[]>(sheets.map(({ name }) => [name.toLowerCase(), []]));
  for (const { sheet, area } of tables) areas.get(sheet.toLowerCase())?.push(area);
  for (const { sheet, column, row } of names) {
    areas.get(sheet.toLowerCase())?.push({ left: column, top: row, right: column, bottom: row });
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
  const wanted = new Set([...parts.values()].flatMap(({ strings }) => [...strings]));
  const stylesPart = targetOf('styles');
  const stringsPart = targetOf('sharedStrings');
  const formats = stylesPart === undefined ? [] : readStyles(file, stylesPart);
  const strings =
    stringsPart === undefined || wanted.size === 0
      ? new Map<number, string>()
      : readSharedStrings(file, stringsPart, wanted);
  return new Map(
    [...parts].map(([{ name, part }, sheet]) => [
      name.toLowerCase(),
      { sheet, context: { part, strings, formats, sharedFormulas: sheet.sharedFormulas, date1904 } },
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

function assembleTables(
  tables: readonly TablePart[],
  sheets: ReadonlyMap<string, ReadableSheet>,
): Map<string, ReadTable> {
  const read = new Map<string, ReadTable>();
  for (const table of tables) {
    const sheet = sheets.get(table.sheet.toLowerCase());
    if (read.has(table.name)) fail('xlsx-doubled-part', table.name);
    if (sheet) read.set(table.name, assembleTable(table, sheet));
  }
  return read;
}

function assembleNames(
  { names }: WorkbookPart,
  sheets: ReadonlyMap<string, ReadableSheet>,
): Map<string, ReadCell> {
  const read = new Map<string, ReadCell>();
  for (const { name, sheet, column, row } of names) {
    const readable = sheets.get(sheet.toLowerCase());
    if (readable) read.set(name, assembleCell(column, row, readable));
  }
  return read;
}
