/** From a workbook that was read to what the next drawing keeps, and to what it changes. Keyed by KPI id and heading. */
import { planRows, type FiscalYear, type Plan, type PlanRow } from '../plan/plan';
import type { Problem } from '../words/message';
import type { Cell } from './book';
import { cellOf, rawOf, shownOf } from './cells';
import type { CellChange } from './change';
import { actualHeading, FIXED_HEADINGS, listColumns, type SectionKey } from './columns';
import type { Kept, KeptActual, KeptRow, UnknownRow } from './kept';
import type { BookNames } from './names';
import type { ReadCell, Reading, ReadTable } from './reading';
import { countEdits, surveySettings } from './readSettings';
import { holdsSomething, tableRowsOf, type TableRow } from './readTable';
import { readThresholds } from './readThresholds';
import { readRecords } from './records/readRecords';
import type { Records } from './records/records';
import { countThresholdEdits } from './thresholds';
import { restoredCells } from './restoredCells';
import { readActual } from '../kpi/actual';
import { planYears } from '../plan/plan';
import { plannedCell } from './sheets/listRows';

export interface CarriedOver {
  readonly kept: Kept;
  /** As 「設定」 says; null where it cannot be used. */
  readonly evaluationYear: FiscalYear | null;
  readonly counts: {
    readonly figures: number;
    readonly texts: number;
    readonly sections: number;
    readonly settings: number;
  };
  /** Cells of the plan that were edited and go back to the plan. */
  readonly restored: readonly CellChange[];
  readonly unknownIds: readonly string[];
  /** Settings that cannot be used and go back to the rubric's own. */
  readonly warnings: readonly Problem[];
}

const SECTION_KEYS: readonly SectionKey[] = ['direction', 'accumulation', 'decimals', 'section'];

/** @param names of the book as it stands (with its suffix) */
export function carryOver(reading: Reading, names: BookNames, plan: Plan): CarriedOver {
  const table = reading.tables.get(names.tables.list);
  const survey = surveySettings(reading, names, plan);
  const { thresholds, problems } = readThresholds(reading, names);
  const added = table ? addedHeadings(table, plan) : [];
  const { known, unknown } = sortRows(table, plan);
  const rows = new Map([...known].map(([id, { row, planned }]) => [id, keptRow(row, planned, plan, added)]));
  const kept: Kept = {
    rows,
    unknownRows: unknown.map((row) => unknownRow(row, table)),
    addedColumns: added,
    settings: survey.kept,
    thresholds,
    records: onTheList(readRecords(reading, names), table, names),
  };
  return {
    kept,
    evaluationYear: survey.evaluationYear,
    counts: {
      ...countRows([...rows.values()]),
      settings:
        (survey.shipped && survey.kept ? countEdits(survey.shipped, survey.kept) : 0) +
        countThresholdEdits(thresholds),
    },
    restored: [...known.values()].flatMap(({ row, planned }) =>
      restoredCells(row, planned, listColumns(plan), table?.sheet ?? names.sheets.list),
    ),
    unknownIds: kept.unknownRows.map(({ id }) => id),
    warnings: [...survey.problems, ...problems],
  };
}

/** Someone may have renamed 「KPI一覧」; drawing gives it its name back, and findings on it go along. */
function onTheList(records: Records, list: ReadTable | undefined, names: BookNames): Records {
  const findings = records.findings.map((finding) =>
    finding.sheet === list?.sheet ? { ...finding, sheet: names.sheets.list } : finding,
  );
  return { ...records, findings };
}

/** Headings that no layout of ours gives; columns of years outside the plan are among them, so that nothing is lost. */
function addedHeadings(table: ReadTable, plan: Plan): string[] {
  const years = new Set(planYears(plan).map(actualHeading));
  const isAdded = (heading: string): boolean =>
    heading !== '' && !FIXED_HEADINGS.has(heading) && !years.has(heading);
  return [...new Set(table.headers.filter(isAdded))];
}

/** The plan's rows as found; a second row of one id, and rows of other ids, are unknown. Empty rows are dropped. */
function sortRows(
  table: ReadTable | undefined,
  plan: Plan,
): { known: Map<string, { row: TableRow; planned: PlanRow }>; unknown: TableRow[] } {
  const planned = new Map(planRows(plan).map((row) => [row.kpi.id, row]));
  const known = new Map<string, { row: TableRow; planned: PlanRow }>();
  const unknown: TableRow[] = [];
  for (const row of table ? tableRowsOf(table) : []) {
    const id = shownOf(row.cell('番号')).trim();
    const own = planned.get(id);
    if (own && !known.has(id)) known.set(id, { row, planned: own });
    else if (table && holdsSomething(row, table.headers)) unknown.push(row);
  }
  return { known, unknown };
}

function keptRow(row: TableRow, planned: PlanRow, plan: Plan, added: readonly string[]): KeptRow {
  return {
    actuals: new Map(
      planYears(plan).flatMap((year) => {
        const actual = keptActual(row.cell(actualHeading(year)));
        return actual ? [[year, actual] as const] : [];
      }),
    ),
    section: keptSection(row, planned, plan),
    reason: cellOf(row.cell('判定理由')),
    efforts: cellOf(row.cell('取組・要因')),
    outlook: cellOf(row.cell('今後の方向性')),
    added: new Map(added.map((heading) => [heading, cellOf(row.cell(heading))])),
  };
}

function keptActual(read: ReadCell | undefined): KeptActual | null {
  const cell = cellOf(read);
  return cell === null ? null : { cell, actual: readActual(rawOf(read)) };
}

/** What the planning section decided otherwise than proposed. A blank 担当課 is a decision; other blanks are not. */
function keptSection(row: TableRow, planned: PlanRow, plan: Plan): KeptRow['section'] {
  const headings = new Map(listColumns(plan).map(({ key, heading }) => [key, heading]));
  const edits: Partial<Record<SectionKey, Cell>> = {};
  for (const key of SECTION_KEYS) {
    const read = row.cell(headings.get(key) ?? '');
    if (!read || (read.formula === null && shownOf(read) === proposedText(planned, key))) continue;
    const cell = cellOf(read);
    if (cell !== null) edits[key] = cell;
    else if (key === 'section') edits[key] = { text: '' };
  }
  return edits;
}

function proposedText(planned: PlanRow, key: SectionKey): string {
  const cell = plannedCell(planned, key);
  if (cell === null) return '';
  return 'number' in cell ? String(cell.number) : 'text' in cell ? cell.text : cell.formula;
}

function unknownRow(row: TableRow, table: ReadTable | undefined): UnknownRow {
  const cells = (table?.headers ?? []).map((heading) => [heading, cellOf(row.cell(heading))] as const);
  return { id: shownOf(row.cell('番号')).trim(), cells: new Map(cells) };
}

function countRows(rows: readonly KeptRow[]): Omit<CarriedOver['counts'], 'settings'> {
  const actuals = rows.flatMap((row) => [...row.actuals.values()]);
  const figures = actuals.filter(({ actual }) => actual?.kind === 'figure').length;
  const words = rows.flatMap(({ efforts, outlook, added }) => [efforts, outlook, ...added.values()]);
  return {
    figures,
    texts: actuals.length - figures + words.filter(isFilled).length,
    sections: rows.reduce((sum, { section }) => sum + Object.keys(section).length, 0),
  };
}

function isFilled(cell: Cell): boolean {
  return cell !== null && !('text' in cell && cell.text === '');
}
