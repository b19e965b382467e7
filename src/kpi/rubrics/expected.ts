import type { Bound, Condition, Rubric } from '../rubric';

/** At least a share of the expected value; where there is none, of the target. */
function shareOfExpected(bound: Bound): readonly Condition[] {
  return [
    { kind: 'metric', metric: 'expectedRatio', operator: '>=', bound },
    {
      kind: 'all',
      of: [
        { kind: 'blank', metric: 'expectedRatio' },
        { kind: 'metric', metric: 'levelRatio', operator: '>=', bound },
      ],
    },
  ];
}

/** 期待値判定: how much of the value expected by now has been reached? */
export const expected: Rubric = {
  id: 'expected',
  title: { ja: '期待値判定（実績値÷期待値）', en: 'Expected value (actual ÷ expected)' },
  source: {
    ja:
      '茨城県のA・B+・B・C（その年度の期待値に対する割合）にならいました。以下のKPIは期待値÷実績値とすること、期待値のないKPIは' +
      '達成率で見ること、目標値を達成したものを常にAとすることは本ツールの補いです。',
    en:
      'After Ibaraki Prefecture’s A, B+, B, C (share of the value expected for the year). Turning the ratio round for “at most” ' +
      'KPIs, using the level ratio where there is no expected value, and giving A to whatever has met its target are our own additions.',
  },
  rounding: { mode: 'halfAwayFromZero', decimals: 1 },
  grades: [
    {
      key: 'a',
      symbol: 'A',
      name: { ja: '', en: '' },
      colour: '#A9D8A0',
      condition: { kind: 'any', of: [{ kind: 'met' }, ...shareOfExpected({ key: 'a', percent: 100 })] },
    },
    {
      key: 'bPlus',
      symbol: 'B+',
      name: { ja: '', en: '' },
      colour: '#BBDDF5',
      condition: { kind: 'any', of: shareOfExpected({ key: 'bPlus', percent: 80 }) },
    },
    {
      key: 'b',
      symbol: 'B',
      name: { ja: '', en: '' },
      colour: '#FFE699',
      condition: { kind: 'any', of: shareOfExpected({ key: 'b', percent: 50 }) },
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
