/** Words of `kpi read`. Both languages, Japanese first. */
import type { Message } from './message';

export const readWords = {
  summary: {
    ja: '.xlsxを読み取り、様式情報・表・KPIごとの実績値を示します。--json でJSON。開けないファイルは原因を示します。',
    en: 'Reads .xlsx files and shows identity, tables and the actuals of each KPI; --json as JSON. What cannot be read is told with its cause.',
  },
  noFile: { ja: '読み取るファイルを指定してください。', en: 'Name the files to read.' },
  notOurs: { ja: 'KPIブックではありません', en: 'no KPI book' },
  headers: ['ファイル', '計画', '版', '発行', '評価基準', 'KPI', '実績値', '注意'],
  failed: { ja: '読めません', en: 'unreadable' },
  counted: (read: number, of: number): string => `${of}件中 ${read}件を読み取り / ${read} of ${of} read`,
} as const satisfies Record<string, Message | readonly string[] | ((...counts: number[]) => string)>;

/** What stands in `remarks` of a Reading, for people. */
export function remarkWords(remark: string): string {
  if (remark === 'macros') return 'マクロあり（実行しません） / has macros (never run)';
  if (remark === 'externalLinks')
    return '外部リンクあり（たどりません） / has external links (never followed)';
  return remark.replace(/^tableLeftOut:/, '大きすぎて省いた表 / table left out: ');
}
