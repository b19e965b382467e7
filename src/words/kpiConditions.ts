/** A rubric's conditions in words: in 設定, in explanations, and in the findings about a rubric. */
import type { Message } from './message';

const METRICS = {
  levelRatio: { ja: '達成率', en: 'level ratio' },
  changeRatio: { ja: '進捗率', en: 'change ratio' },
  paceRatio: { ja: 'ペース', en: 'pace' },
  expectedRatio: { ja: '期待値比', en: 'ratio to the expected value' },
} as const satisfies Record<string, Message>;

const COMPARISONS = {
  '>=': (bound: string): Message => ({ ja: `${bound}以上`, en: `≥ ${bound}` }),
  '>': (bound: string): Message => ({ ja: `${bound}超`, en: `> ${bound}` }),
  '<': (bound: string): Message => ({ ja: `${bound}未満`, en: `< ${bound}` }),
  '<=': (bound: string): Message => ({ ja: `${bound}以下`, en: `≤ ${bound}` }),
} as const;

export const conditionWords = {
  metrics: METRICS,
  placeholder: (number: number): Message => ({ ja: `【境界${number}】`, en: `[bound ${number}]` }),
  perDirection: (atLeast: Message, atMost: Message): Message => ({
    ja: `${atLeast.ja}（以下のKPIは${atMost.ja}）`,
    en: `${atLeast.en} (${atMost.en} for “at most”)`,
  }),
  comparison: (metric: Message, operator: keyof typeof COMPARISONS, bound: Message): Message => ({
    ja: `${metric.ja}${metric.ja.endsWith('）') ? '' : ' '}${COMPARISONS[operator](bound.ja).ja}`,
    en: `${metric.en} ${COMPARISONS[operator](bound.en).en}`,
  }),
  met: { ja: '目標値を達成', en: 'target met' },
  beyondTarget: { ja: '目標値を超えて達成', en: 'beyond the target' },
  equalsTarget: { ja: '目標値どおり', en: 'exactly the target' },
  blank: (metric: Message): Message => ({ ja: `${metric.ja}なし`, en: `no ${metric.en}` }),
  where: (given: Message, then: Message): Message => ({
    ja: `${given.ja}のときは${then.ja}`,
    en: `where there is ${given.en}, ${then.en}`,
  }),
  notStarted: { ja: '期間経過 0%', en: 'no time elapsed' },
  hasBaseline: { ja: '基準値あり', en: 'has a baseline' },
  hasNoBaseline: { ja: '基準値なし', en: 'no baseline' },
  betterThanBaseline: { ja: '基準値より改善', en: 'better than the baseline' },
  noWorseThanBaseline: (bound: Message): Message => ({
    ja: `基準値からの悪化が${bound.ja}以内`,
    en: `at most ${bound.en} worse than the baseline`,
  }),
  both: (parts: readonly Message[]): Message => ({
    ja: parts.map((part) => part.ja).join('かつ'),
    en: parts.map((part) => part.en).join(' and '),
  }),
  either: (parts: readonly Message[]): Message => ({
    ja: parts.map((part) => part.ja).join('、または'),
    en: parts.map((part) => part.en).join(', or '),
  }),
  not: (part: Message): Message => ({ ja: `「${part.ja}」でない`, en: `not (${part.en})` }),
  otherwise: { ja: 'それ以外', en: 'anything else' },
  gradeLine: (grade: Message, condition: Message): Message => ({
    ja: `${grade.ja}: ${condition.ja}`,
    en: `${grade.en}: ${condition.en}`,
  }),
} as const;
