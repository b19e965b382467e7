import type { Rubric } from '../rubric';

const RATIO = { atLeast: 'levelRatio', atMost: 'changeRatio' } as const;

/** 達成率判定: how near is the figure to the target? */
export const level: Rubric = {
  id: 'level',
  title: { ja: '達成率判定（実績値÷目標値）', en: 'Level (actual ÷ target)' },
  source: {
    ja:
      '長野県・富士市の4段階（目標値に対する達成率）にならいました。以下のKPIは達成率が実態より良く見えるため進捗率で見ること、' +
      '割合を計算できないKPIを「遅れ」とすることは本ツールの補いです。',
    en:
      'After the four steps of Nagano Prefecture and Fuji City (level ratio). Using the change ratio for “at most” KPIs, where the ' +
      'level ratio flatters, and giving the last grade where no ratio exists are our own additions.',
  },
  rounding: { mode: 'halfAwayFromZero', decimals: 1 },
  grades: [
    {
      key: 'good',
      symbol: '',
      name: { ja: '順調', en: 'On track' },
      colour: '#A9D8A0',
      condition: { kind: 'met' },
    },
    {
      key: 'fair',
      symbol: '',
      name: { ja: 'おおむね順調', en: 'Mostly on track' },
      colour: '#BBDDF5',
      condition: { kind: 'metric', metric: RATIO, operator: '>=', bound: { key: 'fair', percent: 80 } },
    },
    {
      key: 'effort',
      symbol: '',
      name: { ja: '努力を要する', en: 'Needs effort' },
      colour: '#FFE699',
      condition: { kind: 'metric', metric: RATIO, operator: '>=', bound: { key: 'effort', percent: 50 } },
    },
    {
      key: 'behind',
      symbol: '',
      name: { ja: '遅れ', en: 'Behind' },
      colour: '#F6B8A8',
      condition: { kind: 'otherwise' },
    },
  ],
  judgedStates: {},
};
