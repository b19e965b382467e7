import type { Rubric } from '../rubric';

/** 4段階判定: beyond the target, at it, no step forward, or between. */
export const four: Rubric = {
  id: 'four',
  title: { ja: '4段階判定（◎○△×）', en: 'Four signs (◎○△×)' },
  source: {
    ja:
      'いの町の◎○△×（目標値を超えた、目標値どおり、前進、前進なし。廃止は×）にならいました。進捗率を計算できない未達成のKPIを' +
      '△とすること、範囲のKPIは範囲内を○とすることは本ツールの補いです。',
    en:
      'After Ino Town’s ◎○△× (beyond the target, at the target, forward, not forward; discontinued is ×). △ for an unmet KPI without ' +
      'a change ratio, and ○ within a range, are our own additions.',
  },
  rounding: { mode: 'halfAwayFromZero', decimals: 1 },
  grades: [
    {
      key: 'beyond',
      symbol: '◎',
      rank: 1,
      name: { ja: '', en: '' },
      colour: '#A9D8A0',
      condition: { kind: 'beyondTarget' },
    },
    {
      key: 'reached',
      symbol: '○',
      rank: 2,
      name: { ja: '', en: '' },
      colour: '#BBDDF5',
      condition: { kind: 'equalsTarget' },
    },
    {
      key: 'notForward',
      symbol: '×',
      rank: 4,
      name: { ja: '', en: '' },
      colour: '#F6B8A8',
      condition: {
        kind: 'metric',
        metric: 'changeRatio',
        operator: '<=',
        bound: { key: 'notForward', percent: 0 },
      },
    },
    {
      key: 'forward',
      symbol: '△',
      rank: 3,
      name: { ja: '', en: '' },
      colour: '#FFE699',
      condition: { kind: 'otherwise' },
    },
  ],
  judgedStates: { 廃止: 'notForward' },
};
