import { builtInPlan, formatFiscalYear, planRows } from '../../plan';
import example from '../../plan/plans/example.json';
import { runCli } from '../testing/runCli';

interface Printed {
  readonly plan: Record<string, unknown> & { readonly notes: readonly Record<string, string>[] };
  readonly kpis: readonly Record<string, unknown>[];
}

async function planJson(...words: string[]): Promise<Printed> {
  const files = { 'example.json': JSON.stringify(example) };
  const ran = await runCli(['plan', '--json', ...words], { files });
  expect([ran.exitCode, ran.error]).toEqual([0, '']);
  return JSON.parse(ran.out) as Printed;
}

test('plan --json prints the 74 KPIs of the built-in plan, years as R6, no baseline as null', async () => {
  const { plan, kpis } = await planJson();
  expect(kpis).toHaveLength(74);
  expect(kpis[0]).toEqual({
    id: '1-1-1-1',
    measure: '1-1-1',
    seq: 1,
    name: '三洞入洞者数',
    unit: '千人',
    baseline: 499,
    baselineYear: 'H30',
    target: 540,
    targetYear: 'R6',
    direction: 'atLeast',
    accumulation: 'pointInTime',
    decimals: 0,
  });
  const byId = new Map(kpis.map((kpi) => [kpi['id'], kpi]));
  expect(byId.get('2-3-1-2')).toMatchObject({ baseline: 92.5, baselineYear: 'R1', decimals: 1 });
  expect(byId.get('4-2-1-3')).toMatchObject({ target: 3, targetYear: 'R3' });
  expect(byId.get('1-3-1-2')).toMatchObject({
    baseline: null,
    baselineYear: 'H30',
    measure: '1-3-1',
    seq: 2,
  });
  expect(byId.get('1-2-1-3')).toMatchObject({ accumulation: 'cumulative' });
  expect(plan).toMatchObject({ id: 'mine-2020', firstYear: 'R2', lastYear: 'R6' });
  expect(plan).toMatchObject({ defaults: { targetYear: 'R6', targetYearInferred: true } });
});

test('every KPI is printed as the plan holds it', async () => {
  const { kpis } = await planJson();
  const held = planRows(builtInPlan()).map(({ measure, kpi }) => {
    const { notes, section, ...fields } = kpi;
    expect([section, Array.isArray(notes)]).toEqual(['', true]);
    const years = {
      baselineYear: formatFiscalYear(kpi.baselineYear),
      targetYear: formatFiscalYear(kpi.targetYear),
    };
    return { ...fields, ...years, measure: measure.code };
  });
  expect(kpis).toEqual(held);
});

test('every note is printed with what it is about', async () => {
  const { plan } = await planJson();
  const corrections = plan.notes.filter((note) => note['kind'] === 'correction');
  expect(corrections.map((note) => note['about'])).toEqual([
    ...[
      '2-3-1-1',
      '2-3-1-2',
      '2-3-2',
      '2-3-3-1',
      '3',
      '3-2-1',
      '3-2-2',
      '4',
      '4-2-1-2',
      '4-2-2-2',
      '5-2-1',
      '5-2-1-1',
    ],
  ]);
  expect(plan.notes[0]).toMatchObject({ about: 'plan', kind: 'inference' });
});

test('another plan file loads in its place, with ranges and sections', async () => {
  const { plan, kpis } = await planJson('--plan', 'example.json');
  expect(plan['id']).toBe('minato-2024');
  expect(kpis[3]).toMatchObject({ direction: 'within', target: 88, targetUpper: 93, section: '財政課' });
  expect(kpis[4]).not.toHaveProperty('section');
  expect(kpis[2]).not.toHaveProperty('targetUpper');
});

test('without --json the plan is a table for people', async () => {
  const files = { 'example.json': JSON.stringify(example) };
  const { out } = await runCli(['plan', '--plan', 'example.json'], { files });
  expect(out.split('\n')).toEqual([
    'みなと市（架空） みなと市まちづくり計画（架空の例） (R6–R8, minato-2024 0.1.0)',
    '',
    '番号     基準値  年度     目標値  年度  単位      KPI項目',
    '1-1-1-1    38.4  R4       ≥ 45.0  R8    %         特定健診受診率',
    '1-1-1-3       —  R5        ≥ 600  R8    人        健康教室参加者数(累計)',
    '1-1-2-1     112  R5         ≤ 90  R8    件        人身交通事故件数(年間)',
    '2-1-1-1    96.2  R5    88.0–93.0  R8    %         経常収支比率',
    '2-1-1-2   -3.25  R5       ≥ 0.00  R10   ポイント  水道の有収率と目標の差',
    '',
    'KPI 5件 / 5 KPIs',
    '',
  ]);
});
