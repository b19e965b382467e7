/** What the pane says while the open book is checked, and about what was found. */
import type { Message } from './message';
import { putBackWords } from './taskpanePutBack';

const count = (figure: number): string => figure.toLocaleString('en-US');
const plural = (figure: number, one: string, many: string): string => (figure === 1 ? one : many);

/** How bad a finding is, in a word. */
export const severityNames = {
  F: { ja: '重大', en: 'Unusable' },
  E: { ja: '要修正', en: 'To fix' },
  W: { ja: '要確認', en: 'To confirm' },
  I: { ja: '参考', en: 'Note' },
} satisfies Record<string, Message>;

export const checkWords = {
  introTitle: { ja: '入力の間違いを見つけます', en: 'Find what is wrong in the figures' },
  introText: {
    ja: '書き方、桁や単位の取り違え、前年との食い違い、行や列の崩れを調べ、セルごとに理由と直し方を示します。実績値は、内容を確かめて「修正」を押すまで変わりません。',
    en: 'Looks for slips in writing, scale and unit, for breaks with earlier years, and for damaged rows and columns, and says for each cell why and what to do. No figure changes until you have seen and pressed Repair.',
  },
  introSheet: {
    ja: '結果はシート「検証結果」にも一覧にし、該当するセルに薄い色を付けます。',
    en: 'The results are also listed on the sheet 検証結果, and the cells are lightly marked.',
  },
  check: { ja: '検証する', en: 'Check' },
  checking: { ja: '検証しています', en: 'Checking' },
  lookedAt: (kpis: number, year: string, time: string): Message => ({
    ja: `${year === '' ? '' : `${year}・`}KPI ${count(kpis)} 件・${time} に検証`,
    en: `${year === '' ? '' : `${year}, `}${count(kpis)} ${plural(kpis, 'KPI', 'KPIs')}, checked at ${time}`,
  }),
  found: (findings: number): Message => ({
    ja: `見つかったこと ${count(findings)} 件`,
    en: `${count(findings)} ${plural(findings, 'finding', 'findings')}`,
  }),
  foundOf: (all: number, shown: number): Message => ({
    ja: `全 ${count(all)} 件のうち ${count(shown)} 件`,
    en: `${count(shown)} of ${count(all)} findings`,
  }),
  clean: { ja: '問題なし', en: 'No problems' },
  cleanText: (kpis: number): Message => ({
    ja: `KPI ${count(kpis)} 件が、すべての検査に通りました。`,
    en: `${kpis === 1 ? 'The KPI passes' : `All ${count(kpis)} KPIs pass`} every check.`,
  }),
  cleanButAccepted: (kpis: number, accepted: number): Message => ({
    ja: `KPI ${count(kpis)} 件を検証し、確認済の ${count(accepted)} 件のほかに問題はありません。`,
    en: `${count(kpis)} ${plural(kpis, 'KPI', 'KPIs')} checked; nothing is left but the ${count(accepted)} confirmed.`,
  }),
  notRecorded: {
    ja: '編集に合わせて一覧を更新しました。シートの色と「検証結果」は、次に「検証する」を押すと変わります。',
    en: 'The list follows your edits. The marks and the sheet 検証結果 follow at the next Check.',
  },
  notFollowing: {
    ja: '一覧は編集の前のままです。「検証する」で新しくできます。',
    en: 'The list does not follow your edits. Use Check.',
  },
  severities: { ja: '重要度で絞り込む', en: 'Filter by severity' },
  severityCount: (findings: number): Message => ({ ja: `${count(findings)} 件`, en: count(findings) }),
  section: { ja: '担当課', en: 'Section' },
  allSections: { ja: 'すべての課', en: 'All sections' },
  noSection: { ja: '（課なし）', en: '(no section)' },
  code: { ja: '検査', en: 'Check' },
  allCodes: { ja: 'すべての検査', en: 'All checks' },
  codeTitle: (code: string, title: Message): Message => ({
    ja: `${code} ${title.ja}`,
    en: `${code} ${title.en}`,
  }),
  choice: (label: string, findings: number): Message => ({
    ja: `${label}（${count(findings)}）`,
    en: `${label} (${count(findings)})`,
  }),
  noneLeft: {
    ja: 'この絞り込みに当てはまるものはありません。',
    en: 'Nothing matches these filters.',
  },
  showEverything: { ja: '絞り込みを外す', en: 'Clear the filters' },
  group: (severity: string, findings: number): Message => ({
    ja: `${severity} ${count(findings)} 件`,
    en: `${severity}: ${count(findings)}`,
  }),
  wholeBook: { ja: 'ブック全体', en: 'The whole book' },
  showNext: (next: number): Message => ({
    ja: `次の ${count(next)} 件も表示`,
    en: `Show the next ${count(next)}`,
  }),
  details: (code: string, subject: string): Message => ({
    ja: `${subject} ${code} の詳細`,
    en: `Details: ${subject} ${code}`,
  }),
  value: { ja: '現在の値', en: 'Value' },
  expected: { ja: 'あるべき値', en: 'Expected' },
  remedy: { ja: '直し方', en: 'What to do' },
  repairTo: { ja: '修正の内容', en: 'Repair' },
  repair: { ja: '修正', en: 'Repair' },
  accept: { ja: '確認済にする', en: 'Mark as confirmed' },
  accepting: { ja: '確認済にしています', en: 'Marking as confirmed' },
  reason: { ja: '確認済とする理由', en: 'Why it is right' },
  reasonHint: {
    ja: '例: 大会の開催年のため増加。値が変わると、もう一度表示されます。',
    en: 'e.g. the tournament year. It comes back when the figure changes.',
  },
  reasonMissing: { ja: '理由を入力してください。', en: 'Type a reason.' },
  reasonTooLong: (limit: number): Message => ({
    ja: `${count(limit)} 文字以内で入力してください。`,
    en: `Use ${count(limit)} characters at most.`,
  }),
  cancel: { ja: 'やめる', en: 'Cancel' },
  accepted: (findings: number): Message => ({
    ja: `確認済 ${count(findings)} 件`,
    en: `Confirmed: ${count(findings)}`,
  }),
  acceptedReason: { ja: '理由', en: 'Reason' },
  reopen: (subject: string, code: string): Message => ({
    ja: `${subject} ${code} を戻す`,
    en: `Reopen ${subject} ${code}`,
  }),
  wasAccepted: (subject: string): Message => ({
    ja: `${subject} を確認済にしました`,
    en: `${subject} is confirmed`,
  }),
  wasReopened: (subject: string): Message => ({
    ja: `${subject} を戻しました`,
    en: `${subject} is open again`,
  }),
  reopenShort: { ja: '戻す', en: 'Reopen' },
  reopening: { ja: '要対応に戻しています', en: 'Reopening' },
} satisfies Record<string, Message | ((...given: never[]) => Message)>;

