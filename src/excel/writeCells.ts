/** Single cells written as few arrays: those below one another in a column go together. */
import { areaAddress, type Area } from '../book/a1';
import type { Cell } from '../book/book';
import type { CellWrite } from '../book/changes';
import type { Reading } from '../book/reading';
import { areaOf } from './draw/areas';
import { textInput, type CellInput } from './draw/cellInput';

interface PlacedWrite {
  readonly write: CellWrite;
  readonly area: Area;
}

/**
 * Of two writes to one cell the later one counts. Number formats come first: they decide how Excel reads what is written.
 * @param reading tells which cells are of format `@`, where a text needs no text mark
 */
export function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  reading: Reading,
): void {
  const formats = formatsOf(reading);
  for (const run of runsOf(writes)) {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) continue;
    const range = context.workbook.worksheets
      .getItem(first.write.sheet)
      .getRange(areaAddress({ ...first.area, bottom: last.area.bottom }));
    if (run.some(({ write }) => write.numberFormat !== undefined)) {
      range.numberFormat = run.map(({ write }) => [write.numberFormat ?? null]);
    }
    range.formulas = run.map(({ write }) => [
      inputOf(write.cell, write.numberFormat ?? formats.get(keyOf(write)) ?? ''),
    ]);
  }
}

/** '' empties the cell; a null would leave it as it is. */
function inputOf(cell: Cell, numberFormat: string): CellInput {
  if (cell === null) return '';
  if ('number' in cell) return cell.number;
  return 'formula' in cell ? cell.formula : textInput(cell.text, numberFormat);
}

function formatsOf({ tables }: Reading): Map<string, string> {
  return new Map(
    [...tables.values()].flatMap(({ sheet, rows }) =>
      rows
        .flat()
        .map(({ address, numberFormat }): [string, string] => [keyOf({ sheet, address }), numberFormat]),
    ),
  );
}

function keyOf({ sheet, address }: Pick<CellWrite, 'sheet' | 'address'>): string {
  return `${sheet}!${address.replaceAll('$', '')}`;
}

function runsOf(writes: readonly CellWrite[]): PlacedWrite[][] {
  const last = new Map(writes.map((write) => [keyOf(write), write]));
  const placed = [...last.values()].map((write): PlacedWrite => ({ write, area: areaOf(write.address) }));
  placed.sort(
    (one, other) =>
      one.write.sheet.localeCompare(other.write.sheet) ||
      one.area.left - other.area.left ||
      one.area.top - other.area.top,
  );
  const runs: PlacedWrite[][] = [];
  for (const next of placed) {
    const before = runs.at(-1)?.at(-1);
    if (before && isBelow(before, next)) runs.at(-1)?.push(next);
    else runs.push([next]);
  }
  return runs;
}

function isBelow(before: PlacedWrite, next: PlacedWrite): boolean {
  return (
    before.write.sheet === next.write.sheet &&
    before.area.left === next.area.left &&
    before.area.top + 1 === next.area.top
  );
}
