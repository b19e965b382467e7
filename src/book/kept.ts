/** What officers entered, as it is carried from one drawing to the next, by KPI id. */
import type { Actual } from '../kpi/judgement';
import type { FiscalYear } from '../plan/plan';
import type { Cell } from './book';
import type { SectionKey } from './columns';
import { NO_RECORDS, type Records } from './records/records';
import { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds';

/** An actual as it stands in the cell (maybe a formula) and as it is judged. */
export interface KeptActual {
  readonly cell: Cell;
  /** null: a formula that yields nothing. */
  readonly actual: Actual | null;
}

export interface KeptRow {
  readonly actuals: ReadonlyMap<FiscalYear, KeptActual>;
  /** Only what differs from the plan's proposal. */
  readonly section: Readonly<Partial<Record<SectionKey, Cell>>>;
  readonly reason: Cell;
  readonly efforts: Cell;
  readonly outlook: Cell;
  /** Cells of columns that are not ours, by heading. */
  readonly added: ReadonlyMap<string, Cell>;
}

/** A row whose id the plan does not know: every cell that we would not compute, by heading. */
export interface UnknownRow {
  readonly id: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Edits of 評価基準表 and 設定表; a bound that cannot be used is not among them. */
export interface KeptSettings {
  readonly rubricId: string;
  /** In percent, by key. */
  readonly bounds: ReadonlyMap<string, number>;
  readonly grades: ReadonlyMap<
    string,
    { readonly symbol: string; readonly name: string; readonly colour: string }
  >;
  readonly rounding: { readonly mode: 'halfAwayFromZero' | 'towardZero'; readonly decimals: number } | null;
}

export interface Kept {
  readonly rows: ReadonlyMap<string, KeptRow>;
  readonly unknownRows: readonly UnknownRow[];
  /** Headings of columns that officers added, in their order. */
  readonly addedColumns: readonly string[];
  readonly settings: KeptSettings | null;
  /** 検査基準表; whichever rubric is drawn. */
  readonly thresholds: Thresholds;
  readonly records: Records;
}

/** A first drawing. */
export const NOTHING_KEPT: Kept = {
  rows: new Map(),
  unknownRows: [],
  addedColumns: [],
  settings: null,
  thresholds: DEFAULT_THRESHOLDS,
  records: NO_RECORDS,
};
