/** The open workbook as a Reading, in one sync when the names' suffix is known, in two when it has to be learnt first. */
import type { ReadCell, Reading, ReadTable } from '../book/reading';
import { bookNames, type TableKey } from '../book/names';
import { areaAddress, parseArea, type Area } from '../book/a1';
import type { Plan } from '../plan/plan';
import { CELL_PROPERTIES, readCells } from './readCells';
import {
  PLAN_KEY,
  RECORD_KEY,
  type DrawingRecord,
  type Standing,
  type StandingSheet,
  type StandingTable,
} from './standing';

export interface ReadRequest {
  /** The suffix that the book's names are expected to have. */
  readonly suffix: string;
  /** Headings of 「KPI一覧」 whose formulas are wanted. All formulas of a thousand rows would exceed Excel's 5 MB. */
  readonly formulasOf: readonly string[];
  /** Also fetch the plan from which the book was drawn. */
  readonly withPlan: boolean;
}

export interface OpenReading {
  readonly reading: Reading;
  readonly standing: Standing;
  /** null: not asked for, or not kept in the workbook. */
  readonly plan: Plan | null;
  readonly syncs: number;
}

/** One sync; a second one where the workbook's own record says that the book's names have another suffix. */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  request: ReadRequest,
): Promise<OpenReading> {
  const first = askFor(context, request);
  await context.sync();
  const suffix = recordOf(first.record)?.identity.suffix ?? request.suffix;
  if (suffix === request.suffix) return gather(first, 1);

  const second = askFor(context, { ...request, suffix });
  await context.sync();
  return gather(second, 2);
}

type Asked = ReturnType<typeof askFor>;

/** Queues every load of one sync. */
function askFor(context: Excel.RequestContext, request: ReadRequest) {
  const { workbook } = context;
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  const plan = request.withPlan ? workbook.settings.getItemOrNullObject(PLAN_KEY) : null;
  plan?.load('value');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  const structure = workbook.protection;
  structure.load('protected');
  const names = workbook.names;
  names.load('items/name,items/formula');
  const ours = Object.entries(bookNames(request.suffix).tables) as [TableKey, string][];
  const tables = ours.map(([key, name]) => askForTable(workbook, key, name, request.formulasOf));
  return { record, plan, sheets, structure, names, tables };
}

function askForTable(workbook: Excel.Workbook, key: TableKey, name: string, formulasOf: readonly string[]) {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('name');
  const worksheet = table.worksheet;
  worksheet.load('name');
  const headings = table.getHeaderRowRange();
  headings.load('rowIndex,columnIndex,values');
  const body = table.getDataBodyRange();
  body.load(CELL_PROPERTIES);
  const formulas = key === 'list' ? formulasOf.map((heading) => askForFormulas(table, heading)) : [body];
  if (key !== 'list') body.load('columnIndex,formulas');
  return { name, table, worksheet, headings, body, formulas };
}

function askForFormulas(table: Excel.Table, heading: string): Excel.Range {
  const column = table.columns.getItemOrNullObject(heading).getDataBodyRange();
  column.load('columnIndex,formulas');
  return column;
}

function gather(asked: Asked, syncs: number): OpenReading {
  const found = asked.tables.filter(({ table }) => !table.isNullObject).map(readTable);
  const tables = new Map(found.map((table) => [table.read.name, table.read]));
  const sheets = asked.sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protection: sheet.protection.protected ? sheet.protection.options : null,
  }));
  const record = recordOf(asked.record);
  const holders = new Set(found.map(({ read }) => read.sheet));
  const drawn = new Set(Object.values(record?.sheetIds ?? {}));
  return {
    reading: {
      source: 'open',
      sheets: sheets.map(({ name, visibility, protection }) => ({
        name,
        visibility: VISIBILITY[visibility],
        protected: protection !== null,
        mergedAreas: null,
        hiddenRows: null,
        hiddenColumns: null,
      })),
      tables,
      names: namedCells(asked.names.items, [...tables.values()]),
      identity: record?.identity ?? null,
      remarks: [],
    },
    standing: {
      structureProtected: asked.structure.protected,
      sheets,
      own: sheets.filter(({ id, name }) => holders.has(name) || drawn.has(id)),
      tables: new Map(found.map(({ standing }) => [standing.name, standing])),
      names: asked.names.items.map(({ name }) => name),
      record,
    },
    plan: asked.plan && !asked.plan.isNullObject ? (asked.plan.value as Plan) : null,
    syncs,
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Our own setting; whatever else stands under its key is no record. */
function recordOf(setting: Excel.Setting): DrawingRecord | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'object' && value !== null && 'identity' in value && 'areas' in value
    ? (value as DrawingRecord)
    : null;
}

function readTable({ name, worksheet, headings, body, formulas }: Asked['tables'][number]): {
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

/** Names that point to one cell of a table of ours, and that cell. */
function namedCells(
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
