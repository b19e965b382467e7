/** What stands in a workbook: nothing of ours, our book, or something foreign under our names. */
import type { BookIdentity } from './book';
import { shownOf } from './cells';
import { LAYOUT_VERSION } from './identity';
import { coverIdentity } from './issued/coverIdentity';
import { bookNames, type BookNames, type TableKey } from './names';
import type { Reading, ReadTable } from './reading';
import { hasHeadings, tableRowsOf } from './readTable';
import {
  FINDING_HEADINGS,
  ISSUE_HEADINGS,
  LOG_HEADINGS,
  MANUAL_VERDICT_HEADINGS,
  RECEIPT_HEADINGS,
  RETURNED_FINDING_HEADINGS,
  SNAPSHOT_HEADINGS,
} from './records/headings';
import {
  GRADE_HEADINGS,
  IDENTITY_HEADINGS,
  MASTER_ISSUE,
  SETTING_HEADINGS,
  SETTING_LABELS,
  STATE_HEADINGS,
  THRESHOLD_HEADINGS,
  YEAR_HEADINGS,
} from './settingKeys';

export type Recognised =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'foreign';
      /** Sheets and tables that hold our names, as a person would look for them. */
      readonly holders: readonly string[];
      /** A suffix under which all names are free. */
      readonly freeSuffix: string;
    }
  | {
      readonly kind: 'book';
      readonly identity: BookIdentity;
      readonly names: BookNames;
      /** Drawn by another layout, or a table or one of its headings is missing: drawing again brings it up to date. */
      readonly outdated: boolean;
    };

/** Headings by which a table is known for ours; each has been there since the first layout that had its table. */
const SIGNATURES: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  list: ['番号', 'KPI項目', '目標値', '判定'],
  settings: [SETTING_HEADINGS.label, SETTING_HEADINGS.value],
  grades: [GRADE_HEADINGS.name, GRADE_HEADINGS.key],
  states: [STATE_HEADINGS.word],
  years: [YEAR_HEADINGS.spelling, YEAR_HEADINGS.year],
  thresholds: [THRESHOLD_HEADINGS.name, THRESHOLD_HEADINGS.value],
  findings: [FINDING_HEADINGS.code, FINDING_HEADINGS.state],
  log: [LOG_HEADINGS.batch, LOG_HEADINGS.before, LOG_HEADINGS.after],
  issues: [ISSUE_HEADINGS.issue, ISSUE_HEADINGS.fingerprint],
  receipts: [RECEIPT_HEADINGS.file, RECEIPT_HEADINGS.digest],
  returnedFindings: [RETURNED_FINDING_HEADINGS.code, RETURNED_FINDING_HEADINGS.digest],
  manualVerdicts: [MANUAL_VERDICT_HEADINGS.kpi, MANUAL_VERDICT_HEADINGS.verdict],
  snapshots: [SNAPSHOT_HEADINGS.issue, SNAPSHOT_HEADINGS.cells],
  identity: [IDENTITY_HEADINGS.key, IDENTITY_HEADINGS.value],
};
/** All headings by which a table of a book that is known for ours may still be told, one of them renamed. */
const HEADINGS: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  list: SIGNATURES.list ?? [],
  settings: Object.values(SETTING_HEADINGS),
  grades: Object.values(GRADE_HEADINGS),
  states: Object.values(STATE_HEADINGS),
  years: Object.values(YEAR_HEADINGS),
  thresholds: Object.values(THRESHOLD_HEADINGS),
  findings: Object.values(FINDING_HEADINGS),
  log: Object.values(LOG_HEADINGS),
  issues: Object.values(ISSUE_HEADINGS),
  receipts: Object.values(RECEIPT_HEADINGS),
  returnedFindings: Object.values(RETURNED_FINDING_HEADINGS),
  manualVerdicts: Object.values(MANUAL_VERDICT_HEADINGS),
  snapshots: Object.values(SNAPSHOT_HEADINGS),
  identity: Object.values(IDENTITY_HEADINGS),
};
const NEEDED: readonly TableKey[] = ['list', 'settings', 'grades', 'states', 'years', 'thresholds'];

