/** Bounds of checks that are judgement: they stand in 検査基準表 of 「設定」, where the planning section changes them. */
import { thresholdTexts } from '../words/bookThresholds';

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

export type ThresholdKey = keyof Thresholds;

export const DEFAULT_THRESHOLDS: Thresholds = {
  scaleTolerance: 0.3,
  cumulativeShare: 0.6,
  annualMultiple: 1.8,
  largeChange: 0.5,
  highLevel: 2,
  behind: 0.6,
};

/** What a threshold may be, both ends included, and whether people read it as a percentage or as a multiple (倍). */
export interface ThresholdRange {
  readonly min: number;
  readonly max: number;
  readonly shownAs: 'percent' | 'times';
}

/** In the order of 検査基準表. Outside these a check would ask about everything or about nothing. */
export const THRESHOLD_RANGES: Readonly<Record<ThresholdKey, ThresholdRange>> = {
  scaleTolerance: { min: 0, max: 0.9, shownAs: 'percent' },
  cumulativeShare: { min: 0, max: 1, shownAs: 'percent' },
  annualMultiple: { min: 1, max: 100, shownAs: 'times' },
  largeChange: { min: 0, max: 10, shownAs: 'percent' },
  highLevel: { min: 1, max: 10, shownAs: 'percent' },
  behind: { min: 0, max: 1, shownAs: 'percent' },
};

export const THRESHOLD_KEYS = Object.keys(THRESHOLD_RANGES) as readonly ThresholdKey[];

/** As the sheet shows it: `30%`, `1.8倍`. */
export function thresholdText(key: ThresholdKey, value: number): string {
  if (THRESHOLD_RANGES[key].shownAs === 'times') return `${value}倍`;
  return `${Number((value * 100).toPrecision(15))}%`;
}

/** `0%〜90%`. */
export function thresholdRangeText(key: ThresholdKey): string {
  const { min, max } = THRESHOLD_RANGES[key];
  return thresholdTexts.range(thresholdText(key, min), thresholdText(key, max));
}

/** How many differ from those we propose. */
export function countThresholdEdits(thresholds: Thresholds): number {
  return THRESHOLD_KEYS.filter((key) => thresholds[key] !== DEFAULT_THRESHOLDS[key]).length;
}
