/** Clearing cells: contents, formats, input rules, or all of it. */
import type { ICellData } from '@univerjs/core';
import { cellsOf, covers, without, type Area } from './area';
import { dropConditionalFormats } from './conditionalFormatState';
import { invalidArgument, invalidOperation } from './errors';
import type { Host } from './host';
import { dropInputRules } from './inputRuleState';
import { mergedAreas, unmergeCells } from './merging';
import type { CellMatrix, Sheet } from './sheet';
import { headerOf } from './tableModel';

export function clearCells(host: Host, sheet: Sheet, areas: readonly Area[], applyTo: string): void {
  const contents = applyTo === 'All' || applyTo === 'Contents';
  const formats = applyTo === 'All' || applyTo === 'Formats';
  if (!contents && !formats && !['Hyperlinks', 'RemoveHyperlinks', 'ResetContents'].includes(applyTo))
    throw invalidArgument('applyTo');
  if (contents) sheet.assertEditable(areas);
  if (formats) sheet.assertAllowed('allowFormatCells');
  for (const area of areas) {
    if (applyTo === 'All') removeTables(host, sheet, area);
    if (contents) clearContents(host, sheet, area);
    if (formats) clearFormats(host, sheet, area);
    if (applyTo === 'All') dropInputRules(host, sheet, area);
  }
}

/** Clearing everything of a whole table takes the table away. */
function removeTables(host: Host, sheet: Sheet, area: Area): void {
  for (const table of host.tables.onSheet(sheet.id))
    if (covers(area, table.area)) host.tables.remove(table.id);
}

/** A table's headings stay. */
function clearContents(host: Host, sheet: Sheet, area: Area): void {
  const keep = host.tables.onSheet(sheet.id).map(headerOf);
  const open = keep.reduce<Area[]>(
    (rest, heading) => rest.flatMap((part) => without(part, heading)),
    [sheet.withinGrid(area)],
  );
  const cellValue: CellMatrix = {};
  for (const part of open) {
    for (const [row, column] of cellsOf(part)) {
      if (sheet.cell(row, column)) (cellValue[row] ??= {})[column] = emptied();
    }
  }
  sheet.write(cellValue);
}

const emptied = (): ICellData => ({ v: null, t: null, f: null, si: null, p: null });

function clearFormats(host: Host, sheet: Sheet, area: Area): void {
  for (const merged of mergedAreas(sheet, area)) {
    if (!covers(area, merged)) throw invalidOperation('part of a merged cell');
    unmergeCells(sheet, merged);
  }
  dropConditionalFormats(host, sheet, area);
  const cellValue: CellMatrix = {};
  for (const [row, column] of cellsOf(sheet.withinGrid(area))) {
    if (sheet.cell(row, column)?.s) (cellValue[row] ??= {})[column] = { s: null };
  }
  sheet.write(cellValue);
  sheet.state.locks.push({ area, locked: true });
}
