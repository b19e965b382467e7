import fc from 'fast-check';
import { findRubric, RUBRICS } from './rubrics';
import { judged, kpiOf } from './testing/kpi';

const visitors = kpiOf({ baseline: 499, target: 540, unit: '千人' });

test('a verdict quotes its figures and the line that decided', () => {
  expect(judged(visitors, { 2023: 520 }, findRubric('pace'), 2023).explanation).toEqual({
    ja: '△やや遅れ：R5実績 520千人は目標値 540千人（R6）に未達。基準値 499千人（H30）、進捗率 51.2%、期間経過 83.3%、ペース 61.5%。「△やや遅れ: ペース 60%以上」に該当。',
    en: '△ Slightly behind: The R5 actual 520千人 does not meet the target 540千人 (R6). With baseline 499千人 (H30), change ratio 51.2%, time elapsed 83.3%, pace 61.5%. This is “△ Slightly behind: pace ≥ 60%”.',
  });
});

test('the last grade quotes what was not reached', () => {
  const { ja } = judged(visitors, { 2023: 510 }, findRubric('pace'), 2023).explanation;
  expect(ja).toContain('「△やや遅れ: ペース 60%以上」には当たらず、「×遅れ: それ以外」に該当。');
});

test('without a change ratio the alternative that counts is quoted', () => {
  const { ja } = judged(kpiOf({ baseline: null, target: 50, unit: '件' }), { 2024: 45 }).explanation;
  expect(ja).toBe(
    '△やや遅れ：R6実績 45件は目標値 50件（R6）に未達。基準値なし、達成率 90.0%。「△やや遅れ: 進捗率なしのときは達成率 80%以上」に該当。',
  );
});

test('thousands are separated, and the entered decimals are kept', () => {
  const kpi = kpiOf({ baseline: 22_585, target: 20_000, direction: 'atMost', unit: 'm²' });
  const { ja } = judged(kpi, { 2024: 20_563.25 }, findRubric('level')).explanation;
  expect(ja).toBe(
    '努力を要する：R6実績 20,563.25m²は目標値 20,000m²以下（R6）に未達。基準値 22,585m²（H30）、進捗率 78.2%。「努力を要する: 進捗率 50%以上」に該当。',
  );
});

test('what arithmetic leaves of a nought is quoted as Excel writes it', () => {
  const { ja } = judged(visitors, { 2023: 0.1 + 0.2 - 0.3 }, findRubric('pace'), 2023).explanation;
  expect(ja).toContain('R5実績 5.55111512312578E-17千人は');
});

test('whatever figures Excel can hold are judged and quoted by every rubric', () => {
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(
      figure,
      fc.option(figure),
      figure,
      fc.constantFrom('atLeast' as const, 'atMost' as const),
      fc.constantFrom(...RUBRICS),
      (actual, baseline, target, direction, rubric) => {
        const { explanation } = judged(kpiOf({ baseline, target, direction }), { 2024: actual }, rubric);
        expect(explanation.ja).not.toMatch(/NaN|undefined|Infinity/);
      },
    ),
  );
});

test('a figure of an earlier year says so', () => {
  const { ja } = judged(visitors, { 2021: 510, 2023: '調査なし' }, findRubric('level'), 2023).explanation;
  expect(ja).toContain('R5は調査なしのため、直近のR3の実績値で判定。R3実績 510千人は');
});

test('a KPI to be kept says why there is no change ratio', () => {
  const { ja } = judged(kpiOf({ baseline: 1522, target: 1500 }), { 2024: 1510 }).explanation;
  expect(ja).toBe(
    '◎達成：R6実績 1,510人は目標値 1,500人（R6）を達成。基準値 1,522人（H30）、維持するKPIのため進捗率は計算しない、達成率 100.7%、期間経過 100.0%。「◎達成: 目標値を達成」に該当。',
  );
});

test('累計 without a baseline says where it is counted from', () => {
  const kpi = kpiOf({ baseline: null, target: 50, accumulation: 'cumulative', unit: '件' });
  expect(judged(kpi, { 2024: 45 }).explanation.ja).toContain('累計の始まり 0件（R1）');
});

test('the expected value is shown with one decimal more where it is not whole', () => {
  const { ja } = judged(visitors, { 2023: 520 }, findRubric('expected'), 2023).explanation;
  expect(ja).toBe(
    'B+：R5実績 520千人は目標値 540千人（R6）に未達。基準値 499千人（H30）、期待値 533.2千人、期待値比 97.5%。「B+: 期待値比 80%以上」に該当。',
  );
});

test('a range is quoted with both ends', () => {
  const kpi = kpiOf({ baseline: 40, target: 50, targetUpper: 60, direction: 'within', unit: '%' });
  expect(judged(kpi, { 2024: 55 }).explanation.ja).toContain('目標の範囲 50%〜60%（R6）を達成');
});

test.each([
  [
    null,
    '未入力：R6実績が空欄です。実績値か状態語（未集計・調査なし・把握不能・廃止・対象外）を入力してください。',
  ],
  [
    '約30',
    '要確認：R6実績「約30」は数値でも状態語でもありません。単位や記号を付けずに数値だけを入力するか、状態語（未集計・調査なし・把握不能・廃止・対象外）を入力してください。',
  ],
  ['未集計', '未集計：R6実績はまだ集計されていません。集計後に実績値を入力してください。'],
  ['調査なし', '調査なし：R6は調査がなく、計画期間にそれより前の実績値もないため、判定しません。'],
  ['対象外', '対象外：R6は評価の対象外のため、判定しません。'],
])('%s in the cell is explained with what to do', (raw, explanation) => {
  expect(judged(visitors, { 2024: raw }).explanation.ja).toBe(explanation);
});

test('a state that the rubric grades says by which rule', () => {
  expect(judged(visitors, { 2024: '廃止' }, findRubric('four')).explanation.ja).toBe(
    '×：R6実績は「廃止」。この評価基準では「廃止」を×とします。',
  );
});

test('評価不能 says that there is no baseline', () => {
  const { ja } = judged(
    kpiOf({ baseline: null, target: 50 }),
    { 2024: 45 },
    findRubric('baseline'),
  ).explanation;
  expect(ja).toBe(
    '評価不能：R6実績 45人は目標値 50人（R6）に未達。基準値なし。「評価不能: 基準値なし」に該当。',
  );
});
