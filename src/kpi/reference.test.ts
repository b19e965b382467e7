import fc from 'fast-check';
import { readActual } from './actual';
import { judge } from './judge';
import { STATE_WORDS, type Actual, type Judgement, type Measured } from './judgement';
import { gradeLabel } from './rubric';
import { RUBRICS } from './rubrics';
import { percent } from './testing/ratio';
import { referenceJudge, type ReferenceResult } from './testing/reference';

const FIRST_YEAR = 2020;

/** Round figures often, so that targets, baselines and actuals meet, and figures just beside a bound. */
const figures = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -30_000, max: 30_000 }),
  fc.integer({ min: -5_000, max: 5_000 }).map((tenths) => tenths / 10),
  fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, 79.95, 80, 99.95, 100, 59.95, 60, 1000, 799.5, 800, 22_499, 22_500),
);

const kpis: fc.Arbitrary<Measured> = fc
  .record({
    baseline: fc.option(figures, { freq: 4 }),
    baselineYear: fc.integer({ min: 2016, max: 2025 }),
    target: figures,
    width: fc.integer({ min: 0, max: 500 }),
    targetYear: fc.integer({ min: 2017, max: 2027 }),
    direction: fc.constantFrom('atLeast', 'atLeast', 'atMost', 'within'),
    accumulation: fc.constantFrom('cumulative', 'annual', 'pointInTime'),
    isKeep: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
  })
  .map(({ width, isKeep, direction, ...rest }) => ({
    ...rest,
    id: '1-1-1-1',
    unit: '人',
    decimals: 1,
    direction,
    target: isKeep && rest.baseline !== null ? rest.baseline : rest.target,
    ...(direction === 'within' ? { targetUpper: rest.target + width } : {}),
  }))
  .map((kpi) =>
    kpi.targetUpper === undefined ? kpi : { ...kpi, targetUpper: Math.max(kpi.targetUpper, kpi.target) },
  );

const cells = fc.dictionary(
  fc.integer({ min: 2018, max: 2026 }).map(String),
  fc.oneof(
    { weight: 8, arbitrary: figures },
    { weight: 3, arbitrary: fc.constantFrom(...STATE_WORDS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('約30', '検討中'),
    },
  ),
  { noNullPrototype: true },
);

const cases = fc
  .record({
    kpi: kpis,
    cells,
    evaluationYear: fc.integer({ min: 2020, max: 2024 }),
    nearTarget: figures,
    cut: fc.boolean(),
  })
  .map(({ cells: byYear, nearTarget, ...rest }) => {
    const entries = new Map(Object.entries(byYear).map(([year, cell]) => [Number(year), cell] as const));
    if (nearTarget > 0 && !entries.has(rest.evaluationYear)) entries.set(rest.evaluationYear, nearTarget);
    return { ...rest, cells: entries };
  });

describe.each(RUBRICS.map((rubric) => [rubric.id, rubric] as const))('rubric %s', (id, rubric) => {
  test('agrees with a second reading of the rules on random KPIs and figures, which reach every grade', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, ({ kpi, cells: byYear, evaluationYear, cut }) => {
        const mode = cut ? 'towardZero' : 'halfAwayFromZero';
        const rounded = { ...rubric, rounding: { mode, decimals: 1 } } as const;
        const judgement = judge(kpi, actualsOf(byYear), { evaluationYear, firstYear: FIRST_YEAR }, rounded);
        const reference = referenceJudge(kpi, byYear, {
          evaluationYear,
          firstYear: FIRST_YEAR,
          rubric: id,
          cut,
        });
        expect(summaryOf(judgement)).toEqual(summaryOfReference(reference));
        seen.add(reference.verdict);
        expect(judgement.explanation.ja.startsWith(`${reference.verdict}：`)).toBe(true);
      }),
      { numRuns: 3000, seed: 20_240_401 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([...rubric.grades.map(gradeLabel), '未入力', '要確認', '調査なし']),
    );
  });
});

function actualsOf(byYear: ReadonlyMap<number, number | string>): Map<number, Actual> {
  const actuals = new Map<number, Actual>();
  for (const [year, raw] of byYear) {
    const actual = readActual(raw);
    if (actual) actuals.set(year, actual);
  }
  return actuals;
}

function summaryOf(judgement: Judgement): unknown {
  const verdict = judgement.kind === 'judged' ? gradeLabel(judgement.grade) : judgement.state;
  const { progress } = judgement;
  return {
    verdict,
    judged: judgement.kind === 'judged',
    metrics: progress && {
      met: progress.met,
      keep: progress.keep,
      levelRatio: progress.levelRatio,
      changeRatio: progress.changeRatio,
      paceRatio: progress.paceRatio,
      expectedRatio: progress.expectedRatio,
      expected: progress.expected === null ? null : progress.expected.toPrecision(11),
      actualYear: progress.actualYear,
    },
  };
}

function summaryOfReference(reference: ReferenceResult): unknown {
  const { metrics } = reference;
  return {
    ...reference,
    metrics: metrics && {
      ...metrics,
      expected: metrics.expected && (percent(metrics.expected, 12, false) / 100).toPrecision(11),
    },
  };
}
