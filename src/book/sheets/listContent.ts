/** What every sheet about the KPIs is made from. */
import type { Rubric } from '../../kpi/rubric';
import type { FiscalYear, Plan } from '../../plan/plan';
import { listColumns, type Column } from '../columns';
import type { Kept } from '../kept';
import type { BookNames } from '../names';
import type { ListView } from './listView';

export interface ListContent {
  readonly plan: Plan;
  /** With the officer's edits in it. */
  readonly rubric: Rubric;
  readonly evaluationYear: FiscalYear;
  readonly suffix: string;
  readonly names: BookNames;
  readonly kept: Kept;
  /** 判定理由 by KPI id; the kept text stands where there is none. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly view: ListView;
}

export const LIST_HEADING_ROW = 5;

/** A column of the drawn table: ours, or one that an officer added (no key). */
export type DrawnColumn =
  | Column
  | {
      readonly key: null;
      readonly heading: string;
      readonly width: number;
      readonly kind: 'text';
      readonly year?: never;
    };

const ADDED_WIDTH = 16;

/** Our visible columns, then added ones, then the hidden working columns. */
export function drawnColumns({ plan, kept }: Pick<ListContent, 'plan' | 'kept'>): DrawnColumn[] {
  const ours = listColumns(plan);
  const added = kept.addedColumns.map((heading): DrawnColumn => ({
    key: null,
    heading,
    width: ADDED_WIDTH,
    kind: 'text',
  }));
  return [
    ...ours.filter(({ kind }) => kind !== 'working'),
    ...added,
    ...ours.filter(({ kind }) => kind === 'working'),
  ];
}
