/** The judged formulas of 「KPI一覧」: read in pieces that Excel can answer, and put back. */
import type { OverwrittenCell } from '../book/compare';
import type { ReadTable } from '../book/reading';
import { areaOf } from './draw/areas';
import { formulaOf } from './readCells';

/** Headings and the formula that every row of the column holds. */
export type FormulaColumns = ReadonlyMap<string, string>;

/** Excel on the web gives at most 5 MB an answer. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What stands in the columns of these headings, by heading. As many syncs as the 5 MB of an answer ask for: one for 300 KPIs. */
export async function readFormulaColumns(
  context: Excel.RequestContext,
  table: ReadTable,
  columns: FormulaColumns,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const present = [...columns].filter(([heading]) => table.headers.includes(heading));
  return new Map(await readInPieces(context, table.name, pieces(present, table.rows.length)));
}

/** Headings in groups whose formulas fit into one answer; a formula comes back no longer than it was written. */
function pieces(columns: readonly (readonly [string, string])[], rows: number): string[][] {
  const groups: string[][] = [[]];
  let bytes = 0;
  for (const [heading, formula] of columns) {
    const more = new TextEncoder().encode(formula).length * rows;
    if (bytes > 0 && bytes + more > MOST_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    bytes += more;
    groups.at(-1)?.push(heading);
  }
  return groups;
}

async function readInPieces(
  context: Excel.RequestContext,
  name: string,
  [headings, ...rest]: readonly (readonly string[])[],
): Promise<[string, readonly unknown[]][]> {
  if (!headings) return [];
  const asked = headings.map((heading) => {
    const range = context.workbook.tables.getItem(name).columns.getItem(heading).getDataBodyRange();
    range.load('formulas');
    return { heading, range };
  });
  await context.sync();
  const read = asked.map(({ heading, range }): [string, readonly unknown[]] => [
    heading,
    range.formulas.map((row): unknown => row[0]),
  ]);
  return [...read, ...(await readInPieces(context, name, rest))];
}

/** The table with these formulas in its cells, as if all of it had been read at once. */
export function withFormulas(table: ReadTable, read: ReadonlyMap<string, readonly unknown[]>): ReadTable {
  const columns = table.headers.map((heading) => read.get(heading));
  return {
    ...table,
    rows: table.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const formulas = columns[column];
        return formulas ? { ...cell, formula: formulaOf(formulas[row], cell.value) } : cell;
      }),
    ),
  };
}

/** Puts formulas back; those below one another in a column are filled from the first. */
export function restoreFormulas(sheet: Excel.Worksheet, broken: readonly OverwrittenCell[]): void {
  for (const [first, ...rest] of runsOf(broken)) {
    if (!first) continue;
    const source = sheet.getRange(first.address);
    source.formulas = [[first.formula]];
    const [second, last] = [rest[0], rest.at(-1)];
    if (second && last) sheet.getRange(`${second.address}:${last.address}`).copyFrom(source, 'Formulas');
  }
}

/** Cells by column, from top to bottom, in runs without a gap. */
function runsOf(broken: readonly OverwrittenCell[]): OverwrittenCell[][] {
  const placed = broken.map((cell) => ({ cell, area: areaOf(cell.address) }));
  placed.sort((one, other) => one.area.left - other.area.left || one.area.top - other.area.top);
  const runs: (typeof placed)[] = [];
  for (const next of placed) {
    const before = runs.at(-1)?.at(-1);
    const follows = before?.area.left === next.area.left && before.area.top === next.area.top - 1;
    if (follows) runs.at(-1)?.push(next);
    else runs.push([next]);
  }
  return runs.map((run) => run.map(({ cell }) => cell));
}
