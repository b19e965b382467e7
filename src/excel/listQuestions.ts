/** What Excel is asked about 「KPI一覧」 beyond its cells: which lines are hidden, what is merged, where input rules are left. */
import { areaAddress, type Area } from '../book/a1';
import { listColumns, type Column, type ColumnKey } from '../book/columns';
import type { ReadSheet } from '../book/reading';
import type { Plan } from '../plan/plan';
import { cellsOf, joined, localAreas } from './areaLists';
import type { StandingTable } from './standing';

/** What a Reading tells of the sheet on which the list stands. */
export type ListLayout = Pick<
  ReadSheet,
  'mergedAreas' | 'hiddenRows' | 'hiddenColumns' | 'filtered' | 'ruledAreas' | 'invalidAreas'
>;

/** Columns with an input rule besides the actuals; each has one rule from top to bottom. */
const RULED: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'direction',
  'accumulation',
  'decimals',
  'section',
  'baselineYear',
  'targetYear',
  'outlook',
]);

/** Up to so many actuals each cell is asked for its rule; of more, each row at once, so that the request stays small. */
const MOST_CELLS = 600;

export type AskedList = ReturnType<typeof askAboutList>;

/**
 * Queues every question about the list for one sync. Rules are asked for by `dataValidation.type`, which answers on
 * protected sheets too; `getSpecialCells` does not.
 */
export function askAboutList(
  context: Excel.RequestContext,
  { name, sheet, area, headers }: StandingTable,
  plan: Plan,
) {
  const object = context.workbook.worksheets.getItem(sheet);
  const whole = object.getRange(areaAddress(area));
  const merged = whole.getMergedAreasOrNullObject();
  merged.load('address');
  const filter = context.workbook.tables.getItem(name).autoFilter;
  filter.load('isDataFiltered');
  const ruled = ruledColumns(headers, plan, area);
  return {
    area,
    merged,
    filter,
    rows: whole.getRowProperties({ rowHidden: true }),
    columns: whole.getColumnProperties({ columnHidden: true }),
    rules: [...ruled.actuals.flatMap(pieces), ...ruled.others].map((asked) => {
      const { dataValidation } = object.getRange(areaAddress(asked));
      dataValidation.load('type');
      return { asked, dataValidation };
    }),
    invalid: [...ruled.actuals, ...ruled.others].map((asked) => {
      const found = object.getRange(areaAddress(asked)).dataValidation.getInvalidCellsOrNullObject();
      found.load('address');
      return found;
    }),
  };
}

export function layoutOf({ area, merged, rows, columns, rules, invalid, filter }: AskedList): ListLayout {
  return {
    mergedAreas: foundAreas(merged),
    hiddenRows: rows.value.flatMap(({ rowHidden }, place) => (rowHidden ? [area.top + place] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, place) =>
      columnHidden ? [area.left + place] : [],
    ),
    filtered: filter.isDataFiltered,
    ruledAreas: joined(
      rules.flatMap(({ asked, dataValidation }) => (hasRule(dataValidation) ? [asked] : [])),
    ).map(areaAddress),
    invalidAreas: invalid.flatMap(foundAreas),
  };
}

function foundAreas(found: Excel.RangeAreas): string[] {
  return found.isNullObject ? [] : localAreas(found.address).map(areaAddress);
}

/** Whether every cell has a rule: some without one answer as MixedCriteria, all without one as None. */
function hasRule({ type }: Excel.DataValidation): boolean {
  return type !== 'None' && type !== 'MixedCriteria';
}

/** The bodies of the columns that have rules: adjoining actuals together, every other column by itself. */
function ruledColumns(
  headers: readonly string[],
  plan: Plan,
  area: Area,
): { readonly actuals: readonly Area[]; readonly others: readonly Area[] } {
  const known = new Map(listColumns(plan).map((column) => [column.heading, column]));
  const bodies = (isWanted: (column: Column) => boolean): Area[] =>
    headers.flatMap((heading, place) => {
      const column = known.get(heading);
      const at = area.left + place;
      const body = { left: at, right: at, top: area.top + 1, bottom: area.bottom };
      return column && isWanted(column) ? [body] : [];
    });
  return {
    actuals: joined(bodies(({ kind }) => kind === 'input')),
    others: bodies(({ key }) => RULED.has(key)),
  };
}

/** The parts of the actuals that are asked for one by one. */
function pieces(actuals: Area): Area[] {
  const rows = Array.from({ length: actuals.bottom - actuals.top + 1 }, (_, row) => ({
    ...actuals,
    top: actuals.top + row,
    bottom: actuals.top + row,
  }));
  const width = actuals.right - actuals.left + 1;
  return rows.length * width <= MOST_CELLS ? rows.flatMap(cellsOf) : rows;
}
