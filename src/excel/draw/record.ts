/** The drawing's own record in the workbook's settings: written first as begun, last as complete. */
import { areaAddress, type Area } from '../../book/a1';
import type { Book } from '../../book/book';
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

/** What an earlier drawing filled on the sheet of this key. */
export function earlierAreas(standing: Standing, key: string): Area[] {
  return (standing.record?.areas[key] ?? []).map(areaOf);
}

function recordOf(book: Book, sheetIds: DrawingRecord['sheetIds']): DrawingRecord {
  const areas = book.sheets.map((sheet) => [sheet.key, drawnAreas(sheet).map(areaAddress)] as const);
  return {
    identity: book.identity,
    complete: true,
    sheetIds,
    areas: Object.fromEntries(areas),
    names: book.names.map(({ name }) => name),
  };
}

function merged(before: DrawingRecord['areas'], after: DrawingRecord['areas']): DrawingRecord['areas'] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    keys.map((key) => [key, [...new Set([...(before[key] ?? []), ...(after[key] ?? [])])]]),
  );
}
