/** The rows of 設定表 and the headings of the tables on 「設定」, as written and as read back. */
import type { ThresholdKey } from './thresholds';

export const SETTING_LABELS = {
  municipality: '自治体',
  planTitle: '計画',
  planId: '計画ID',
  planVersion: '計画データの版',
  layout: '様式版',
  issue: '発行',
  section: '発行先',
  round: '収集年度',
  fingerprint: '照合番号',
  planYears: '計画期間',
  evaluationYear: '評価年度',
  rubricId: '評価基準ID',
  rubricTitle: '評価基準',
  roundingMode: '端数処理',
  roundingDecimals: '端数の小数桁',
  problems: '設定の問題数',
  evaluationYearNumber: '評価年度（西暦）',
  firstYearNumber: '計画初年（西暦）',
  yearPosition: '評価年度の位置',
  ratioSteps: '100%の刻み数',
} as const;

export type SettingKey = keyof typeof SETTING_LABELS;
export const SETTING_KEYS = Object.keys(SETTING_LABELS) as readonly SettingKey[];

/** Rows that an officer may edit. */
export const EDITABLE_SETTINGS = ['evaluationYear', 'roundingMode', 'roundingDecimals'] as const;

export const SETTING_HEADINGS = { label: '項目', value: '値', note: '説明', check: '確認' } as const;

export const GRADE_HEADINGS = {
  name: '名称',
  symbol: '記号',
  condition: '条件',
  label: '評語',
  colour: '色',
  check: '確認',
  key: '区分',
} as const;

/** 境界1, 境界2 …: the number that the condition's words name in 【 】. */
export function boundHeading(number: number): string {
  return `境界${number}`;
}

export const STATE_HEADINGS = { word: '状態語', use: '扱い', meaning: '意味' } as const;
export const THRESHOLD_HEADINGS = { name: '名称', value: '値', note: '説明', check: '確認' } as const;

/** The rows of 検査基準表, as written and as read back. */
export const THRESHOLD_LABELS: Readonly<Record<ThresholdKey, string>> = {
  scaleTolerance: '桁違いとみなす幅',
  cumulativeShare: '累計の下限（前年比）',
  annualMultiple: '単年度の上限（過年度平均比）',
  largeChange: '大きな増減（前年比）',
  highLevel: '高すぎる達成率',
  behind: '遅れとみなすペース',
};

export const YEAR_HEADINGS = { spelling: '年度', year: '西暦' } as const;
export const NOTE_HEADINGS = {
  subject: '対象',
  field: '項目',
  reason: '内容',
  printed: '原文',
  kind: '区分',
} as const;
export const IDENTITY_HEADINGS = { key: '項目', value: '値' } as const;

/** 発行 of the planning section's own book. */
export const MASTER_ISSUE = '企画課の原本';