/** @param wantedSuffix under which the person means to draw, '' at first */
export function recognise(reading: Reading, wantedSuffix = ''): Recognised {
  const identity = reading.identity ?? visibleIdentity(reading, wantedSuffix);
  const names = bookNames(identity?.suffix ?? wantedSuffix);
  const imposters = foreignTables(reading, names, identity !== null);
  if (imposters.length > 0) return foreign(reading, imposters);
  if (identity) {
    const isWhole = NEEDED.every((key) => {
      const table = reading.tables.get(names.tables[key]);
      return table !== undefined && isOurs(key, table);
    });
    return { kind: 'book', identity, names, outdated: identity.layout !== LAYOUT_VERSION || !isWhole };
  }
  const sheets = reading.sheets.map(({ name }) => name);
  const taken = [
    ...Object.values(names.sheets).filter((name) => isTaken(name, sheets)),
    ...tablesOf(reading, names),
  ];
  return taken.length > 0 ? foreign(reading, taken) : { kind: 'none' };
}

/** The identity as 設定表 shows it, else as an issued book's cover does: a cleansing gateway may have dropped the hidden sheet. */
export function visibleIdentity(reading: Reading, suffix: string): BookIdentity | null {
  return settingsIdentity(reading, suffix) ?? coverIdentity(reading);
}

function settingsIdentity(reading: Reading, suffix: string): BookIdentity | null {
  const names = bookNames(suffix);
  const table = reading.tables.get(names.tables.settings);
  const list = reading.tables.get(names.tables.list);
  if (!table || !list || !isOurs('settings', table) || !resemblesOurs('list', list)) return null;
  const values = new Map(
    tableRowsOf(table).map((row) => [
      shownOf(row.cell(SETTING_HEADINGS.label)),
      shownOf(row.cell(SETTING_HEADINGS.value)),
    ]),
  );
  const layout = Number(values.get(SETTING_LABELS.layout));
  const [planId, planVersion] = [values.get(SETTING_LABELS.planId), values.get(SETTING_LABELS.planVersion)];
  const rubricId = values.get(SETTING_LABELS.rubricId);
  const issue = values.get(SETTING_LABELS.issue) ?? '';
  if (!Number.isInteger(layout) || layout < 1 || !planId || !planVersion || !rubricId) return null;
  return {
    form: 'kpi-book',
    layout,
    planId,
    planVersion,
    rubricId,
    issue: issue === MASTER_ISSUE ? '' : issue,
    section: values.get(SETTING_LABELS.section) ?? '',
    round: values.get(SETTING_LABELS.round) ?? '',
    fingerprint: values.get(SETTING_LABELS.fingerprint) ?? '',
    suffix,
  };
}

/** ` (2)`, ` (3)` …: the first under which no sheet and no table stands. */
export function freeSuffix(reading: Reading): string {
  const sheets = reading.sheets.map(({ name }) => name);
  for (let count = 2; ; count += 1) {
    const suffix = ` (${count})`;
    const names = bookNames(suffix);
    const isFree =
      !Object.values(names.sheets).some((name) => isTaken(name, sheets)) &&
      tablesOf(reading, names).length === 0;
    if (isFree) return suffix;
  }
}

function foreign(reading: Reading, holders: readonly string[]): Recognised {
  return { kind: 'foreign', holders: [...new Set(holders)], freeSuffix: freeSuffix(reading) };
}

/** Tables of our names that lack our headings. In a book of ours one of them will do: people rename headings. */
function foreignTables(reading: Reading, names: BookNames, isBook: boolean): string[] {
  return (Object.keys(names.tables) as TableKey[]).flatMap((key) => {
    const table = tableNamed(reading, names.tables[key]);
    if (!table || isOurs(key, table) || (isBook && resemblesOurs(key, table))) return [];
    return [table.name];
  });
}

function resemblesOurs(key: TableKey, table: ReadTable): boolean {
  return (HEADINGS[key] ?? []).some((heading) => table.headers.includes(heading));
}

function isOurs(key: TableKey, table: ReadTable): boolean {
  return hasHeadings(table, SIGNATURES[key] ?? []);
}

function tablesOf(reading: Reading, names: BookNames): string[] {
  return Object.values(names.tables).flatMap((name) => tableNamed(reading, name)?.name ?? []);
}

/** Excel tells names of tables and sheets apart without regard to case. */
function tableNamed(reading: Reading, name: string): ReadTable | undefined {
  return [...reading.tables.values()].find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function isTaken(name: string, sheets: readonly string[]): boolean {
  return sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase());
}
