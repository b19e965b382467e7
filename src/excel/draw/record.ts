/** The drawing's own record in the workbook's settings: written first as begun, last as complete. */
import { areaAddress, type Area } from '../../book/a1';
import type { Book, Sheet } from '../../book/book';
import type { Plan } from '../../plan/plan';
import { PLAN_KEY, RECORD_KEY, type DrawingRecord, type Standing } from '../standing';
import { areaOf } from './areas';
import { drawnAreas } from './cells';
import { sheetId, type Drawing } from './sheets';

/** First of all writes: whatever happens after, the sheets are known to be ours and what was drawn before is not forgotten. */
export function recordBegin(context: Excel.RequestContext, book: Book, plan: Plan, standing: Standing): void {
  const before = standing.record;
  const fresh = recordOf(book, before?.sheetIds ?? {});
  const begun: DrawingRecord = {
    ...fresh,
    complete: false,
    areas: merged(before?.areas ?? {}, fresh.areas),
    names: [...new Set([...(before?.names ?? []), ...fresh.names])],
  };
  context.workbook.settings.add(RECORD_KEY, begun);
  context.workbook.settings.add(PLAN_KEY, plan);
}

export function recordEnd(context: Excel.RequestContext, book: Book, drawings: readonly Drawing[]): void {
  const ids = drawings.map((drawing) => [drawing.sheet.key, sheetId(drawing)] as const);
  context.workbook.settings.add(RECORD_KEY, recordOf(book, Object.fromEntries(ids)));
}

/**
 * Before single sheets are drawn: what was drawn before is not forgotten, and a sheet that is cut off is known for ours.
 * Without a record (a cleansing gateway dropped it) there is nothing to keep up.
 */
export function recordSheetsBegin(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  { record }: Standing,
): void {
  if (!record) return;
  const areas = merged(record.areas, areasOf(sheets));
  const pending = sheets.map(({ key }) => key);
  context.workbook.settings.add(RECORD_KEY, { ...record, areas, pending } satisfies DrawingRecord);
}

/** When they stand: their new extent, and under which ids they are found. */
export function recordSheetsEnd(
  context: Excel.RequestContext,
  drawings: readonly Drawing[],
  { record }: Standing,
): void {
  if (!record) return;
  const { identity, complete, names } = record;
  const ids = drawings.map((drawing) => [drawing.sheet.key, sheetId(drawing)] as const);
  const ended: DrawingRecord = {
    identity,
    complete,
    names,
    areas: { ...record.areas, ...areasOf(drawings.map(({ sheet }) => sheet)) },
    sheetIds: { ...record.sheetIds, ...Object.fromEntries(ids) },
  };
  context.workbook.settings.add(RECORD_KEY, ended);
}

/** What an earlier drawing filled on the sheet of this key. */
export function earlierAreas(standing: Standing, key: string): Area[] {
  return (standing.record?.areas[key] ?? []).map(areaOf);
}

function recordOf(book: Book, sheetIds: DrawingRecord['sheetIds']): DrawingRecord {
  return {
    identity: book.identity,
    complete: true,
    sheetIds,
    areas: areasOf(book.sheets),
    names: book.names.map(({ name }) => name),
  };
}

function areasOf(sheets: readonly Sheet[]): DrawingRecord['areas'] {
  return Object.fromEntries(sheets.map((sheet) => [sheet.key, drawnAreas(sheet).map(areaAddress)]));
}

function merged(before: DrawingRecord['areas'], after: DrawingRecord['areas']): DrawingRecord['areas'] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    keys.map((key) => [key, [...new Set([...(before[key] ?? []), ...(after[key] ?? [])])]]),
  );
}
