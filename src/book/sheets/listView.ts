/** How 「KPI一覧」 is shown to whom it is made for. What stands in it, and under which headings, is the same for all. */
import type { PlanRow } from '../../plan/plan';
import type { Cell, PrintSetup, Style } from '../book';
import type { ColumnKey } from '../columns';
import type { DrawnColumn, ListContent } from './listContent';

export interface ColumnLook {
  /** In characters of the standard font. */
  readonly width: number;
  /** Letters in points. */
  readonly size: number;
  readonly shown: boolean;
  /** Whether whoever gets the sheet fills it in: unlocked, and coloured so. */
  readonly input: boolean;
}

export interface ListHead {
  readonly title: Cell;
  readonly status: Cell;
  readonly howTo: string;
}

export interface ListView {
  /** The KPIs that stand in the table, in the plan's order. */
  readonly rows: readonly PlanRow[];
  readonly look: (column: DrawnColumn) => ColumnLook;
  readonly head: (content: ListContent) => ListHead;
  /** Columns over which the grades' colours are shown; none where they are explained elsewhere. */
  readonly legendColumns: readonly number[];
  /** The look of what is filled in. */
  readonly inputStyle: Style;
  /** Further looks of single columns, over the others. */
  readonly emphasis: readonly { readonly key: ColumnKey; readonly style: Style }[];
  /** Cells outside the input columns that may be filled in too. */
  readonly opened: readonly { readonly id: string; readonly heading: string }[];
  /** Points. */
  readonly lowestRow: number;
  readonly print: Pick<PrintSetup, 'paper' | 'footer'>;
}
