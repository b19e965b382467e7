/** A comparison of costs holds only where both ways come to the same. */
import { deepStrictEqual } from 'node:assert/strict';
import { createOpenBook } from '../../src/excel';
import type { GenerateRequest } from '../../src/excel/openBook';
import { contentsOf, type Contents } from '../../src/excel/testing/contents';
import { drawCellByCell } from './cellByCell';
import { inEmptyWorkbook } from './cost';
import { bookFor } from './request';

/** @throws AssertionError naming the cells in which the book written cell by cell differs from the generated one. */
export async function assertSameBooks(request: GenerateRequest): Promise<void> {
  const generated = await inEmptyWorkbook(async (workbook): Promise<Contents> => {
    await createOpenBook().generate(request, () => undefined);
    return contentsOf(workbook);
  });
  const cellByCell = await inEmptyWorkbook(async (workbook): Promise<Contents> => {
    await workbook.Excel.run((context) => drawCellByCell(context, bookFor(request), Infinity));
    return contentsOf(workbook);
  });
  deepStrictEqual(cellByCell, generated);
}
