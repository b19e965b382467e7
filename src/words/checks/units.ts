/** What is said of a figure that its unit does not allow or make likely (checks U01–U04). */
import type { Message } from '../message';

const LOOK: Message = {
  ja: '単位を確かめて入力し直してください。正しい値なら、理由を付けて確認済にしてください。',
  en: 'Look at the unit and type the figure again; if it is right, say why.',
};

export const unitWords = {
  U01: {
    tooLarge: (figure: string, factor: string, against: Message): Message => ({
      ja: `${figure} は、${against.ja}のおよそ${factor}倍です。`,
      en: `${figure} is about ${factor} times ${against.en}.`,
    }),
    tooSmall: (figure: string, factor: string, against: Message): Message => ({
      ja: `${figure} は、${against.ja}のおよそ${factor}分の1です。`,
      en: `${figure} is about one ${factor}th of ${against.en}.`,
    }),
    bound: (percent: string): Message => ({ ja: `（±${percent}で判断）`, en: ` (within ±${percent})` }),
    unitHint: (unit: string, base: string): Message => ({
      ja: `単位は「${unit}」です。「${base}」で入力していませんか。`,
      en: ` The unit is ${unit}; it may have been typed in ${base}.`,
    }),
    last: (year: string, figure: string): Message => ({
      ja: `${year}の実績 ${figure} `,
      en: `the figure of ${year}, ${figure}`,
    }),
    lastProposed: (year: string, figure: string): Message => ({
      ja: `${year}の実績の修正案 ${figure} `,
      en: `what is proposed for ${year}, ${figure}`,
    }),
    shownAs: (shown: string): Message => ({
      ja: `セルの表示形式のため、「${shown}」と表示されています。`,
      en: ` The number format of the cell shows it as “${shown}”.`,
    }),
    baseline: (figure: string): Message => ({ ja: `基準値 ${figure} `, en: `the baseline ${figure}` }),
    target: (figure: string): Message => ({ ja: `目標値 ${figure} `, en: `the target ${figure}` }),
    expected: (after: string): Message => ({ ja: `${after} 前後の数値`, en: `A figure around ${after}` }),
    remedy: LOOK,
  },
  U02: {
    message: (figure: string): Message => ({
      ja: `割合の実績値 ${figure} が0〜100の範囲にありません。`,
      en: `The share ${figure} lies outside 0 to 100.`,
    }),
    expected: { ja: '0〜100の数値', en: 'A figure from 0 to 100' },
    remedy: { ja: '0〜100の数値を入力し直してください。', en: 'Type a figure from 0 to 100.' },
  },
  U03: {
    message: (figure: string, unit: string): Message => ({
      ja: `単位「${unit}」は数えるものですが、${figure} には小数があります。`,
      en: `${unit} counts whole things, but ${figure} has a fraction.`,
    }),
    expected: (unit: string): Message => ({
      ja: `単位「${unit}」の整数`,
      en: `A whole number of ${unit}`,
    }),
    remedy: LOOK,
  },
  U04: {
    message: (figure: string, unit: string): Message => ({
      ja: `単位「${unit}」の実績値 ${figure} が負です。`,
      en: `The figure ${figure} in ${unit} is negative.`,
    }),
    expected: { ja: '0以上の数値', en: 'A figure of 0 or more' },
    remedy: {
      ja: '正しい数値を入力し直してください。前年度からの増減ではなく、その年度の値を入力します。',
      en: 'Type the right figure: that of the year itself, not the change against the year before.',
    },
  },
} as const;
