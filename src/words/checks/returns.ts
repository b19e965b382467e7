/** What the checks of what was accepted before (C03) and of what is missing beside a verdict (P04) say. */
import type { Message } from '../message';

interface Words {
  readonly message: Message;
  readonly expected: Message;
  readonly remedy?: Message;
}

/** '' is a blank. */
function shown(value: string): Message {
  return value === '' ? { ja: '空欄', en: 'blank' } : { ja: value, en: value };
}

export const returnWords = {
  pastChanged: (year: string, accepted: string, found: string): Words => ({
    message: {
      ja: `以前に受け付けた ${year} の ${shown(accepted).ja} が ${shown(found).ja} に変わっています。`,
      en: `The figure of ${year} that was accepted before, ${shown(accepted).en}, now reads ${shown(found).en}.`,
    },
    expected: shown(accepted),
  }),
  /** @param metric which ratio told it */
  behind: (metric: 'pace' | 'level', ratio: string, bound: string): Words => ({
    message: {
      ja: `${metric === 'pace' ? 'ペース' : '達成率'}が ${ratio} で ${bound} に届いていませんが、「取組・要因」が空欄です。`,
      en: `The ${metric === 'pace' ? 'pace' : 'level ratio'} is ${ratio}, below ${bound}, and 取組・要因 is blank.`,
    },
    expected: { ja: '遅れの要因と対応', en: 'Why it is behind, and what is done about it' },
  }),
} as const;
