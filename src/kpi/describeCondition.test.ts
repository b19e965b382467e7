import { describeCondition, describeGrade } from './describeCondition';
import { RUBRICS } from './rubrics';

test('every grade of every rubric in words, as 設定 shows it', () => {
  const words = RUBRICS.map((rubric) => [
    rubric.id,
    ...rubric.grades.map((grade) => describeGrade(grade, rubric).ja),
  ]);
  expect(words).toEqual([
    [
      'pace',
      '◎達成: 目標値を達成',
      '▼後退: 進捗率 0%未満',
      '○順調: ペース 100%以上、または期間経過 0%',
      '△やや遅れ: ペース 60%以上、または進捗率なしのときは達成率 80%以上',
      '×遅れ: それ以外',
    ],
    [
      'expected',
      'A: 目標値を達成、または期待値比 100%以上、または期待値比なしのときは達成率 100%以上',
      'B+: 期待値比 80%以上、または期待値比なしのときは達成率 80%以上',
      'B: 期待値比 50%以上、または期待値比なしのときは達成率 50%以上',
      'C: それ以外',
    ],
    [
      'level',
      '順調: 目標値を達成',
      'おおむね順調: 達成率（以下のKPIは進捗率）80%以上',
      '努力を要する: 達成率（以下のKPIは進捗率）50%以上',
      '遅れ: それ以外',
    ],
    [
      'baseline',
      'S: 目標値を達成',
      'A: 基準値より改善',
      'B: 基準値からの悪化が10%以内',
      '評価不能: 基準値なし',
      'C: それ以外',
    ],
    [
      'grant',
      '非常に効果的: 目標値を達成',
      '相当程度効果: 達成率（以下のKPIは進捗率）70%以上',
      '効果あり: 基準値より改善',
      '効果なし: それ以外',
    ],
    ['four', '◎: 目標値を超えて達成', '○: 目標値どおり', '×: 進捗率 0%以下', '△: それ以外'],
  ]);
});

test('bounds can stand as places, numbered within their grade', () => {
  const [pace, expected] = RUBRICS;
  const slow = pace?.grades.find(({ key }) => key === 'slow');
  const bPlus = expected?.grades.find(({ key }) => key === 'bPlus');
  if (!pace || !expected || !slow || !bPlus) throw new Error('rubrics changed');
  expect(describeCondition(slow.condition, pace, { bounds: 'placeholder' })).toEqual({
    ja: 'ペース 【境界1】以上、または進捗率なしのときは達成率 【境界2】以上',
    en: 'pace ≥ [bound 1], or where there is no change ratio, level ratio ≥ [bound 2]',
  });
  expect(describeCondition(bPlus.condition, expected, { bounds: 'placeholder' }).ja).toBe(
    '期待値比 【境界1】以上、または期待値比なしのときは達成率 【境界1】以上',
  );
});

test('conditions a planning section may write itself have words too', () => {
  const [rubric] = RUBRICS;
  if (!rubric) throw new Error('no rubrics');
  const bound = (percent: number) => ({ key: `own${percent}`, percent });
  const between = {
    kind: 'all',
    of: [
      { kind: 'metric', metric: 'levelRatio', operator: '>', bound: bound(62.5) },
      { kind: 'metric', metric: 'levelRatio', operator: '<=', bound: bound(80) },
      { kind: 'not', of: { kind: 'betterThanBaseline' } },
    ],
  } as const;
  expect(describeCondition(between, rubric)).toEqual({
    ja: '達成率 62.5%超かつ達成率 80%以下かつ「基準値より改善」でない',
    en: 'level ratio > 62.5% and level ratio ≤ 80% and not (better than the baseline)',
  });
});
