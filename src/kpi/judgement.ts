/** What one KPI is found to be in one evaluation year: the selected actual, its metrics, its verdict. */
import type { Accumulation, Direction, FiscalYear } from '../plan/plan';
import type { Message } from '../words/message';
import type { Grade } from './rubric';

/** State words an officer enters in place of a figure (domain: 3. Metrics). */
export const STATE_WORDS = ['未集計', '調査なし', '把握不能', '廃止', '対象外'] as const;
export type StateWord = (typeof STATE_WORDS)[number];

/** Every state a KPI can be in instead of judged. 未入力 is a blank; 要確認 is text or an error in the cell. */
export type State = StateWord | '未入力' | '要確認' | (string & {});

/** One cell of a year: a figure, a state word, or something that is neither (kept as text). */
export type Actual =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'state'; readonly word: StateWord }
  | { readonly kind: 'unreadable'; readonly text: string };

/** What the arithmetic needs of a KPI; a plan's Kpi fits, and so does a row read from the sheet. */
export interface Measured {
  readonly id: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly baselineYear: FiscalYear;
  readonly target: number;
  readonly targetUpper?: number;
  readonly targetYear: FiscalYear;
  readonly direction: Direction;
  readonly accumulation: Accumulation;
  readonly decimals: number;
}

/** All ratios in percent, rounded as judged; null = blank. */
export interface Progress {
  /** The actual that is judged and its own year. */
  readonly actual: number;
  readonly actualYear: FiscalYear;
  readonly met: boolean;
  /** Keep KPI: the target is no change (or on the wrong side of the baseline). */
  readonly keep: boolean;
  /** f, the elapsed share of the way from baseline year to target year, 0 to 1; null without effective baseline. */
  readonly elapsed: number | null;
  readonly expected: number | null;
  readonly levelRatio: number | null;
  readonly changeRatio: number | null;
  readonly paceRatio: number | null;
  readonly expectedRatio: number | null;
}

export type Judgement =
  /** `progress` is null where the rubric gives the grade to a state word (four: 廃止 → ×). */
  | {
      readonly kind: 'judged';
      readonly progress: Progress | null;
      readonly grade: Grade;
      readonly explanation: Message;
    }
  /** `progress` is there where a figure was found but the rubric gives a state (評価不能). */
  | {
      readonly kind: 'state';
      readonly state: State;
      readonly progress: Progress | null;
      readonly explanation: Message;
    };
