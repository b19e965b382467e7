/** Our tables as Excel holds them: asked for by name in one sync, then read as cells and as what stands for the drawing. */
import { areaAddress, type Area } from '../book/a1';
import type { ReadTable } from '../book/reading';
import { CELL_PROPERTIES, readCells } from './readCells';
import type { StandingTable } from './standing';

export type AskedTable = ReturnType<typeof askForTable>;

/** @param formulasOf headings of the columns whose formulas are wanted; null: of all */
export function askForTable(workbook: Excel.Workbook, name: string, formulasOf: readonly string[] | null) {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('name');
  const worksheet = table.worksheet;
  worksheet.load('name');
  const headings = table.getHeaderRowRange();
  headings.load('rowIndex,columnIndex,values');
  const body = table.getDataBodyRange();
  body.load(CELL_PROPERTIES);
  const formulas = formulasOf ? formulasOf.map((heading) => askForFormulas(table, heading)) : [body];
  if (!formulasOf) body.load('columnIndex,formulas');
  return { name, table, worksheet, headings, body, formulas };
}

function askForFormulas(table: Excel.Table, heading: string): Excel.Range {
  const column = table.columns.getItemOrNullObject(heading).getDataBodyRange();
  column.load('columnIndex,formulas');
  return column;
}

export function isThere({ table }: AskedTable): boolean {
  return !table.isNullObject;
}

export function readTable({ name, worksheet, headings, body, formulas }: AskedTable): {
  read: ReadTable;
  standing: StandingTable;
} {
  const headers = (headings.values[0] ?? []).map(String);
  const left = headings.columnIndex + 1;
  const top = headings.rowIndex + 1;
  const area: Area = { left, top, right: left + headers.length - 1, bottom: top + body.values.length };
  const rows = readCells({
    left,
    top: top + 1,
    values: body.values,
    valueTypes: body.valueTypes,
    text: body.text,
    numberFormat: body.numberFormat,
    formulas: sideBySide(
      body,
      formulas.filter((part) => !part.isNullObject),
    ),
  });
  return {
    read: { name, sheet: worksheet.name, address: areaAddress(area), headers, rows },
    standing: { name, sheet: worksheet.name, area, headers },
  };
}

/** The formulas asked for, each in its column of the body. */
function sideBySide(body: Excel.Range, parts: readonly Excel.Range[]): unknown[][] {
  const formulas = body.values.map((row) => row.map((): unknown => null));
  for (const part of parts) {
    const shift = part.columnIndex - body.columnIndex;
    part.formulas.forEach((row: readonly unknown[], r) => formulas[r]?.splice(shift, row.length, ...row));
  }
  return formulas;
}
