/** Editing a heading cell renames its column, as Excel does: formulas that name it follow. */
import type { ICellData } from '@univerjs/core';
import type { Host } from './host';
import { headingCell, type TableModel } from './tableModel';
import { engineColumn, engineForm, replaceReferences } from './structuredReference';
import type { CellMatrix } from './sheet';

/** Puts right what is about to be written into headings: texts, never blank, never twice. Renames the columns. */
export function renameHeadings(host: Host, table: TableModel, cellValue: CellMatrix): void {
  const row = cellValue[table.area.top];
  if (!row) return;
  const columns = [...table.columns];
  for (const [index] of columns.entries()) {
    const cell = row[table.area.left + index];
    if (!cell || !('v' in cell)) continue;
    const others = columns.filter((_, other) => other !== index);
    columns[index] = freeHeading(textOfHeading(cell), index, others);
    row[table.area.left + index] = headingCell(columns[index] ?? '');
  }
  renameColumns(host, table, columns);
}

const textOfHeading = ({ f, v }: ICellData): string => f ?? String(v ?? '');

/** A blank heading becomes 列n, a doubled one gets a number. */
export function freeHeading(wanted: string, index: number, others: readonly string[]): string {
  const base = wanted === '' ? `列${index + 1}` : wanted;
  const taken = new Set(others.map((name) => name.toLowerCase()));
  if (!taken.has(base.toLowerCase())) return base;
  let number = 2;
  while (taken.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}

export function renameColumns(host: Host, table: TableModel, columns: readonly string[]): void {
  const renamed = new Map<string, string>();
  for (const [index, before] of table.columns.entries()) {
    const after = columns[index];
    if (after !== undefined && after !== before) renamed.set(engineColumn(before), after);
  }
  if (renamed.size === 0) return;
  host.tables.setColumns(table.id, columns);
  rewriteFormulas(host, (formula) =>
    replaceReferences(formula, null, (reference) =>
      engineForm({
        ...reference,
        columns: reference.columns.map((name) =>
          reference.table === table.name ? (renamed.get(name) ?? name) : name,
        ),
      }),
    ),
  );
}

/** Changes formulas in all cells; `change` takes and gives the engine's form. */
export function rewriteFormulas(host: Host, change: (formula: string) => string): void {
  host.formulas.forget();
  for (const sheet of host.sheets()) {
    const cellValue: CellMatrix = {};
    sheet.model.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f?.includes('[')) return;
      const formula = change(cell.f);
      if (formula !== cell.f) (cellValue[row] ??= {})[column] = { f: formula };
    });
    if (Object.keys(cellValue).length > 0) host.events.quietly(() => sheet.write(cellValue));
  }
}
