/** What sheets, tables and defined names are called, and what Excel allows them to be called. */

export const SHEET_NAMES = {
  list: 'KPI一覧',
  measures: '施策',
  summary: '集計',
  settings: '設定',
  identity: '様式情報',
  findings: '検証結果',
  log: '受付履歴',
  issues: '発行一覧',
  returnedFindings: '受付検証結果',
  manualVerdicts: '手動判定',
  snapshots: '発行内容',
} as const;

export const TABLE_NAMES = {
  list: 'KPI一覧表',
  measures: '施策表',
  settings: '設定表',
  grades: '評価基準表',
  states: '状態語表',
  years: '年度表',
  notes: '出典補正表',
  identity: '様式情報表',
  thresholds: '検査基準表',
  findings: '検証結果表',
  log: '受付履歴表',
  issues: '発行一覧表',
  receipts: '受付表',
  returnedFindings: '受付検証結果表',
  manualVerdicts: '手動判定表',
  snapshots: '発行内容表',
} as const;

/** Single cells and lists of 設定 that formulas, conditional formats and input rules point to. */
export const DEFINED_NAMES = {
  evaluationYear: '評価年度',
  evaluationYearNumber: '評価年度西暦',
  firstYearNumber: '計画初年西暦',
  yearPosition: '評価年度位置',
  roundingMode: '端数処理',
  ratioSteps: '比率の刻み',
  problems: '設定問題数',
  rubricTitle: '評価基準名',
  stateWords: '状態語',
  planYears: '計画年度一覧',
  years: '年度一覧',
} as const;

export type SheetKey = keyof typeof SHEET_NAMES;
export type TableKey = keyof typeof TABLE_NAMES;
export type NameKey = keyof typeof DEFINED_NAMES;

/** Every name of one book, with its suffix. */
export interface BookNames {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly cells: Readonly<Record<NameKey, string>>;
  /** The label (symbol and name) of the grade at `place`, from 1. */
  readonly gradeLabel: (place: number) => string;
  /** The cell of the bound at `place` of all bounds, from 1. */
  readonly bound: (place: number) => string;
}

/** @param suffix as in BookIdentity: appended to sheets as it is, to tables and names as letters that they allow */
export function bookNames(suffix: string): BookNames {
  const tail = identifierSuffix(suffix);
  return {
    sheets: mapValues(SHEET_NAMES, (name) => name + suffix),
    tables: mapValues(TABLE_NAMES, (name) => name + tail),
    cells: mapValues(DEFINED_NAMES, (name) => name + tail),
    gradeLabel: (place) => `評語_${place}${tail}`,
    bound: (place) => `境界値_${place}${tail}`,
  };
}

/** ` (2)` → `_2`: tables and defined names allow letters, digits, "_" and "." only. */
export function identifierSuffix(suffix: string): string {
  const kept = suffix.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/_+$/, '');
  return kept === '' || kept.startsWith('_') ? kept : `_${kept}`;
}

/** Excel's rules for a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
export function isLegalSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
}

/**
 * Excel's rules for tables and defined names: a letter or "_" first, then letters, digits, "_" and ".",
 * at most 255 characters, and nothing that reads as a cell (A1, R1C1, R, C).
 */
export function isLegalIdentifier(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_][\p{L}\p{N}\p{M}_.ー]*$/u.test(name) &&
    !/^[A-Z]{1,3}[0-9]+$/i.test(name) &&
    !/^(?:R[0-9]*)?(?:C[0-9]*)?$/i.test(name)
  );
}

/** A heading that Excel, LibreOffice and the embedded engine all take in a structured reference without escaping. */
export function isLegalHeading(heading: string): boolean {
  return heading.length >= 1 && heading.length <= 255 && !/[(),:#{}[\]'@\r\n]/.test(heading);
}

function mapValues<K extends string>(source: Readonly<Record<K, string>>, change: (value: string) => string) {
  const entries = Object.entries<string>(source).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, string>;
}
