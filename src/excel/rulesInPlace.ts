/** The input rules of a described 「KPI一覧」 for the list as it stands: rows may have been sorted, columns moved or added. */
import { areaAddress, columnLetters, columnNumber, parseArea, type Area } from '../book/a1';
import type { InputRule, Sheet, Table } from '../book/book';
import { shownOf } from '../book/cells';
import { tableRowsOf } from '../book/readTable';
import type { ReadTable } from '../book/reading';
import { areaOf } from './draw/areas';
import { tableArea } from './draw/tables';
import { cellsOf, joined } from './areaLists';

const ID_HEADING = '番号';

/** Rules of one KPI's cells follow its 番号; rules of whole columns follow their heading. What is not there is left out. */
export function rulesInPlace(described: Sheet, standing: ReadTable): InputRule[] {
  const [table] = described.tables;
  const area = parseArea(standing.address);
  if (!table || !area) return [];
  const moves = movesBetween(table, standing, area);
  return described.inputRules.flatMap((rule) => {
    const areas = joined(rule.ranges.flatMap((range) => moves.cells(areaOf(range))));
    const from = rule.ranges[0];
    const to = areas[0];
    if (from === undefined || !to) return [];
    const rowShift = to.top - areaOf(from).top;
    return [
      { ...rule, ranges: areas.map(areaAddress), allow: movedRule(rule.allow, rowShift, moves.column) },
    ];
  });
}

interface Moves {
  /** Where the cells of a described area stand. */
  readonly cells: (area: Area) => Area[];
  /** Where a described column stands; undefined: nowhere. */
  readonly column: (column: number) => number | undefined;
}

function movesBetween(table: Table, standing: ReadTable, area: Area): Moves {
  const { left, top, bottom } = tableArea(table);
  const rowsOf = new Map<string, number[]>();
  for (const row of tableRowsOf(standing)) {
    const id = shownOf(row.cell(ID_HEADING)).trim();
    rowsOf.set(id, [...(rowsOf.get(id) ?? []), area.top + 1 + row.index]);
  }
  const idPlace = table.headers.indexOf(ID_HEADING);
  const rows = (row: number): readonly number[] => {
    const id = table.rows[row - top - 1]?.[idPlace];
    return id && 'text' in id ? (rowsOf.get(id.text) ?? []) : [];
  };
  const column = (described: number): number | undefined => {
    const place = standing.headers.indexOf(table.headers[described - left] ?? '');
    return place < 0 ? undefined : area.left + place;
  };
  const isWholeColumn = (wanted: Area): boolean => wanted.top === top + 1 && wanted.bottom === bottom;
  return {
    column,
    cells: (wanted) =>
      isWholeColumn(wanted) && wanted.left === wanted.right
        ? bodyOf(column(wanted.left), area)
        : cellsOf(wanted).flatMap((cell) => {
            const at = column(cell.left);
            if (at === undefined) return [];
            return rows(cell.top).map((row) => ({ left: at, right: at, top: row, bottom: row }));
          }),
  };
}

/** Rows whose 番号 the plan does not know are under the rules of whole columns too. */
function bodyOf(column: number | undefined, { top, bottom }: Area): Area[] {
  return column === undefined ? [] : [{ left: column, right: column, top: top + 1, bottom }];
}

function movedRule(allow: InputRule['allow'], rowShift: number, column: Moves['column']): InputRule['allow'] {
  return allow.kind === 'formula'
    ? { ...allow, formula: movedFormula(allow.formula, rowShift, column) }
    : allow;
}

/** Texts in quotes, and cells that are no part of a longer name. */
const TEXT_OR_CELL =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!])(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** The formula as it has to read further down, its columns where they stand now. */
export function movedFormula(formula: string, rowShift: number, column: Moves['column']): string {
  return formula.replace(
    TEXT_OR_CELL,
    (found: string, absolute?: string, letters?: string, absoluteRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return found;
      const at = column(columnNumber(letters)) ?? columnNumber(letters);
      const moved = absoluteRow === '$' ? Number(row) : Number(row) + rowShift;
      return `${absolute ?? ''}${columnLetters(at)}${absoluteRow ?? ''}${moved}`;
    },
  );
}
