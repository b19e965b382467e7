/** Plans for tests. */
import type { Kpi, Plan } from '../../plan/plan';

const KPI: Kpi = {
  id: '1-1-1-1',
  seq: 1,
  name: '道の駅の商品販売額',
  unit: '千円',
  baseline: 100,
  baselineYear: 2018,
  target: 200,
  targetYear: 2024,
  direction: 'atLeast',
  accumulation: 'pointInTime',
  decimals: 0,
  section: '',
  notes: [],
};

/** R2 to R6, one measure with these KPIs; ids and numbers are given here. */
export function planOf(kpis: readonly Partial<Kpi>[]): Plan {
  return {
    id: 'test-plan',
    title: '試験計画',
    municipality: '試験市',
    version: '1.0.0',
    firstYear: 2020,
    lastYear: 2024,
    defaults: { baselineYear: 2018, targetYear: 2024, targetYearInferred: false },
    notes: [],
    strategies: [
      {
        number: 1,
        title: '魅力産業の創出',
        notes: [],
        policies: [
          {
            number: 1,
            title: '観光',
            notes: [],
            measures: [
              {
                code: '1-1-1',
                title: '観光地域づくり',
                summary: '観光を育てます。',
                notes: [],
                kpis: kpis.map((kpi, i) => ({ ...KPI, id: `1-1-1-${i + 1}`, seq: i + 1, ...kpi })),
              },
            ],
          },
        ],
      },
    ],
  };
}
