import type { Rubric } from '../rubric';

/** 交付金効果判定: how effective was the work that a grant paid for? */
export const grant: Rubric = {
  id: 'grant',
  title: { ja: '交付金効果判定', en: 'Grant effect' },
  source: {
    ja:
      '地方創生関係交付金の実績報告で使われる4区分（非常に効果的・相当程度効果・効果あり・効果なし）にならいました。以下のKPIは' +
      '達成率に代えて進捗率で見ることは本ツールの補いです。',
    en:
      'After the four classes of the reports on regional revitalisation grants. Using the change ratio in place of the level ratio ' +
      'for “at most” KPIs is our own addition.',
  },
  rounding: { mode: 'halfAwayFromZero', decimals: 1 },
  grades: [
    {
      key: 'very',
      symbol: '',
      name: { ja: '非常に効果的', en: 'Very effective' },
      colour: '#A9D8A0',
      condition: { kind: 'met' },
    },
    {
      key: 'considerable',
      symbol: '',
      name: { ja: '相当程度効果', en: 'Considerable effect' },
      colour: '#BBDDF5',
      condition: {
        kind: 'metric',
        metric: { atLeast: 'levelRatio', atMost: 'changeRatio' },
        operator: '>=',
        bound: { key: 'considerable', percent: 70 },
      },
    },
    {
      key: 'some',
      symbol: '',
      name: { ja: '効果あり', en: 'Some effect' },
      colour: '#FFE699',
      condition: { kind: 'betterThanBaseline' },
    },
    {
      key: 'none',
      symbol: '',
      name: { ja: '効果なし', en: 'No effect' },
      colour: '#F6B8A8',
      condition: { kind: 'otherwise' },
    },
  ],
  judgedStates: {},
};
