/** Words of `kpi check`. Japanese first. */
import type { Message } from './message';

export const checkWords = {
  summary: {
    ja: 'ブック（.xlsx）を検証し、誤りの場所・理由・直し方を示します。--json でJSON、--format csv でCSV。--date は検証する日です。EかFの指摘があれば終了コードは1です。',
    en: 'Checks KPI books and tells what is wrong, where, and how to put it right; --json as JSON, --format csv as CSV. Findings of E or F end it with 1.',
  },
  noFile: { ja: '検証するファイルを指定してください。', en: 'Name the files to check.' },
  badDate: (option: string, text: string): Message => ({
    ja: `${option} の「${text}」は日付として読めません。「2026-11-26」の形で書いてください。`,
    en: `${option}: "${text}" is no day. Write it as in "2026-11-26".`,
  }),
  badFormat: (text: string): Message => ({
    ja: `--format の「${text}」は使えません。使えるのは csv です。`,
    en: `--format: "${text}" is not known. It may be csv.`,
  }),
  oneFormat: {
    ja: '--json と --format は一緒に使えません。',
    en: '--json and --format cannot go together.',
  },
  status: {
    ok: '問題なし / ok',
    fix: '要修正 / to be corrected',
    rejected: '受領不可 / cannot be taken in',
  },
  severity: {
    F: '受け付けられません (F) / cannot be taken in',
    E: '修正が必要です (E) / has to be corrected',
    W: '確認してください (W) / please check',
    I: '自動で直せること・お知らせ (I) / repaired or noted',
  },
  repair: (before: string, after: string): string => `修正案 / repair: 「${before}」 → 「${after}」`,
  counted: (ok: number, fix: number, rejected: number): string =>
    `${ok + fix + rejected}件: 問題なし ${ok}、要修正 ${fix}、受領不可 ${rejected} / ${ok} ok, ${fix} to be corrected, ${rejected} that cannot be taken in\n`,
  csvHeadings: [
    ...['ファイル', '状態', 'コード', '重大度', 'シート', 'セル', 'KPI'],
    ...['値', '期待', '内容', '対応', '修正前', '修正後'],
  ],
} as const;
