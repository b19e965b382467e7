/** Merged cells. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { area, covers, overlaps, type Area } from './area';
import { invalidOperation } from './errors';
import { clearCellsBut } from './mergeContents';
import type { Sheet } from './sheet';
import { univerRange } from './univerRange';

export const mergedAreas = (sheet: Sheet, within: Area): Area[] =>
  sheet.model
    .getMergeData()
    .map((merged) => area(merged.startRow, merged.startColumn, merged.endRow, merged.endColumn))
    .filter((merged) => overlaps(merged, within));

/** Across: each row becomes one cell. Only the first cell's content stays. */
export function mergeCells(sheet: Sheet, wanted: Area, across: boolean): void {
  sheet.assertAllowed('allowFormatCells');
  const parts = across
    ? Array.from({ length: wanted.bottom - wanted.top + 1 }, (_, i) =>
        area(wanted.top + i, wanted.left, wanted.top + i, wanted.right),
      )
    : [wanted];
  for (const part of parts) {
    for (const merged of mergedAreas(sheet, part)) {
      if (!covers(part, merged)) throw invalidOperation('part of a merged cell');
      unmergeCells(sheet, merged);
    }
    if (part.top === part.bottom && part.left === part.right) continue;
    clearCellsBut(sheet, part);
    sheet.engine.mutate(AddWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: [univerRange(part)] });
  }
}

export function unmergeCells(sheet: Sheet, within: Area): void {
  const ranges = mergedAreas(sheet, within).map(univerRange);
  if (ranges.length > 0)
    sheet.engine.mutate(RemoveWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges });
}
