/** The words that stand in the sheet's cells and are read back from them. Data, not wording: they do not change with the language. */
import type { Accumulation, Direction } from '../plan/plan';

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  atLeast: '以上',
  atMost: '以下',
  within: '範囲',
};

export const ACCUMULATION_WORDS: Readonly<Record<Accumulation, string>> = {
  cumulative: '累計',
  annual: '単年度',
  pointInTime: '時点',
};

/** 今後の方向性. */
export const OUTLOOK_WORDS = ['拡大', '改善継続', '現状継続', '中止', '終了'] as const;

/** 基準値 of a KPI without one, as plans print it. */
export const NO_BASELINE = '—';

/** States that formulas give; the words officers enter are STATE_WORDS. */
export const STATES = {
  notEntered: '未入力',
  unclear: '要確認',
  noSurvey: '調査なし',
  /** A bound, the evaluation year or the rounding in 設定 cannot be used. */
  settings: '設定を確認',
} as const;

export const ROUNDING_WORDS = { halfAwayFromZero: '四捨五入', towardZero: '切捨て' } as const;

/** The direction that a word stands for; undefined for any other text. */
export function directionOf(word: string): Direction | undefined {
  return keyOf(DIRECTION_WORDS, word);
}

export function accumulationOf(word: string): Accumulation | undefined {
  return keyOf(ACCUMULATION_WORDS, word);
}

export function roundingModeOf(word: string): keyof typeof ROUNDING_WORDS | undefined {
  return keyOf(ROUNDING_WORDS, word);
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
