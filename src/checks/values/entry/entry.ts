/** What a person typed into a figure cell turns out to be. */
import type { StateWord } from '../../../kpi/judgement';
import type { FiscalYear } from '../../../plan/plan';

/** What was put right to read a figure; in the order of a sentence about it. */
export const REPAIRS = [
  'text',
  'fullWidth',
  'spaces',
  'comma',
  'minus',
  'plus',
  'marks',
  'point',
  'unit',
  'kanji',
  'conversion',
] as const;
export type RepairKind = (typeof REPAIRS)[number];

/** A figure written otherwise than a cell wants it. */
export interface WrittenFigure {
  readonly figure: number;
  readonly repairs: readonly RepairKind[];
  /** Whether it can mean nothing else: `1,234千円` where the KPI counts 円 is not certain. */
  readonly certain: boolean;
  /**
   * The other figure that it may stand for: 1,234 for `1.234`, a slip of the finger; 290,886 for `¥290,886` where the KPI
   * counts 千円 and the sign was only put before it. null: no such doubt.
   */
  readonly otherwise: number | null;
}

export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figure'; readonly figure: number }
  | { readonly kind: 'state'; readonly word: StateWord }
  | ({ readonly kind: 'written' } & WrittenFigure)
  /** `△5`: minus five, or a mark and five. */
  | { readonly kind: 'triangle'; readonly mark: string; readonly size: number }
  /** `12 15`; `joined` where the space may group thousands: `12 345`. */
  | { readonly kind: 'figures'; readonly figures: readonly number[]; readonly joined: number | null }
  /** A line break; `figure` where it breaks one figure only. */
  | { readonly kind: 'lines'; readonly figure: number | null }
  /** Words with one figure in them: 約30. */
  | { readonly kind: 'words'; readonly figure: number }
  /** A figure with a unit that is not the KPI's; `figure` in the KPI's own, null where that cannot be told. */
  | { readonly kind: 'otherUnit'; readonly figure: number | null; readonly unit: string }
  /** Written as no one should have to guess: `1.234,5`, `1E+05`, `(5)`. */
  | { readonly kind: 'odd'; readonly figure: number | null }
  /** Nearly a state word: 未集計です. */
  | { readonly kind: 'almostState'; readonly word: StateWord }
  /** A word or mark for "nothing": なし, ー, N/A. It may mean 0 or a state. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'date' }
  | { readonly kind: 'year'; readonly year: FiscalYear }
  /** `#REF!` as text. */
  | { readonly kind: 'errorName' }
  | { readonly kind: 'other' };
