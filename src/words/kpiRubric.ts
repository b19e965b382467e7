/** What is wrong with a rubric: its bounds as edited in 設定, and its grades as a whole. */
import type { Message } from './message';

/** The remedy that fits every bound. */
const PERCENT_REMEDY: Message = {
  ja: '0%から1,000%までの割合（例: 80%）を入力してください。直るまでは評価基準の元の値で判定します。',
  en: 'Enter a percentage from 0 % to 1,000 %, e.g. 80 %. Until then the rubric’s own value is used.',
};

export const boundProblems = {
  empty: (bound: Message): Message => ({
    ja: `「設定」の境界が空欄です（${bound.ja}）。`,
    en: `A bound in 設定 is empty (${bound.en}).`,
  }),
  notANumber: (bound: Message, text: string): Message => ({
    ja: `「設定」の境界「${text}」は数値ではありません（${bound.ja}）。`,
    en: `The bound “${text}” in 設定 is not a number (${bound.en}).`,
  }),
  outOfRange: (bound: Message, shown: string): Message => ({
    ja: `「設定」の境界 ${shown} は使える範囲（0%〜1,000%）の外です（${bound.ja}）。`,
    en: `The bound ${shown} in 設定 is outside 0 % to 1,000 % (${bound.en}).`,
  }),
  outOfOrder: (high: Message, highShown: string, low: Message, lowShown: string): Message => ({
    ja: `「設定」の境界の大小が逆か同じです。「${high.ja}」の ${highShown} は「${low.ja}」の ${lowShown} より大きくしてください。`,
    en: `Bounds in 設定 are out of order: ${highShown} of “${high.en}” must be above ${lowShown} of “${low.en}”.`,
  }),
  remedy: PERCENT_REMEDY,
  /** e.g. △やや遅れ の境界1: ペース 60%以上 */
  bound: (grade: Message, number: number, condition: Message): Message => ({
    ja: `${grade.ja}の境界${number}: ${condition.ja}`,
    en: `bound ${number} of ${grade.en}: ${condition.en}`,
  }),
};

export const rubricFindings = {
  gap: (example: Message): Message => ({
    ja: `どの段階にも当てはまらない場合があります。例: ${example.ja}`,
    en: `Some figures get no grade. Example: ${example.en}`,
  }),
  neverTrue: (line: Message): Message => ({
    ja: `「${line.ja}」は、どんな実績値でも成り立ちません。`,
    en: `“${line.en}” holds for no figure at all.`,
  }),
  hidden: (line: Message, by: readonly Message[]): Message => ({
    ja: `「${line.ja}」で判定されることはありません。成り立つときは、先に${by.map((one) => one.ja).join('・')}に当てはまります。`,
    en: `“${line.en}” never decides: wherever it holds, ${by.map((one) => one.en).join(', ')} comes first.`,
  }),
  overlap: (first: Message, second: Message, metric: Message, example: Message): Message => ({
    ja: `${first.ja}と${second.ja}の${metric.ja}の範囲が重なり、並び順だけで決まる場合があります。例: ${example.ja}`,
    en: `${first.en} and ${second.en} overlap on the ${metric.en}, so only their order decides. Example: ${example.en}`,
  }),
  hole: (grade: Message, between: Message, example: Message): Message => ({
    ja: `実績値が良くなって${between.ja}を過ぎると、また${grade.ja}に戻る場合があります。例: ${example.ja}`,
    en: `As figures improve past ${between.en}, ${grade.en} comes back. Example: ${example.en}`,
  }),
  sameLabel: (label: string): Message => ({
    ja: `「${label}」という段階が2つ以上あり、集計で区別できません。`,
    en: `Two grades are both called “${label}”, so they cannot be counted apart.`,
  }),
  sameKey: (key: string): Message => ({
    ja: `キー「${key}」が2か所で別のものに使われています。`,
    en: `The key “${key}” is used for two different things.`,
  }),
  unknownGrade: (word: string, key: string): Message => ({
    ja: `状態語「${word}」に対応する段階「${key}」がありません。`,
    en: `There is no grade “${key}” for the state word “${word}”.`,
  }),
};

/** A KPI with a figure, as an example. */
export const situationWords = {
  baseline: (figure: string, year: string): Message => ({
    ja: `基準値 ${figure}（${year}）`,
    en: `baseline ${figure} (${year})`,
  }),
  noBaseline: { ja: '基準値なし', en: 'no baseline' },
  cumulative: { ja: '累計', en: 'cumulative' },
  target: (direction: 'atLeast' | 'atMost' | 'within', figure: string, year: string): Message => ({
    ja: `目標値 ${figure}${{ atLeast: '以上', atMost: '以下', within: '' }[direction]}（${year}）`,
    en: `target ${{ atLeast: 'at least ', atMost: 'at most ', within: '' }[direction]}${figure} (${year})`,
  }),
  actual: (figure: string, year: string): Message => ({
    ja: `実績値 ${figure}（${year}）`,
    en: `actual ${figure} (${year})`,
  }),
  metric: (name: Message, percent: string | null): Message => ({
    ja: percent === null ? `${name.ja}なし` : `${name.ja} ${percent}`,
    en: percent === null ? `no ${name.en}` : `${name.en} ${percent}`,
  }),
  list: (items: readonly Message[]): Message => ({
    ja: items.map((item) => item.ja).join('、'),
    en: items.map((item) => item.en).join(', '),
  }),
};
