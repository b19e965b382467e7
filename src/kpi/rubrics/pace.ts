import type { Rubric } from '../rubric';

/** ペース判定: is the share of the way that is done in step with the share of time that has passed? */
export const pace: Rubric = {
  id: 'pace',
  title: { ja: 'ペース判定（進捗率÷期間経過）', en: 'Pace (change ratio ÷ elapsed time)' },
  source: {
    ja:
      '多摩市の5段階（年度ごとに進捗率20・40・60・80・100%を目安とする）にならい、目安を各KPIの基準年度から目標年度までの' +
      '期間経過で置き換えました。進捗率を計算できないKPIを達成率80%で分けること、基準値より悪い「後退」を分けることは本ツールの補いです。',
    en:
      'After the five steps of Tama City (20, 40, 60, 80, 100 % of the way year by year), with each KPI’s own baseline and target ' +
      'years in place of the fixed steps. Using the level ratio (80 %) where there is no change ratio, and keeping “worse than at ' +
      'the start” apart, are our own additions.',
  },
  rounding: { mode: 'halfAwayFromZero', decimals: 1 },
  grades: [
    {
      key: 'achieved',
      symbol: '◎',
      rank: 1,
      name: { ja: '達成', en: 'Achieved' },
      colour: '#A9D8A0',
      condition: { kind: 'met' },
    },
    {
      key: 'backward',
      symbol: '▼',
      rank: 5,
      name: { ja: '後退', en: 'Going backward' },
      colour: '#D9C2E9',
      condition: {
        kind: 'metric',
        metric: 'changeRatio',
        operator: '<',
        bound: { key: 'backward', percent: 0 },
      },
    },
    {
      key: 'onTrack',
      symbol: '○',
      rank: 2,
      name: { ja: '順調', en: 'On track' },
      colour: '#BBDDF5',
      condition: {
        kind: 'any',
        of: [
          { kind: 'metric', metric: 'paceRatio', operator: '>=', bound: { key: 'onTrack', percent: 100 } },
          { kind: 'notStarted' },
        ],
      },
    },
    {
      key: 'slow',
      symbol: '△',
      rank: 3,
      name: { ja: 'やや遅れ', en: 'Slightly behind' },
      colour: '#FFE699',
      condition: {
        kind: 'any',
        of: [
          { kind: 'metric', metric: 'paceRatio', operator: '>=', bound: { key: 'slow', percent: 60 } },
          {
            kind: 'all',
            of: [
              { kind: 'blank', metric: 'changeRatio' },
              {
                kind: 'metric',
                metric: 'levelRatio',
                operator: '>=',
                bound: { key: 'slowLevel', percent: 80 },
              },
            ],
          },
        ],
      },
    },
    {
      key: 'behind',
      symbol: '×',
      rank: 4,
      name: { ja: '遅れ', en: 'Behind' },
      colour: '#F6B8A8',
      condition: { kind: 'otherwise' },
    },
  ],
  judgedStates: {},
};
