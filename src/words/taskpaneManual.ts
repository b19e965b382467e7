/** What the pane says about verdicts that people give over the computed ones. */
import type { Message } from './message';

export const manualWords = {
  manual: { ja: '手動判定', en: 'Set by hand' },
  recheck: { ja: '要再確認', en: 'To be confirmed again' },
  rechecks: (verdicts: number): Message => ({
    ja: `要再確認の手動判定 ${verdicts} 件`,
    en: `Set by hand, to be confirmed again: ${verdicts}`,
  }),
  rechecksHint: {
    ja: '決めた後に、実績や設定が変わりました。判定は残っています。',
    en: 'Figures or settings changed after the decision. The verdicts stand as they are.',
  },
  open: { ja: '手動で判定', en: 'Set by hand' },
  openOf: (id: string): Message => ({ ja: `手動で判定 ${id}`, en: `Set by hand: ${id}` }),
  show: { ja: '手動判定を見る', en: 'Show what was set' },
  showOf: (id: string): Message => ({ ja: `手動判定を見る ${id}`, en: `Show what was set: ${id}` }),

  titleOf: (id: string): Message => ({ ja: `${id} の手動判定`, en: `${id}: set by hand` }),
  computed: { ja: '計算の判定', en: 'Computed verdict' },
  decision: { ja: '手動判定の内容', en: 'The decision' },
  verdict: { ja: '判定', en: 'Verdict' },
  choose: { ja: '選んでください', en: 'Choose one' },
  reason: { ja: '理由', en: 'Reason' },
  reasonHint: {
    ja: '例: 豪雨による休業。「判定理由」に載り、印刷されます。',
    en: 'e.g. closed because of a storm. It is printed with the verdict.',
  },
  by: { ja: '決定者', en: 'Decided by' },
  byHint: { ja: '例: 企画課長', en: 'e.g. head of the planning section' },
  time: { ja: '決定日時', en: 'Decided at' },
  verdictMissing: { ja: '判定を選んでください。', en: 'Choose a verdict.' },
  reasonMissing: { ja: '理由を入力してください。', en: 'Type a reason.' },
  byMissing: { ja: '決定者を入力してください。', en: 'Type who decided.' },
  tooLong: (limit: number): Message => ({
    ja: `${limit} 文字以内で入力してください。`,
    en: `Use ${limit} characters at most.`,
  }),

  preview: { ja: '書き込む内容', en: 'What will be written' },
  place: (sheet: string, heading: string): Message => ({
    ja: `「${sheet}」の ${heading}`,
    en: `${heading} on ${sheet}`,
  }),
  record: (sheet: string): Message => ({ ja: `「${sheet}」の行`, en: `Row on ${sheet}` }),
  recorded: (by: string, reason: string): Message => ({
    ja: `${by}、${reason}`,
    en: `${by}: ${reason}`,
  }),
  set: { ja: 'この判定にする', en: 'Set this verdict' },
  setting: { ja: '手動判定を書き込んでいます', en: 'Writing the verdict' },
  wasSet: (id: string): Message => ({
    ja: `${id} を手動で判定しました`,
    en: `${id}: verdict set by hand`,
  }),

  recheckText: {
    ja: '決めた後に、実績・目標・評価基準・評価年度のどれかが変わりました。判定は残っています。',
    en: 'A figure, the target, the rubric or the year changed after the decision. The verdict stands.',
  },
  unknownGrade: {
    ja: '今の評価基準にない評語です。「集計」では「その他」に数えます。',
    en: 'The rubric in use has no such grade. 集計 counts it among the others.',
  },
  confirm: { ja: 'このまま有効とする', en: 'Confirm as it is' },
  change: { ja: '手動判定を変える', en: 'Change what was set' },
  takeBack: { ja: '計算の判定に戻す', en: 'Back to the computed verdict' },
  takeBackTitle: (id: string): Message => ({
    ja: `${id} を計算の判定に戻す`,
    en: `${id}: back to the computed verdict`,
  }),
  takeBackText: {
    ja: '手動判定の行を消し、計算の判定に戻します。理由と決定者も消えます。',
    en: 'The row of the decision, with its reason and name, is removed, and the computed verdict counts again.',
  },
  takenBack: (id: string): Message => ({
    ja: `${id} を計算の判定に戻しました`,
    en: `${id}: back to the computed verdict`,
  }),
};
