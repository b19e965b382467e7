/**
 * Names that only an issued book has. They are not among bookNames: a planning section's workbook may well hold a 「表紙」
 * of its own, and an issued book is always made anew, so that nothing foreign can stand under them.
 */
export const ISSUED_SHEETS = { cover: '表紙', review: '確認事項' } as const;

export const ISSUED_TABLES = { cover: '発行票表', review: '確認事項表' } as const;

/** 発行票表: what the cover says of the book, as people see it and as it is read back. */
export const COVER_HEADINGS = { label: '区分', value: '内容' } as const;

export const COVER_LABELS = {
  plan: '計画',
  round: '収集年度',
  issue: '発行番号',
  fingerprint: '照合番号',
  section: '発行先',
  issuedOn: '発行日',
  form: '様式',
} as const;

/** 確認事項表, in the columns' order. */
export const REVIEW_HEADINGS = {
  number: '番号',
  severity: '区分',
  code: '符号',
  kpi: 'KPI番号',
  name: 'KPI項目',
  cell: 'セル',
  column: '列',
  value: '記入された値',
  message: '内容',
  expected: 'あるべき値',
  remedy: '対応',
  reply: '回答欄',
} as const;
