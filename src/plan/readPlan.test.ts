import type { Problem } from '../words/message';
import { planRows } from './plan';
import example from './plans/example.json';
import mine from './plans/mine.json';
import { readPlan } from './readPlan';

type Tree = Record<string, unknown>;

/** The built-in file with one entry changed; `path` as the messages write it. */
function broken(path: string, change: (entry: Tree) => void): Problem[] {
  const file: unknown = structuredClone(mine);
  const steps = path.match(/[^.[\]]+/g) ?? [];
  change(steps.reduce<unknown>((node, step) => (node as Tree)[step], file) as Tree);
  const result = readPlan(file, 'mine.json');
  return result.ok ? [] : [...result.errors];
}

function only(problems: readonly Problem[]): Problem {
  expect(problems).toHaveLength(1);
  return problems[0] as Problem;
}

const KPI = 'strategies[0].policies[1].measures[1].kpis[0]';

test('a missing target names file, place, measure and what was expected, in both languages', () => {
  const problem = only(broken(KPI, (kpi) => delete kpi['target']));
  expect(problem.code).toBe('plan-missing');
  expect(problem.message.ja).toBe(
    `mine.json: ${KPI}.target（目標値、施策 1-2-2）がありません。15桁までの数値が必要です。`,
  );
  expect(problem.message.en).toBe(
    `mine.json: ${KPI}.target (measure 1-2-2) is missing. Expected a number of up to 15 digits.`,
  );
});

test.each<[string, string, (entry: Tree) => void, string, string, string]>([
  ['a figure typed as text', KPI, (kpi) => (kpi['target'] = '27'), 'plan-wrong-value', '.target', '"27"'],
  ['a blank name', KPI, (kpi) => (kpi['name'] = ' '), 'plan-wrong-value', '.name', '" "'],
  ['a name of two lines', KPI, (kpi) => (kpi['name'] = '件\n数'), 'plan-wrong-value', '.name', '"件\\n数"'],
  ['half a decimal place', KPI, (kpi) => (kpi['decimals'] = 0.5), 'plan-wrong-value', '.decimals', '0.5'],
  [
    'a baseline that Excel cannot hold',
    KPI,
    (kpi) => (kpi['baseline'] = 1e16),
    'plan-wrong-value',
    '.baseline',
    '10000000000000000',
  ],
  [
    'an unknown direction',
    KPI,
    (kpi) => (kpi['direction'] = '以上'),
    'plan-wrong-value',
    '.direction',
    '"atLeast"',
  ],
  [
    'an unknown accumulation',
    KPI,
    (kpi) => (kpi['accumulation'] = '累計'),
    'plan-wrong-value',
    '.accumulation',
    '"cumulative"',
  ],
  ['an unknown year', KPI, (kpi) => (kpi['targetYear'] = 'X6'), 'plan-wrong-value', '.targetYear', '"X6"'],
  [
    'a year in another spelling',
    KPI,
    (kpi) => (kpi['baselineYear'] = '平成31年度'),
    'plan-other-spelling',
    '.baselineYear',
    '"R1"',
  ],
  [
    'a year as a number',
    KPI,
    (kpi) => (kpi['targetYear'] = 2023),
    'plan-other-spelling',
    '.targetYear',
    '"R5"',
  ],
  [
    'a target year before the plan',
    KPI,
    (kpi) => (kpi['targetYear'] = 'R1'),
    'plan-target-before-start',
    '.targetYear',
    '"R2"',
  ],
  [
    'a range without its upper end',
    KPI,
    (kpi) => (kpi['direction'] = 'within'),
    'plan-target-upper-missing',
    '.targetUpper',
    '上限',
  ],
  [
    'an upper end without a range',
    KPI,
    (kpi) => (kpi['targetUpper'] = 30),
    'plan-target-upper-unused',
    '.targetUpper',
    '"atLeast"',
  ],
  [
    'a range upside down',
    KPI,
    (kpi) => Object.assign(kpi, { direction: 'within', target: 27, targetUpper: 20 }),
    'plan-range-reversed',
    '.targetUpper',
    '27',
  ],
  ['a misspelt property', KPI, (kpi) => (kpi['taget'] = 27), 'plan-unknown-property', '.taget', 'target'],
  ['a KPI number used twice', KPI, (kpi) => (kpi['seq'] = 2), 'plan-doubled', '', '1-2-2-2'],
  [
    'a measure without KPIs',
    'strategies[0].policies[1].measures[1]',
    (measure) => (measure['kpis'] = []),
    'plan-empty-list',
    '.kpis',
    '1～999件',
  ],
  [
    'an empty policy',
    'strategies[0].policies[1]',
    (policy) => (policy['measures'] = []),
    'plan-empty-list',
    '.measures',
    '施策',
  ],
  [
    'an empty strategy',
    'strategies[0]',
    (strategy) => (strategy['policies'] = []),
    'plan-empty-list',
    '.policies',
    '戦略方針',
  ],
  [
    'a measure code of another policy',
    'strategies[0].policies[1].measures[1]',
    (measure) => (measure['code'] = '1-3-9'),
    'plan-code-place',
    '.code',
    '"1-2-"',
  ],
  [
    'a measure code used twice',
    'strategies[0].policies[1].measures[1]',
    (measure) => (measure['code'] = '1-2-1'),
    'plan-doubled',
    '.code',
    'strategies[0].policies[1].measures[0]',
  ],
  [
    'a measure that is no object',
    'strategies[0].policies[1].measures',
    (measures) => (measures['1'] = ['1-2-2']),
    'plan-wrong-value',
    '[1]',
    '[ ]（1件）',
  ],
])('%s is told with its place', (_, path, change, code, place, quoted) => {
  const problem = only(broken(path, change));
  expect(problem.code).toBe(code);
  expect(problem.message.ja).toContain(`${place}（`);
  expect(problem.message.ja).toContain(quoted);
  expect(problem.message.en).toMatch(/^mine\.json: strategies\[0\]/);
  expect(problem.remedy.ja).not.toBe('');
});

