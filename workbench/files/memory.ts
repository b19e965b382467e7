/**
 * What a workbook keeps beside its cells and exceljs has no place for: the add-in's settings, custom properties, and whether
 * the structure is protected. The workbench keeps them as JSON in column A of a very hidden sheet of its own, cut into pieces
 * that a cell can hold, and takes that sheet away again when it opens the file. In Excel and LibreOffice the sheet stays out
 * of sight (LibreOffice makes it hidden). A file without it opens as well: the book is then recognised by its own identity cells.
 */
import type { Workbook } from 'exceljs';
import type { Host } from '../host/host';

export const MEMORY_SHEET = '_workbench';

/** Characters a cell: two UTF-16 units each at most, and a cell holds 32,767. */
const PIECES = /[\s\S]{1,15000}/gu;

interface Memory {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly structureProtected: boolean;
}

export function saveMemory(workbook: Workbook, host: Host): void {
  const memory: Memory = {
    settings: Object.fromEntries(host.settings),
    properties: Object.fromEntries(host.customProperties),
    structureProtected: host.structure !== null,
  };
  const worksheet = workbook.addWorksheet(MEMORY_SHEET, { state: 'veryHidden' });
  // Files spell some characters `_x000D_`; a text that happens to look so must not be read as one.
  const text = JSON.stringify(memory).replaceAll('_x', '_\\u0078');
  text.match(PIECES)?.forEach((piece, place) => (worksheet.getCell(place + 1, 1).value = piece));
}

/** @returns whether the file had it and it could be read */
export function takeMemory(workbook: Workbook, host: Host): boolean {
  const worksheet = workbook.getWorksheet(MEMORY_SHEET);
  if (!worksheet) return false;
  const pieces = Array.from(
    { length: worksheet.rowCount },
    (_, place) => worksheet.getCell(place + 1, 1).text,
  );
  workbook.removeWorksheet(worksheet.id);
  const memory = parsed(pieces.join(''));
  if (!memory) return false;
  for (const [key, value] of Object.entries(memory.settings)) host.settings.set(key, value);
  for (const [key, value] of Object.entries(memory.properties)) host.customProperties.set(key, value);
  host.structure = memory.structureProtected ? { password: '' } : null;
  return true;
}

function parsed(text: string): Memory | null {
  try {
    const given: unknown = JSON.parse(text);
    return isMemory(given) ? given : null;
  } catch {
    return null;
  }
}

const isMemory = (given: unknown): given is Memory =>
  isRecord(given) && isRecord(given['settings']) && isRecord(given['properties']);

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
