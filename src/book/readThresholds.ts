/** 検査基準表 as officers edited it. */
import { thresholdProblem } from '../words/bookThresholds';
import type { Problem } from '../words/message';
import { rawOf, shownOf } from './cells';
import type { BookNames } from './names';
import type { Reading } from './reading';
import { tableRowsOf } from './readTable';
import { THRESHOLD_HEADINGS, THRESHOLD_LABELS } from './settingKeys';
import {
  DEFAULT_THRESHOLDS,
  THRESHOLD_KEYS,
  THRESHOLD_RANGES,
  thresholdRangeText,
  thresholdText,
  type ThresholdKey,
  type Thresholds,
} from './thresholds';

export interface ReadThresholds {
  readonly thresholds: Thresholds;
  /** Each names its cell; the proposed value stands in for what cannot be used. */
  readonly problems: readonly Problem[];
}

/** A book of the first layout has no 検査基準表: then the proposed values hold, and nothing is wrong. */
export function readThresholds(reading: Reading, names: BookNames): ReadThresholds {
  const table = reading.tables.get(names.tables.thresholds);
  if (!table) return { thresholds: DEFAULT_THRESHOLDS, problems: [] };
  const rows = new Map(tableRowsOf(table).map((row) => [shownOf(row.cell(THRESHOLD_HEADINGS.name)), row]));
  const problems: Problem[] = [];
  const read = (key: ThresholdKey): number => {
    const cell = rows.get(THRESHOLD_LABELS[key])?.cell(THRESHOLD_HEADINGS.value);
    const raw = rawOf(cell);
    if (typeof raw === 'number' && isWithin(key, raw)) return raw;
    const at = cell && { place: { sheet: table.sheet, address: cell.address }, text: shownOf(cell) };
    const proposed = thresholdText(key, DEFAULT_THRESHOLDS[key]);
    problems.push(thresholdProblem(at ?? null, THRESHOLD_LABELS[key], proposed, thresholdRangeText(key)));
    return DEFAULT_THRESHOLDS[key];
  };
  const thresholds = Object.fromEntries(THRESHOLD_KEYS.map((key) => [key, read(key)] as const));
  return { thresholds: thresholds as Record<ThresholdKey, number>, problems };
}

function isWithin(key: ThresholdKey, value: number): boolean {
  const { min, max } = THRESHOLD_RANGES[key];
  return value >= min && value <= max;
}