test('doubled numbers of strategies and policies are told, beside the codes that no longer match', () => {
  const problems = broken('strategies', (strategies) => ((strategies['1'] as Tree)['number'] = 1));
  expect(problems.filter(({ code }) => code === 'plan-doubled')).toHaveLength(1);
  expect(problems.filter(({ code }) => code === 'plan-code-place')).toHaveLength(9);
});

test('the years of the plan must be in order and few enough for one column each', () => {
  expect(only(broken('', (plan) => (plan['lastYear'] = 'R1'))).code).toBe('plan-years-reversed');
  const early = broken('defaults', (defaults) => (defaults['targetYear'] = 'H30'));
  expect(only(early).message.ja).toContain('defaults.targetYear（目標年度）の "H30"');
  expect(only(broken('', (plan) => (plan['lastYear'] = 'R22'))).code).toBe('plan-too-many-years');
  expect(broken('', (plan) => (plan['lastYear'] = 'R21'))).toEqual([]);
});

test("a target in the plan's first year is taken, and so is one after its last", () => {
  expect(broken(KPI, (kpi) => (kpi['targetYear'] = 'R2'))).toEqual([]);
  expect(broken(KPI, (kpi) => (kpi['targetYear'] = 'R9'))).toEqual([]);
});

test('all problems are told, of shape and of rules, and a cap keeps them readable', () => {
  const several = broken(KPI, (kpi) => Object.assign(kpi, { name: 5, unit: null, targetYear: 'R1', seq: 2 }));
  expect(several.map(({ code }) => code).sort()).toEqual([
    'plan-doubled',
    'plan-target-before-start',
    'plan-wrong-value',
    'plan-wrong-value',
  ]);
  const file = { ...mine, notes: Array.from({ length: 99 }, () => ({})) };
  const result = readPlan(file, 'mine.json');
  const problems = result.ok ? [] : result.errors;
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    code: 'plan-more',
    message: { en: 'There are 197 more problems.' },
  });
});

test('5,000 KPIs are taken, and one more is not', () => {
  const [strategy] = example.strategies;
  const [policy] = strategy?.policies ?? [];
  const [measure] = policy?.measures ?? [];
  const withKpis = (counts: readonly number[]) => ({
    ...example,
    strategies: [
      {
        ...strategy,
        policies: [
          {
            ...policy,
            measures: counts.map((count, i) => ({
              ...measure,
              code: `1-1-${i + 1}`,
              kpis: Array.from({ length: count }, (_, k) => ({ ...measure?.kpis[0], seq: k + 1 })),
            })),
          },
        ],
      },
    ],
  });
  const full = readPlan(withKpis([999, 999, 999, 999, 999, 5]), 'many.json');
  expect(full.ok && planRows(full.value)).toHaveLength(5_000);
  const over = readPlan(withKpis([999, 999, 999, 999, 999, 6]), 'many.json');
  expect(over.ok ? [] : over.errors.map(({ code }) => code)).toEqual(['plan-too-many-kpis']);
});

test.each([null, undefined, 5, 'plan', [], true])('%j is no plan, and the whole file is named', (json) => {
  const result = readPlan(json, 'x.json');
  expect(result.ok ? '' : result.errors[0]?.message.ja).toMatch(/^x\.json: ファイル全体(に|がありません)/);
});
