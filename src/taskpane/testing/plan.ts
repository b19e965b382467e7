import type { Kpi, Measure, Plan } from '../../plan/plan';

/** Two strategies, three policies, four measures, six KPIs of a town that does not exist. */
export const townPlan: Plan = {
  id: 'town-2020',
  title: '第1期まち戦略',
  municipality: '架空町',
  version: '1.0.0',
  firstYear: 2020,
  lastYear: 2024,
  defaults: { baselineYear: 2018, targetYear: 2024, targetYearInferred: false },
  notes: [],
  strategies: [
    {
      number: 1,
      title: '働くまち',
      notes: [],
      policies: [
        {
          number: 1,
          title: '観光',
          notes: [],
          measures: [
            measure('1-1-1', [
              kpi('1-1-1-1', '観光消費額', '百万円', 5000),
              kpi('1-1-1-2', '観光客数', '千人', 600),
            ]),
            measure('1-1-2', [kpi('1-1-2-1', '宿泊者数', '人', 30000)]),
          ],
        },
        {
          number: 2,
          title: '農業',
          notes: [],
          measures: [measure('1-2-1', [kpi('1-2-1-1', '新規就農者数', '人', 10)])],
        },
      ],
    },
    {
      number: 2,
      title: '育つまち',
      notes: [],
      policies: [
        {
          number: 1,
          title: '子育て',
          notes: [],
          measures: [
            measure('2-1-1', [kpi('2-1-1-1', '出生数', '人', 120), kpi('2-1-1-2', '満足度', '%', 80)]),
          ],
        },
      ],
    },
  ],
};

function measure(code: string, kpis: Kpi[]): Measure {
  return { code, title: `施策${code}`, summary: `施策${code}を進める。`, notes: [], kpis };
}

function kpi(id: string, name: string, unit: string, target: number): Kpi {
  return {
    id,
    seq: Number(id.split('-')[3]),
    name,
    unit,
    baseline: Math.round(target * 0.8),
    baselineYear: 2018,
    target,
    targetYear: 2024,
    direction: 'atLeast',
    accumulation: 'annual',
    decimals: 0,
    section: id.startsWith('1') ? '商工観光課' : '子育て課',
    notes: [],
  };
}
