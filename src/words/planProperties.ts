/** What may stand in a plan file: what people call each property, and what belongs there. */
import type { Message } from './message';

/** Every property of a plan file: what people call it, and what must stand there. */
export const PLAN_PROPERTIES = {
  $schema: property('スキーマ', '文字列', 'a text'),
  id: property(
    '計画ID',
    '半角の英小文字・数字・ハイフン（64字まで）',
    'lower-case letters, digits and hyphens (up to 64)',
  ),
  title: property('名称', '1行の文字列（255字まで）', 'a text of one line (up to 255 characters)'),
  municipality: property('団体名', '1行の文字列（100字まで）', 'a text of one line (up to 100 characters)'),
  version: property('版', '「1.0.0」の形の版番号', 'a version such as "1.0.0"'),
  firstYear: property('最初の年度', '「R2」の形の年度', 'a fiscal year such as "R2"'),
  lastYear: property('最後の年度', '「R6」の形の年度', 'a fiscal year such as "R6"'),
  defaults: property(
    '既定の年度',
    'baselineYear と targetYear をもつ { }',
    'an object { } with baselineYear and targetYear',
  ),
  baselineYear: property('基準年度', '「H30」の形の年度', 'a fiscal year such as "H30"'),
  targetYear: property('目標年度', '「R6」の形の年度', 'a fiscal year such as "R6"'),
  targetYearInferred: property('目標年度の推定', 'true か false', 'true or false'),
  notes: property('注記', '注記 { } を並べた [ ]（99件まで）', 'a list [ ] of up to 99 notes { }'),
  strategies: property(
    '重点戦略',
    '重点戦略 { } を並べた [ ]（1～99件）',
    'a list [ ] of 1 to 99 strategies { }',
  ),
  number: property('番号', '1～99の整数', 'a whole number from 1 to 99'),
  policies: property(
    '戦略方針',
    '戦略方針 { } を並べた [ ]（1～99件）',
    'a list [ ] of 1 to 99 policies { }',
  ),
  measures: property('施策', '施策 { } を並べた [ ]（1～99件）', 'a list [ ] of 1 to 99 measures { }'),
  code: property('施策コード', '「1-1-1」の形の施策コード', 'a measure code such as "1-1-1"'),
  summary: property('要約', '1行の文字列（1000字まで）', 'a text of one line (up to 1,000 characters)'),
  kpis: property('KPI', 'KPI { } を並べた [ ]（1～999件）', 'a list [ ] of 1 to 999 KPIs { }'),
  seq: property('KPIの番号', '1～999の整数', 'a whole number from 1 to 999'),
  name: property('KPI項目', '1行の文字列（255字まで）', 'a text of one line (up to 255 characters)'),
  unit: property(
    '単位',
    '1行の文字列（50字まで。空でもよい）',
    'a text of one line (up to 50 characters, may be empty)',
  ),
  baseline: property(
    '基準値',
    '15桁までの数値、または null（基準値なし）',
    'a number of up to 15 digits, or null (no baseline)',
  ),
  target: property('目標値', '15桁までの数値', 'a number of up to 15 digits'),
  targetUpper: property('目標の上限', '15桁までの数値', 'a number of up to 15 digits'),
  direction: property(
    '方向',
    '"atLeast"（以上）・"atMost"（以下）・"within"（範囲）のどれか',
    '"atLeast", "atMost" or "within"',
  ),
  accumulation: property(
    '集計区分',
    '"cumulative"（累計）・"annual"（単年度）・"pointInTime"（時点）のどれか',
    '"cumulative", "annual" or "pointInTime"',
  ),
  decimals: property('小数桁', '0～6の整数', 'a whole number from 0 to 6'),
  section: property(
    '担当課',
    '1行の文字列（255字まで。空でもよい）',
    'a text of one line (up to 255 characters, may be empty)',
  ),
  kind: property('注記の種類', '"correction"（訂正）か "inference"（推定）', '"correction" or "inference"'),
  field: property('注記の対象', '1行の文字列（64字まで）', 'a text of one line (up to 64 characters)'),
  printed: property('原文', '1行の文字列（255字まで）', 'a text of one line (up to 255 characters)'),
  reason: property('理由', '1行の文字列（1000字まで）', 'a text of one line (up to 1,000 characters)'),
} as const;

export type PlanProperty = keyof typeof PLAN_PROPERTIES;

export const PLAN_ITEM: Message = { ja: '{ } でくくった1件分', en: 'one entry, an object { }' };
export const PLAN_ROOT: Message = { ja: '計画を表す { }', en: 'an object { } that describes a plan' };

function property(label: string, ja: string, en: string): PropertyWords {
  return { label, expected: { ja, en } };
}

interface PropertyWords {
  /** What people call it. English readers go by the property's own name. */
  readonly label: string;
  readonly expected: Message;
}
