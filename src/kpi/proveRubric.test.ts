import { withEdits } from './bounds';
import { proveRubric } from './proveRubric';
import type { Condition, Metric, Rubric } from './rubric';
import { RUBRICS } from './rubrics';
import { four } from './rubrics/four';
import { pace } from './rubrics/pace';

const otherwise: Condition = { kind: 'otherwise' };
const met: Condition = { kind: 'met' };

let bounds = 0;
function metric(operator: '>=' | '>' | '<' | '<=', percent: number, of: Metric = 'levelRatio'): Condition {
  bounds += 1;
  return { kind: 'metric', metric: of, operator, bound: { key: `bound${bounds}`, percent } };
}

const both = (...of: Condition[]): Condition => ({ kind: 'all', of });

/** Grades A, B, C … with these conditions. */
function rubricOf(...conditions: Condition[]): Rubric {
  return {
    id: 'own',
    title: { ja: '自作', en: 'Our own' },
    source: { ja: '', en: '' },
    rounding: { mode: 'halfAwayFromZero', decimals: 1 },
    judgedStates: {},
    grades: conditions.map((condition, index) => ({
      key: `grade${index}`,
      symbol: String.fromCharCode(65 + index),
      name: { ja: '', en: '' },
      colour: '#FFFFFF',
      condition,
    })),
  };
}

const kindsOf = (rubric: Rubric): string[] => proveRubric(rubric).map(({ kind }) => kind);
const wordsOf = (rubric: Rubric): string[] => proveRubric(rubric).map(({ message }) => message.ja);

test.each(RUBRICS.map((rubric) => [rubric.id, rubric] as const))(
  '%s is sound, rounded or cut',
  (_id, rubric) => {
    expect(proveRubric(rubric)).toEqual([]);
    expect(proveRubric({ ...rubric, rounding: { mode: 'towardZero', decimals: 0 } })).toEqual([]);
  },
);

test('「80%以上・60%以上80%未満・60%未満」 forgets figures without 達成率', () => {
  const rubric = rubricOf(metric('>=', 80), both(metric('>=', 60), metric('<', 80)), metric('<', 60));
  expect(wordsOf(rubric)).toEqual([
    'どの段階にも当てはまらない場合があります。例: 基準値なし、目標値 1,000以下（R6）、実績値 0（R5）、達成率なし',
  ]);
});

test('「80以上・60〜79・60未満」 forgets 79.5', () => {
  const blank: Condition = { kind: 'blank', metric: 'levelRatio' };
  const rubric = rubricOf(metric('>=', 80), both(metric('>=', 60), metric('<=', 79)), metric('<', 60), blank);
  const findings = proveRubric(rubric);
  expect(findings.map(({ kind }) => kind)).toEqual(['gap']);
  const [gap] = findings;
  const percent = gap?.kind === 'gap' ? gap.witness.standing.progress.levelRatio : null;
  expect(percent).toBeGreaterThan(79);
  expect(percent).toBeLessThan(80);
});

test('with whole percents 「80以上・60〜79・60未満」 has no gap', () => {
  const blank: Condition = { kind: 'blank', metric: 'levelRatio' };
  const rubric = rubricOf(metric('>=', 80), both(metric('>=', 60), metric('<=', 79)), metric('<', 60), blank);
  expect(kindsOf({ ...rubric, rounding: { mode: 'halfAwayFromZero', decimals: 0 } })).toEqual([]);
});

test('a hole that それ以外 fills is found: 79.5 falls back to C', () => {
  const rubric = rubricOf(metric('>=', 80), both(metric('>=', 60), metric('<=', 79)), otherwise);
  expect(kindsOf(rubric)).toEqual(['hole']);
  expect(wordsOf(rubric)[0]).toMatch(
    /^実績値が良くなってBを過ぎると、またCに戻る場合があります。例: .*達成率 79\.\d%$/,
  );
});

test('「70〜80」 beside 「80〜90」 claim 80 twice', () => {
  const rubric = rubricOf(
    metric('>', 90),
    both(metric('>=', 80), metric('<=', 90)),
    both(metric('>=', 70), metric('<=', 80)),
    otherwise,
  );
  expect(wordsOf(rubric)).toEqual([
    'BとCの達成率の範囲が重なり、並び順だけで決まる場合があります。例: 基準値なし、目標値 1,000以上（R6）、実績値 800（R5）、達成率 80.0%',
  ]);
});

test('「70以上80未満」 beside 「80以上90以下」 do not', () => {
  const rubric = rubricOf(
    metric('>', 90),
    both(metric('>=', 80), metric('<=', 90)),
    both(metric('>=', 70), metric('<', 80)),
    otherwise,
  );
  expect(kindsOf(rubric)).toEqual([]);
});

test('bounds out of order (80, 60, 70) leave a grade that no figure gets', () => {
  const [finding, ...others] = proveRubric(
    rubricOf(metric('>=', 80), metric('>=', 60), metric('>=', 70), otherwise),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ kind: 'unreachable', grade: { symbol: 'C' } });
  expect(finding?.message.ja).toBe(
    '「C: 達成率 70%以上」で判定されることはありません。成り立つときは、先にA・Bに当てはまります。',
  );
});

test('達成率100%以上 after 目標値を達成 is never reached, since rounding lifts nothing to 100 %', () => {
  expect(kindsOf(rubricOf(met, metric('>=', 100), otherwise))).toEqual(['unreachable']);
});

test('a condition that contradicts itself is told as such', () => {
  const rubric = rubricOf(both(metric('>=', 80), metric('<', 60)), otherwise);
  expect(wordsOf(rubric)).toEqual([
    '「A: 達成率 80%以上かつ達成率 60%未満」は、どんな実績値でも成り立ちません。',
  ]);
});

test('それ以外 before other grades hides them', () => {
  expect(kindsOf(rubricOf(otherwise, met))).toEqual(['unreachable']);
});

test('a grade that only a state word gives is reached', () => {
  const rubric = rubricOf(otherwise, both(met, { kind: 'not', of: met }));
  expect(kindsOf({ ...rubric, judgedStates: { 廃止: 'grade1' } })).toEqual([]);
});

test('no grades, no verdicts', () => {
  expect(kindsOf(rubricOf())).toEqual(['gap']);
});

test('a bound edited past its neighbour leaves an alternative that never decides', () => {
  expect(wordsOf(withEdits(pace, new Map([['slow', 120]])))).toEqual([
    '「△やや遅れ: ペース 120%以上」で判定されることはありません。成り立つときは、先に◎達成・○順調に当てはまります。',
  ]);
  expect(kindsOf(withEdits(pace, new Map([['onTrack', 90]])))).toEqual([]);
});

test('doubled labels and keys, and state words without a grade, are found', () => {
  const [first, ...rest] = four.grades;
  if (!first) throw new Error('four has grades');
  const doubled: Rubric = { ...four, grades: [first, ...rest, first], judgedStates: { 廃止: 'gone' } };
  expect(
    proveRubric(doubled)
      .filter(({ kind }) => kind === 'form')
      .map(({ message }) => message.ja),
  ).toEqual([
    '「◎」という段階が2つ以上あり、集計で区別できません。',
    'キー「beyond」が2か所で別のものに使われています。',
    '状態語「廃止」に対応する段階「gone」がありません。',
  ]);
});
