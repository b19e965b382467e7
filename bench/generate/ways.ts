/** The ways to draw one book, each measured in empty workbooks. */
import type { Book } from '../../src/book/book';
import { createOpenBook } from '../../src/excel';
import type { GenerateRequest } from '../../src/excel/openBook';
import { codeOf } from '../../src/excel/run';
import { drawCellByCell, writeSample } from './cellByCell';
import { costOf, inEmptyWorkbook, type Cost } from './cost';

/** The product's own. */
export function measureGenerate(request: GenerateRequest): Promise<Cost> {
  return inEmptyWorkbook((workbook) =>
    costOf(workbook, () => createOpenBook().generate(request, () => undefined)),
  );
}

export interface Attempt {
  readonly cost: Cost;
  /** Excel took none of it, because the request was over 5 MB. */
  readonly refused: boolean;
}

/** @param cellsPerSync Infinity: all cells in one request */
export function measureCellByCell(book: Book, cellsPerSync: number): Promise<Attempt> {
  return inEmptyWorkbook(async (workbook) => {
    let refused = false;
    const cost = await costOf(workbook, async () => {
      refused = await isTooLarge(() =>
        workbook.Excel.run((context) => drawCellByCell(context, book, cellsPerSync)),
      );
    });
    return { cost, refused };
  });
}

/** `size` cells of the book, a sync after each, on sheets that hold nothing yet. */
export function measureSample(book: Book, size: number): Promise<Cost> {
  return inEmptyWorkbook((workbook) =>
    workbook.Excel.run(async (context) => {
      const write = await writeSample(context, book, size);
      return costOf(workbook, write);
    }),
  );
}

async function isTooLarge(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (codeOf(error) === 'RequestPayloadSizeLimitExceeded') return true;
    throw error;
  }
}
