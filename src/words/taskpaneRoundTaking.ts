/** What the 「収集」 view says while figures are taken into the book, and put back. */
import type { Message } from './message';
import { putBackWords } from './taskpanePutBack';

const count = (figure: number): string => figure.toLocaleString('en-US');
const plural = (figure: number, one: string, many: string): string => (figure === 1 ? one : many);

export const takingWords = {
  acceptTitle: { ja: '取り込む内容', en: 'What will be taken in' },
  acceptText: {
    ja: 'チェックを外した値は採らず、原本を残します。書き込みは一度に行い、「受付履歴」に残すので、元に戻せます。',
    en: 'What you untick is not taken and the book keeps its own. All is written at once and logged, and can be put back.',
  },
  plainRows: { ja: '取り込む値', en: 'Figures to take in' },
  conflicts: (cells: number): Message => ({
    ja: `判断が必要な値 ${count(cells)} 件`,
    en: `To decide: ${count(cells)}`,
  }),
  rule: { ja: '食い違いの扱い', en: 'Where they disagree' },
  rules: {
    single: { ja: '一つずつ決める', en: 'Decide one by one' },
    returned: { ja: '返ってきた値を採る', en: 'Take what came back' },
    newest: { ja: '新しい発行の値を採る', en: 'Take the newest issue' },
    master: { ja: '原本を残す', en: 'Keep the book' },
  } satisfies Record<string, Message>,
  ruleHint: {
    ja: '過年度の値と、決められないものは、一つずつ決めます。',
    en: 'Figures of earlier years, and what a rule cannot settle, are decided one by one.',
  },
  causes: {
    masterChanged: { ja: '発行後に原本も変わりました', en: 'The book was changed too since it was issued' },
    filesDisagree: { ja: 'ファイルどうしが食い違っています', en: 'Files say different things' },
    pastChanged: { ja: '過年度の値が変わっています', en: 'A figure of an earlier year was changed' },
    figureDoubted: {
      ja: '桁か単位が違うおそれがあります。課に確かめて、決めてください。',
      en: 'Its scale or unit is in doubt. Ask the section, then decide.',
    },
    other: { ja: 'このままでは取り込めません', en: 'It cannot be taken as it stands' },
  } satisfies Record<string, Message>,
  keepMaster: (value: string): Message => ({ ja: `原本を残す: ${value}`, en: `Keep the book: ${value}` }),
  takeFile: (value: string, file: string): Message => ({
    ja: `ファイルを採る: ${value}（${file}）`,
    en: `Take the file: ${value} (${file})`,
  }),
  takeProposal: (value: string, code: string, file: string): Message => ({
    ja: `直して採る: ${value}（${code}、${file}）`,
    en: `Take it corrected: ${value} (${code}, ${file})`,
  }),
  heldBack: (cells: number): Message => ({
    ja: `修正が必要なファイルの ${count(cells)} か所は取り込みません。`,
    en: `${count(cells)} ${plural(cells, 'cell', 'cells')} of files that need correction ${plural(cells, 'is', 'are')} left out.`,
  }),
  unplaced: (cells: number): Message => ({
    ja: `原本に行か列がないため、${count(cells)} か所は取り込めません。`,
    en: `${count(cells)} ${plural(cells, 'cell has', 'cells have')} no row or column in the book any more.`,
  }),
  acceptNow: (cells: number): Message => ({
    ja: `${count(cells)} か所を取り込む`,
    en: `Take in ${count(cells)} ${plural(cells, 'cell', 'cells')}`,
  }),
  settleNow: { ja: '受け取りを記録する', en: 'Record the receipt' },
  accepting: { ja: '取り込んでいます', en: 'Taking in' },
  overtaken: {
    ja: '確かめている間に原本が変わりました。何も書き込んでいません。内容をもう一度確かめてください。',
    en: 'The book changed meanwhile. Nothing was written. Please look at the changes again.',
  },
  /** @param hasFollowed nothing more is told about the verdicts */
  accepted: (cells: number, open: number, hasFollowed: boolean): Message => ({
    ja: `${cells > 0 ? `${count(cells)} か所を取り込みました。` : '受け取りを記録しました。'}${open > 0 ? `判断の済んでいない値が ${count(open)} 件残っています。` : cells > 0 && hasFollowed ? '判定も新しくなりました。' : ''}`,
    en: `${cells > 0 ? `${count(cells)} ${plural(cells, 'cell was', 'cells were')} taken in.` : 'The receipt was recorded.'}${open > 0 ? ` ${count(open)} still to be decided.` : cells > 0 && hasFollowed ? ' Verdicts have followed.' : ''}`,
  }),
  /** @param places `KPI一覧!Y6`, the first ones */
  overwritten: (cells: number, places: readonly string[]): Message => ({
    ja: `判定の式が書き換えられたセルが ${count(cells)} か所あります（${places.join('、')}${places.length < cells ? ' ほか' : ''}）。そのままにしました。「判定を更新」を押すと、元の式に戻ります。`,
    en: `${count(cells)} ${plural(cells, 'judged cell has', 'judged cells have')} no formula of ours any more (${places.join(', ')}${places.length < cells ? ' …' : ''}). They were left so. Refreshing the verdicts puts the formulas back.`,
  }),
  notFollowed: (why: Message): Message => ({
    ja: `判定理由は新しくできませんでした。${why.ja}`,
    en: `The reasons of the verdicts could not follow. ${why.en}`,
  }),
  toVerdicts: { ja: '「判定」を開く', en: 'See the verdicts' },
  lastAcceptance: (time: string, cells: number, files: number): Message => ({
    ja: `最後の取り込み: ${time}、${count(files)} ファイル ${count(cells)} か所`,
    en: `Last taken in: ${time}, ${count(cells)} cells of ${count(files)} ${plural(files, 'file', 'files')}`,
  }),
  ...putBackWords,
  putBackTitle: { ja: '取り込みを元に戻す', en: 'Put back what was taken in' },
  putBackText: (time: string): Message => ({
    ja: `${time} の取り込みを取り消し、次のとおりに戻します。`,
    en: `Takes back what was taken in on ${time}, as follows.`,
  }),
  wasPutBack: { ja: '取り込みを元に戻しました', en: 'What was taken in was put back' },
};
