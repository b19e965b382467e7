/** Defined names that point into our tables. */
import { areaAddress, parseArea } from '../book/a1';
import type { ReadCell, ReadTable } from '../book/reading';

/** Names that point to one cell of a table of ours, and that cell. */
export function namedCells(
  names: readonly { readonly name: string; readonly formula: unknown }[],
  tables: readonly ReadTable[],
): ReadonlyMap<string, ReadCell> {
  const cells = new Map(
    tables.flatMap((table) =>
      table.rows.flat().map((cell): [string, ReadCell] => [`${table.sheet}!${cell.address}`, cell]),
    ),
  );
  return new Map(
    names.flatMap(({ name, formula }) => {
      const cell = cells.get(targetOf(String(formula)));
      return cell ? [[name, cell] as const] : [];
    }),
  );
}

/** `='設定'!$C$5` → `設定!C5`. */
function targetOf(formula: string): string {
  const area = parseArea(formula);
  const bang = formula.lastIndexOf('!');
  if (!area || bang < 0) return '';
  const sheet = formula.slice(1, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  return `${sheet}!${areaAddress(area)}`;
}
