/** Bounds of checks that are judgement: they stand in 検査基準表 of 「設定」, where the planning section changes them. */

/** Ratios are of 1: 0.5 is 50 %. */
export interface Thresholds {
  /** U01: a figure is taken for a slip of 10, 100, 1,000 or 10,000 when it is off by that factor within this share. */
  readonly scaleTolerance: number;
  /** T02: a 累計 below this share of the year before looks like one year's figure. */
  readonly cumulativeShare: number;
  /** T02: a 単年度 figure above this multiple of the mean of the years before, growing every year, looks like a 累計. */
  readonly annualMultiple: number;
  /** T03: change against the year before, as a share of it. */
  readonly largeChange: number;
  /** T05: 達成率 over this is asked about. */
  readonly highLevel: number;
  /** P04: pace (or, without one, 達成率) below this without 取組・要因 is asked about. */
  readonly behind: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  scaleTolerance: 0.3,
  cumulativeShare: 0.6,
  annualMultiple: 1.8,
  largeChange: 0.5,
  highLevel: 2,
  behind: 0.6,
};
