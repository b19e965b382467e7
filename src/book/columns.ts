/** The columns of 「KPI一覧」: what each is called, how wide it is, and whose it is. */
import { formatFiscalYear } from '../plan/fiscalYear';
import { perPlan } from '../plan/perPlan';
import { planRows, planYears, type FiscalYear } from '../plan/plan';

/**
 * Whose a column is: `plan` from the plan (restored when edited), `section` decided by the planning section,
 * `input` actuals, `judged` live formulas, `text` written words, `working` hidden steps between inputs and verdict.
 */
export type ColumnKind = 'plan' | 'section' | 'input' | 'judged' | 'text' | 'working';

export type PlanKey =
  | 'id'
  | 'strategy'
  | 'policy'
  | 'measure'
  | 'name'
  | 'unit'
  | 'baseline'
  | 'baselineYear'
  | 'target'
  | 'targetUpper'
  | 'targetYear';
export type SectionKey = 'direction' | 'accumulation' | 'decimals' | 'section';
export type ActualKey = `actual${number}`;
export type JudgedKey = 'actual' | 'actualYear' | 'expected' | 'levelRatio' | 'changeRatio' | 'verdict';
export type TextKey = 'reason' | 'efforts' | 'outlook';
export type WorkingKey =
  | 'inputMin'
  | 'inputMax'
  | 'rowCheck'
  | 'baselineYearNumber'
  | 'targetYearNumber'
  | 'entry'
  | 'entryWord'
  | 'place'
  | 'state'
  | 'chosen'
  | 'actualYearNumber'
  | 'start'
  | 'startYear'
  | 'upper'
  | 'side'
  | 'aim'
  | 'keep'
  | 'met'
  | 'yearsDone'
  | 'yearsAll'
  | 'wayAll'
  | 'wayDone'
  | 'expectedShare'
  | 'levelSteps'
  | 'changeSteps'
  | 'paceSteps'
  | 'expectedSteps'
  | 'paceRatio'
  | 'expectedRatio';
export type ColumnKey = PlanKey | SectionKey | ActualKey | JudgedKey | TextKey | WorkingKey;

export interface Column {
  readonly key: ColumnKey;
  readonly heading: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** The year of an actual column. */
  readonly year?: FiscalYear;
}

const BEFORE_BASELINE: readonly Column[] = [
  { key: 'id', heading: '番号', width: 9.5, kind: 'plan' },
  { key: 'strategy', heading: '重点戦略', width: 10, kind: 'plan' },
  { key: 'policy', heading: '戦略方針', width: 10, kind: 'plan' },
  { key: 'measure', heading: '施策', width: 12, kind: 'plan' },
  { key: 'name', heading: 'KPI項目', width: 21, kind: 'plan' },
  { key: 'unit', heading: '単位', width: 6, kind: 'plan' },
  { key: 'direction', heading: '方向', width: 6, kind: 'section' },
  { key: 'accumulation', heading: '集計区分', width: 7, kind: 'section' },
  { key: 'decimals', heading: '小数桁', width: 6, kind: 'section' },
  { key: 'section', heading: '担当課', width: 11, kind: 'section' },
  { key: 'baseline', heading: '基準値', width: 9.5, kind: 'plan' },
  { key: 'baselineYear', heading: '基準年度', width: 6.5, kind: 'plan' },
  { key: 'target', heading: '目標値', width: 9.5, kind: 'plan' },
];
const TARGET_UPPER: Column = { key: 'targetUpper', heading: '目標上限', width: 9.5, kind: 'plan' };
const TARGET_YEAR: Column = { key: 'targetYear', heading: '目標年度', width: 6.5, kind: 'plan' };

const AFTER_ACTUALS: readonly Column[] = [
  { key: 'actual', heading: '評価年度実績', width: 9.5, kind: 'judged' },
  { key: 'actualYear', heading: '実績年度', width: 6.5, kind: 'judged' },
  { key: 'expected', heading: '期待値', width: 10, kind: 'judged' },
  { key: 'levelRatio', heading: '達成率', width: 8, kind: 'judged' },
  { key: 'changeRatio', heading: '進捗率', width: 9, kind: 'judged' },
  { key: 'verdict', heading: '判定', width: 12.5, kind: 'judged' },
  { key: 'reason', heading: '判定理由', width: 36, kind: 'text' },
  { key: 'efforts', heading: '取組・要因', width: 26, kind: 'text' },
  { key: 'outlook', heading: '今後の方向性', width: 9.5, kind: 'text' },
];

/** Hidden, in the order in which they are worked out. */
const WORKING: readonly (readonly [WorkingKey, string])[] = [
  ['inputMin', '入力の下限'],
  ['inputMax', '入力の上限'],
  ['rowCheck', '行の確認'],
  ['baselineYearNumber', '基準年'],
  ['targetYearNumber', '目標年'],
  ['entry', '評価年度の記入'],
  ['entryWord', '記入の語'],
  ['place', '採用する年の位置'],
  ['state', '状態'],
  ['chosen', '採用する記入'],
  ['actualYearNumber', '実績年'],
  ['start', '有効基準値'],
  ['startYear', '有効基準年'],
  ['upper', '範囲の上限'],
  ['side', '側'],
  ['aim', '目指す値'],
  ['keep', '維持'],
  ['met', '達成'],
  ['yearsDone', '経過年数'],
  ['yearsAll', '全年数'],
  ['wayAll', '目標までの差'],
  ['wayDone', '実績までの差'],
  ['expectedShare', '期待値×全年数'],
  ['levelSteps', '達成率の刻み数'],
  ['changeSteps', '進捗率の刻み数'],
  ['paceSteps', 'ペースの刻み数'],
  ['expectedSteps', '期待比の刻み数'],
  ['paceRatio', 'ペース'],
  ['expectedRatio', '期待比'],
];

/** The columns of a plan's list, left to right. 目標上限 and 範囲の上限 only where a KPI aims at a range. */
export const listColumns = perPlan((plan): readonly Column[] => {
  const ranges = hasRanges(plan);
  return [
    ...BEFORE_BASELINE,
    ...(ranges ? [TARGET_UPPER] : []),
    TARGET_YEAR,
    ...planYears(plan).map(actualColumn),
    ...AFTER_ACTUALS,
    ...WORKING.filter(([key]) => ranges || key !== 'upper').map(workingColumn),
  ];
});

/** Every heading that is ours in some plan, actuals apart. What bears another is an officer's own column. */
export const FIXED_HEADINGS: ReadonlySet<string> = new Set([
  ...[...BEFORE_BASELINE, TARGET_UPPER, TARGET_YEAR, ...AFTER_ACTUALS].map(({ heading }) => heading),
  ...WORKING.map(([, heading]) => heading),
]);

export const hasRanges = perPlan((plan): boolean =>
  planRows(plan).some(({ kpi }) => kpi.direction === 'within'),
);

export function actualKey(year: FiscalYear): ActualKey {
  return `actual${year}`;
}

/** `R6実績`. */
export function actualHeading(year: FiscalYear): string {
  return `${formatFiscalYear(year)}実績`;
}

function actualColumn(year: FiscalYear): Column {
  return { key: actualKey(year), heading: actualHeading(year), width: 9.5, kind: 'input', year };
}

function workingColumn([key, heading]: readonly [WorkingKey, string]): Column {
  return { key, heading, width: 12, kind: 'working' };
}
