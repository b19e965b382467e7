import fc from 'fast-check';
import { readActual } from '../../kpi/actual';
import { judge } from '../../kpi/judge';
import type { Actual } from '../../kpi/judgement';
import { RUBRICS } from '../../kpi/rubrics';
import { builtInPlan, formatFiscalYear, planRows, planYears } from '../../plan';
import { runCli } from '../testing/runCli';

interface Judged {
  readonly id: string;
  readonly verdict: { readonly symbol: string; readonly name: string } | { readonly state: string };
  readonly [field: string]: unknown;
}

async function judgeJson(input: unknown): Promise<readonly Judged[]> {
  const ran = await runCli(['judge', '--json'], { stdin: JSON.stringify(input) });
  expect([ran.exitCode, ran.error]).toEqual([0, '']);
  return (JSON.parse(ran.out) as { kpis: Judged[] }).kpis;
}

async function judgeOne(
  kpi: Record<string, unknown>,
  rubric = 'pace',
  evaluationYear = 'R5',
): Promise<Judged> {
  const [judged] = await judgeJson({ evaluationYear, rubric, kpis: [kpi] });
  return judged as Judged;
}

test('a figure gets its ratios in percent, its verdict and its reason', async () => {
  const judged = await judgeOne({ id: '1-1-1-1', actuals: { R4: 510, R5: 530 } });
  expect(Object.keys(judged)).toEqual([
    ...[
      'id',
      'actual',
      'actualYear',
      'met',
      'levelRatio',
      'changeRatio',
      'expected',
      'paceRatio',
      'verdict',
      'explanation',
    ],
  ]);
  expect(judged).toMatchObject({
    ...{ id: '1-1-1-1', actual: 530, actualYear: 'R5', met: false },
    ...{ levelRatio: 98.1, changeRatio: 75.6, expected: 533.166666666667, paceRatio: 90.7 },
    verdict: { symbol: '△', name: 'やや遅れ' },
  });
  expect(judged['explanation']).toContain('530千人');
});

test('what is not judged has a state, and null everywhere else', async () => {
  for (const [actuals, state] of [
    [{}, '未入力'],
    [{ R5: null }, '未入力'],
    [{ R5: ' ' }, '未入力'],
    [{ R5: '未集計', R4: 500 }, '未集計'],
    [{ R5: '調査なし' }, '調査なし'],
    [{ R6: 540 }, '未入力'],
  ] as const) {
    const judged = await judgeOne({ id: '1-1-1-1', actuals });
    const { id, verdict, explanation, ...blank } = judged;
    expect([id, verdict, typeof explanation]).toEqual(['1-1-1-1', { state }, 'string']);
    expect(Object.values(blank)).toEqual([null, null, null, null, null, null, null]);
  }
});

test('調査なし takes the latest earlier figure with its own year, whatever the spelling of the years', async () => {
  const judged = await judgeOne({
    id: '1-1-1-1',
    actuals: { 令和５年度: '調査なし', Ｒ３: 520, '2020': 510 },
  });
  expect(judged).toMatchObject({ actual: 520, actualYear: 'R3' });
});

test('further fields override the plan, and an unknown id is judged where it brings all that is needed', async () => {
  const known = { id: '1-1-1-1', actuals: { R5: 530 } };
  expect(await judgeOne({ ...known, target: 530 })).toMatchObject({ met: true });
  expect(await judgeOne({ ...known, baseline: null })).toMatchObject({ changeRatio: null, expected: null });
  expect(await judgeOne({ ...known, baseline: 600, direction: 'atMost' })).toMatchObject({ met: true });
  expect(await judgeOne({ ...known, direction: 'within', targetUpper: 550 })).toMatchObject({ met: false });
  expect(await judgeOne({ ...known, targetYear: 'R5' })).toMatchObject({ expected: 540 });
  const own = { id: 'x', baseline: 22585, target: 20000, direction: 'atMost', accumulation: 'annual' };
  expect(await judgeOne({ ...own, actuals: { R5: 20563 } })).toMatchObject({ levelRatio: null, met: false });
});

test('the output of plan --json with actuals added is an input', async () => {
  const plan = await runCli(['plan', '--json']);
  const { kpis } = JSON.parse(plan.out) as { kpis: Record<string, unknown>[] };
  const judged = await judgeJson({
    ...{ evaluationYear: 'R6', rubric: 'expected' },
    kpis: kpis.map((kpi) => ({ ...kpi, actuals: { R6: kpi['target'] } })),
  });
  expect(judged).toHaveLength(74);
  expect(judged.filter(({ met }) => met !== true)).toEqual([]);
  expect(judged[0]?.verdict).toEqual({ symbol: 'A', name: '' });
});

test('whatever figures come in, each entry is what the arithmetic judges', async () => {
  const plan = builtInPlan();
  const rows = planRows(plan);
  const raw = fc.oneof(
    fc.integer({ min: -100, max: 300_000 }),
    fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Number(value.toFixed(2))),
    fc.constantFrom('未集計', '調査なし', '把握不能', '廃止', '対象外', null),
  );
  const entry = fc.record({
    row: fc.constantFrom(...rows),
    actuals: fc.dictionary(fc.constantFrom(...planYears(plan).map(formatFiscalYear)), raw),
  });
  const input = fc.record({
    year: fc.integer({ min: plan.firstYear - 2, max: plan.lastYear + 2 }),
    rubric: fc.constantFrom(...RUBRICS),
    entries: fc.array(entry, { maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(input, async ({ year, rubric, entries }) => {
      const printed = await judgeJson({
        evaluationYear: formatFiscalYear(year),
        rubric: rubric.id,
        kpis: entries.map(({ row, actuals }) => ({ id: row.kpi.id, actuals })),
      });
      const expected = entries.map(({ row, actuals }) => {
        const cells = new Map<number, Actual>();
        for (const planYear of planYears(plan)) {
          const actual = readActual(actuals[formatFiscalYear(planYear)] ?? null);
          if (actual) cells.set(planYear, actual);
        }
        const judgement = judge(row.kpi, cells, { evaluationYear: year, firstYear: plan.firstYear }, rubric);
        const verdict =
          judgement.kind === 'judged'
            ? { symbol: judgement.grade.symbol, name: judgement.grade.name.ja }
            : { state: judgement.state };
        return { id: row.kpi.id, actual: judgement.progress?.actual ?? null, verdict };
      });
      expect(printed.map(({ id, actual, verdict }) => ({ id, actual, verdict }))).toEqual(expected);
    }),
  );
});

test('without --json the verdicts are a table, with how many were judged of how many', async () => {
  const input = {
    ...{ evaluationYear: 'R5', rubric: 'pace' },
    kpis: [
      { id: '1-1-1-1', actuals: { R5: 530 } },
      { id: '4-2-2-2', actuals: { R5: 22499 } },
      { id: '1-1-1-2', actuals: {} },
    ],
  };
  const { out } = await runCli(['judge'], { stdin: JSON.stringify(input) });
  expect(out.split('\n').slice(2)).toEqual([
    '番号     実績値  年度  期待値  達成率  進捗率  ペース  判定',
    '1-1-1-1     530    R5   533.2   98.1%   75.6%   90.7%  △やや遅れ',
    '4-2-2-2  22,499    R5  18,750   99.9%   99.9%  120.0%  ○順調',
    '1-1-1-2       —     —       —       —       —       —  未入力',
    '',
    '3件中 2件判定 / 2 judged of 3',
    '',
  ]);
});
