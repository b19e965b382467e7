/** Headings and words of the record tables, as written and as read back. Data, not wording: they do not change with the language. */
import type { FindingState, LogKind, ManualState, ReceiptRecord, Severity } from './records';

/** Of what 検証結果表 and 受付検証結果表 tell alike. */
export const FOUND_HEADINGS = {
  severity: '重大度',
  code: 'コード',
  kpi: '番号',
  name: 'KPI項目',
  section: '担当課',
  cell: 'セル',
  column: '列',
  value: '値',
  message: '内容',
  expected: 'あるべき値',
  remedy: '対応',
  sheet: 'シート',
  address: '番地',
} as const;

export const FINDING_HEADINGS = { ...FOUND_HEADINGS, state: '状態', reason: '理由' } as const;

export const LOG_HEADINGS = {
  time: '日時',
  kind: '種別',
  section: '担当課',
  kpi: '番号',
  column: '列',
  before: '変更前',
  after: '変更後',
  note: '備考',
  file: 'ファイル',
  undone: '取消済',
  digest: '要約値（SHA-256）',
  batch: '処理',
  beforeKind: '変更前の種類',
  afterKind: '変更後の種類',
  format: '変更前の表示形式',
} as const;

export const ISSUE_HEADINGS = {
  issue: '発行番号',
  section: '担当課',
  file: 'ファイル',
  issuedOn: '発行日',
  deadline: '提出期限',
  kpis: 'KPI数',
  round: '収集年度',
  replaces: '差替元',
  fingerprint: '照合番号',
  contact: '問合せ先',
} as const;

export const RECEIPT_HEADINGS = {
  issue: '発行番号',
  section: '担当課',
  file: 'ファイル',
  time: '受付日時',
  status: '状態',
  taken: '取込数',
  F: '重大',
  E: '要修正',
  W: '要確認',
  I: '参考',
  digest: '要約値（SHA-256）',
} as const;

export const RETURNED_FINDING_HEADINGS = {
  ...FOUND_HEADINGS,
  file: 'ファイル',
  digest: '要約値（SHA-256）',
} as const;

export const MANUAL_VERDICT_HEADINGS = {
  kpi: '番号',
  name: 'KPI項目',
  section: '担当課',
  verdict: '手動判定',
  reason: '理由',
  by: '決定者',
  time: '決定日時',
  computed: '計算判定',
  state: '状態',
  basis: '根拠',
} as const;

export const SNAPSHOT_HEADINGS = { issue: '発行番号', kpi: '番号', part: '部', cells: '内容' } as const;

/** Each with a symbol, so that colour is never alone. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  F: '× 重大',
  E: '● 要修正',
  W: '▲ 要確認',
  I: '○ 参考',
};

export const FINDING_STATE_WORDS: Readonly<Record<FindingState, string>> = {
  open: '要対応',
  ignored: '確認済',
  repaired: '修正済',
};

export const MANUAL_STATE_WORDS: Readonly<Record<ManualState, string>> = {
  standing: '有効',
  recheck: '要再確認',
  emptied: '空欄',
};

export const LOG_KIND_WORDS: Readonly<Record<LogKind, string>> = {
  repair: '修正',
  accept: '受付',
  putBack: '取消',
};

export const RECEIPT_STATUS_WORDS: Readonly<Record<ReceiptRecord['status'], string>> = {
  accepted: '受領',
  waiting: '取込待ち',
  fix: '要修正',
  rejected: '受領不可',
  duplicate: '重複',
  old: '古い版',
};

/** 取消済. */
export const UNDONE_WORD = '済';

/** The key of a word; undefined for any other text. */
export function keyOfWord<K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
