import type { Rubric } from '../rubric';

/** 基準値判定: is it better than it was at the start? */
export const baseline: Rubric = {
  id: 'baseline',
  title: { ja: '基準値判定（基準値との比較）', en: 'Baseline (better or worse than at the start)' },
  source: {
    ja:
      '長与町のS・A・B・C（目標値の達成、基準値より改善、基準値の10%以内の悪化、それ以外）にならいました。改善・悪化を各KPIの方向で' +
      '見ること、基準値がなく未達成のKPIを「評価不能」とすることは本ツールの補いです。',
    en:
      'After Nagayo Town’s S, A, B, C (target met, better than the baseline, at most 10 % worse, other). Reading better and worse by ' +
      'each KPI’s direction, and the state “cannot be assessed” for an unmet KPI without baseline, are our own additions.',
  },
  rounding: { mode: 'halfAwayFromZero', decimals: 1 },
  grades: [
    {
      key: 's',
      symbol: 'S',
      name: { ja: '', en: '' },
      colour: '#A9D8A0',
      condition: { kind: 'met' },
    },
    {
      key: 'a',
      symbol: 'A',
      name: { ja: '', en: '' },
      colour: '#BBDDF5',
      condition: { kind: 'betterThanBaseline' },
    },
    {
      key: 'b',
      symbol: 'B',
      name: { ja: '', en: '' },
      colour: '#FFE699',
      condition: { kind: 'noWorseThanBaseline', bound: { key: 'b', percent: 10 } },
    },
    {
      key: 'notAssessable',
      symbol: '',
      name: { ja: '評価不能', en: 'Cannot be assessed' },
      colour: '#E1E1E1',
      // Before C, which is whatever is left of the KPIs that do have a baseline.
      condition: { kind: 'not', of: { kind: 'hasBaseline' } },
      state: true,
    },
    {
      key: 'c',
      symbol: 'C',
      name: { ja: '', en: '' },
      colour: '#F6B8A8',
      condition: { kind: 'otherwise' },
    },
  ],
  judgedStates: {},
};
