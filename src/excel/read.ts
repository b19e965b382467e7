/** The open workbook as a Reading, in one sync when the names' suffix is known, in two when it has to be learnt first. */
import { bookNames } from '../book/names';
import type { Reading } from '../book/reading';
import type { Plan } from '../plan/plan';
import { namedCells } from './namedCells';
import { askForTable, isThere, readTable } from './readTables';
import { PLAN_KEY, RECORD_KEY, type DrawingRecord, type Standing } from './standing';

export interface ReadRequest {
  /** The suffix that the book's names are expected to have. */
  readonly suffix: string;
  /** Which formulas of 「KPI一覧」 are wanted besides values. All formulas of a thousand rows would exceed Excel's 5 MB. */
  readonly formulas: WantedFormulas | null;
}

export interface WantedFormulas {
  /** Headings of columns that people fill in, as far as they are known. */
  readonly expected: readonly string[];
  /** Headings of columns that the book computes: never wanted. */
  readonly computed: ReadonlySet<string>;
}

export interface OpenReading {
  readonly reading: Reading;
  readonly standing: Standing;
  /** The plan from which the book was drawn; null where the workbook does not keep it. */
  readonly plan: Plan | null;
  readonly syncs: number;
}

/**
 * One sync; a second one where the workbook's own record says that the book's names have another suffix, or where the
 * list has columns of an officer's own that nobody knew of.
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  request: ReadRequest,
): Promise<OpenReading> {
  const first = askFor(context, request);
  await context.sync();
  const missed = whatWasMissed(first, request);
  if (!missed) return gather(first, 1);

  const second = askFor(context, missed);
  await context.sync();
  return gather(second, 2);
}

/** The request that gets everything; null where the first one did. */
function whatWasMissed(asked: Asked, request: ReadRequest): ReadRequest | null {
  const suffix = recordOf(asked.record)?.identity.suffix ?? request.suffix;
  if (suffix !== request.suffix) return { ...request, suffix };
  const list = asked.tables.find(({ name }) => name === bookNames(suffix).tables.list);
  if (!request.formulas || !list || !isThere(list)) return null;
  const { expected, computed } = request.formulas;
  const unknown = readTable(list).read.headers.filter(
    (heading) => !computed.has(heading) && !expected.includes(heading),
  );
  if (unknown.length === 0) return null;
  return { suffix, formulas: { computed, expected: [...expected, ...unknown] } };
}

type Asked = ReturnType<typeof askFor>;

/** Queues every load of one sync. */
function askFor(context: Excel.RequestContext, request: ReadRequest) {
  const { workbook } = context;
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  const plan = workbook.settings.getItemOrNullObject(PLAN_KEY);
  plan.load('value');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  const structure = workbook.protection;
  structure.load('protected');
  const names = workbook.names;
  names.load('items/name,items/formula');
  const ours = bookNames(request.suffix).tables;
  const tables = Object.values(ours).map((name) =>
    askForTable(workbook, name, name === ours.list ? (request.formulas?.expected ?? []) : null),
  );
  return { record, plan, sheets, structure, names, tables };
}

function gather(asked: Asked, syncs: number): OpenReading {
  const found = asked.tables.filter(isThere).map(readTable);
  const tables = new Map(found.map((table) => [table.read.name, table.read]));
  const sheets = asked.sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protection: sheet.protection.protected ? sheet.protection.options : null,
  }));
  const holders = new Set(found.map(({ read }) => read.sheet));
  const record = recordOf(asked.record);
  const drawn = new Set(Object.values(record?.sheetIds ?? {}));
  const own = sheets.filter(({ id, name }) => holders.has(name) || drawn.has(id));
  // Of a book whose sheets were all deleted only the record is left; it must not claim other people's sheets.
  const identity = record && (own.length > 0 || !record.complete) ? record.identity : null;
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
        filtered: null,
        ruledAreas: null,
        invalidAreas: null,
      })),
      tables,
      names: namedCells(asked.names.items, [...tables.values()]),
      identity,
      remarks: [],
    },
    standing: {
      structureProtected: asked.structure.protected,
      sheets,
      own,
      tables: new Map(found.map(({ standing }) => [standing.name, standing])),
      names: asked.names.items.map(({ name }) => name),
      record,
    },
    plan: keptPlan(asked.plan),
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

/** The plan as {@link recordOf} kept it beside its record. */
function keptPlan(setting: Excel.Setting): Plan | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'object' && value !== null && 'strategies' in value ? (value as Plan) : null;
}