export const repairWords = {
  repairing: { ja: '修正しています', en: 'Repairing' },
  together: (repairs: number): Message => ({
    ja: `まとめて修正（${count(repairs)} 件）`,
    en: `Repair together (${count(repairs)})`,
  }),
  title: { ja: 'まとめて修正', en: 'Repair together' },
  text: {
    ja: '安全に直せるものだけを並べています。チェックを外したものは変わりません。',
    en: 'Only what can safely be repaired is listed. What you untick stays as it is.',
  },
  rows: { ja: '修正するセル', en: 'Cells to repair' },
  all: { ja: 'すべて選ぶ', en: 'Select all' },
  chosenOf: (all: number, chosen: number): Message => ({
    ja: `${count(all)} 件中 ${count(chosen)} 件を選択`,
    en: `${count(chosen)} of ${count(all)} selected`,
  }),
  start: (repairs: number): Message => ({
    ja: `${count(repairs)} 件を修正`,
    en: `Repair ${count(repairs)}`,
  }),
  done: (repairs: number): Message => ({
    ja: `${count(repairs)} 件を修正しました`,
    en: `${count(repairs)} repaired`,
  }),
  doneOne: (subject: string): Message => ({ ja: `${subject} を修正しました`, en: `${subject} is repaired` }),
  stillThere: (subject: string): Message => ({
    ja: `${subject} はまだ一覧にあります`,
    en: `${subject} is still listed`,
  }),
  doneOf: (asked: number, repairs: number): Message => ({
    ja: `${count(asked)} 件のうち ${count(repairs)} 件を修正しました。残りは一覧にあります。`,
    en: `${count(repairs)} of ${count(asked)} repaired. The others are still listed.`,
  }),
  inputRules: { ja: '入力規則', en: 'Input rules' },
  lastRepair: (time: string, cells: number): Message => ({
    ja: `最後の修正: ${time}、${count(cells)} か所`,
    en: `Last repair: ${time}, ${count(cells)} ${plural(cells, 'cell', 'cells')}`,
  }),
  ...putBackWords,
  putBackTitle: { ja: '修正を元に戻す', en: 'Put the repair back' },
  putBackText: (time: string): Message => ({
    ja: `${time} の修正を取り消し、次のとおりに戻します。`,
    en: `Takes back the repair of ${time}, as follows.`,
  }),
  wasPutBack: { ja: '修正を元に戻しました', en: 'The repair was put back' },
};
