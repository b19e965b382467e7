/** What the checks across years say (T01 to T06). Figures come with their units, as people read them. */
import type { Message } from '../message';

interface Words {
  readonly message: Message;
  readonly expected: Message;
  readonly remedy?: Message;
}

/** A figure with the year it belongs to: `1,234人`, `R5`. */
export interface DatedText {
  readonly figure: string;
  readonly year: string;
}

export const trendWords = {
  /** @param sum what it adds up to if the figure is that of one year only; null: it does not look so */
  wentDown: (before: DatedText, now: DatedText, sum: string | null): Words => ({
    message: {
      ja: `累計なのに、${before.year} の ${before.figure} から ${now.year} の ${now.figure} に減っています。`,
      en: `A cumulative figure went down from ${before.figure} (${before.year}) to ${now.figure} (${now.year}).`,
    },
    expected: {
      ja: `${before.figure} 以上${sum === null ? '' : `（1年分の値なら累計は ${sum}）`}`,
      en: `${before.figure} or more${sum === null ? '' : ` (if this is one year’s, the cumulative figure is ${sum})`}`,
    },
  }),
  looksAnnual: (before: DatedText, now: DatedText, bound: string, sum: string): Words => ({
    message: {
      ja: `累計が ${before.year} の ${before.figure} の ${bound} に届かず、1年分の値（${now.figure}）に見えます。`,
      en: `The cumulative figure is below ${bound} of ${before.figure} (${before.year}): ${now.figure} looks like one year’s figure.`,
    },
    expected: { ja: `1年分なら累計は ${sum}`, en: `If it is one year’s, the cumulative figure is ${sum}` },
  }),
  looksCumulative: (now: DatedText, mean: string, bound: string): Words => ({
    message: {
      ja: `単年度なのに、それまでの年の平均（${mean}）の ${bound} を超えて積み上がり、累計に見えます（${now.year} は ${now.figure}）。`,
      en: `A figure of one year exceeds ${bound} of the mean of the years before (${mean}) and adds up like a cumulative one (${now.year}: ${now.figure}).`,
    },
    expected: { ja: `${now.year} の1年分の値`, en: `The figure of ${now.year} alone` },
  }),
  largeChange: (before: DatedText, now: DatedText, change: string, bound: string): Words => ({
    message: {
      ja: `${before.year} の ${before.figure} から ${now.year} の ${now.figure} へ ${change} 変わっています（基準は ±${bound}）。`,
      en: `The figure changed by ${change} from ${before.figure} (${before.year}) to ${now.figure} (${now.year}); the bound is ±${bound}.`,
    },
    expected: {
      ja: `${before.figure} から ±${bound} 以内、または理由`,
      en: `Within ±${bound} of ${before.figure}, or a reason`,
    },
  }),
  /** @param yearly the same share every year */
  largeChangeOver: (
    years: number,
    before: DatedText,
    now: DatedText,
    change: string,
    yearly: string,
    bound: string,
  ): Words => ({
    message: {
      ja: `${before.year} の ${before.figure} から ${now.year} の ${now.figure} へ、${years}年で ${change}${yearly === change ? ' ' : `（毎年同じ割合なら1年あたり ${yearly}）`}変わっています（基準は1年あたり ±${bound}）。`,
      en: `The figure changed by ${change} in ${years} years${yearly === change ? '' : ` (${yearly} a year at a steady rate)`}, from ${before.figure} (${before.year}) to ${now.figure} (${now.year}); the bound is ±${bound} a year.`,
    },
    expected: {
      ja: `${before.figure} から1年あたり ±${bound} 以内、または理由`,
      en: `Within ±${bound} a year of ${before.figure}, or a reason`,
    },
  }),
  /** @param usual the most that it grew by a year so far */
  largeGrowth: (
    years: number,
    before: DatedText,
    now: DatedText,
    growth: string,
    yearly: string,
    usual: string,
    bound: string,
  ): Words => ({
    message: {
      ja: `累計が ${before.year} の ${before.figure} から ${now.year} の ${now.figure} へ、${years}年で ${growth}${years === 1 ? ' ' : `（1年あたり ${yearly}）`}増えています（これまでは多くて1年あたり ${usual}。基準は1年あたり ${before.year} の値の ${bound}）。`,
      en: `The cumulative figure grew by ${growth} in ${years === 1 ? 'a year' : `${years} years (${yearly} a year)`}, from ${before.figure} (${before.year}) to ${now.figure} (${now.year}); the most so far was ${usual} a year, and the bound is ${bound} of the figure of ${before.year} a year.`,
    },
    expected: { ja: `これまで並みの増え方、または理由`, en: 'A growth as before, or a reason' },
  }),
  same: (before: DatedText, year: string): Words => ({
    message: {
      ja: `${year} の値が ${before.year} と同じ ${before.figure} です。`,
      en: `The figure of ${year} is the same as that of ${before.year}: ${before.figure}.`,
    },
    expected: { ja: `${year} の値`, en: `The figure of ${year}` },
  }),
  farBeyond: (ratio: string, bound: string, target: string): Words => ({
    message: {
      ja: `達成率が ${ratio} で、基準の ${bound} を超えています（目標は ${target}）。`,
      en: `The level ratio is ${ratio}, over the bound of ${bound} (target ${target}).`,
    },
    expected: { ja: `目標 ${target} の ${bound} 以内`, en: `At most ${bound} of the target ${target}` },
  }),
  metAtOnce: (now: DatedText, target: string): Words => ({
    message: {
      ja: `計画の初年度（${now.year}）の ${now.figure} で、もう目標（${target}）に達しています。`,
      en: `The target (${target}) is met already in the plan’s first year: ${now.figure} in ${now.year}.`,
    },
    expected: { ja: '単位と目標値の確認', en: 'Unit and target to be checked' },
  }),
  notOver: (year: string, today: string): Words => ({
    message: {
      ja: `${year} はまだ終わっていないのに、実績が入っています（今日は ${today}）。`,
      en: `${year} is not over (today is ${today}), but a figure stands there.`,
    },
    expected: { ja: '空欄（年度が終わってから入力）', en: 'Blank until the year is over' },
  }),
} as const;
