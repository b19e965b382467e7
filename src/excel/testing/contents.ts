/** Everything that the cells of a workbook hold, for comparing before and after. */
import type { OpenedWorkbook } from '../../../workbench/host/node';

export type Contents = Record<string, { readonly address: string; readonly formulas: unknown[][] }>;

/** Formulas or values of every used cell, by sheet. */
export async function contentsOf({ Excel }: OpenedWorkbook): Promise<Contents> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => {
      const range = sheet.getUsedRange();
      range.load('address,formulas');
      return { name: sheet.name, range };
    });
    await context.sync();
    return Object.fromEntries(
      used.map(({ name, range }) => [name, { address: range.address, formulas: range.formulas }]),
    );
  });
}
