import type { GeneratePreview } from '../../excel/openBook';
import type { Plan } from '../../plan/plan';

/** A part of the plan on its band, in percent of the band's width. */
export interface BandPart {
  readonly start: number;
  readonly width: number;
}

/** Four bands: strategies, policies, measures, KPIs. Every part is as wide as the KPIs under it, and stands above them. */
export function frameworkBands(plan: Plan): BandPart[][] {
  const strategies = plan.strategies;
  const policies = strategies.flatMap((strategy) => strategy.policies);
  const measures = policies.flatMap((policy) => policy.measures);
  const kpisUnder = {
    measure: measures.map((measure) => measure.kpis.length),
    policy: policies.map((policy) => sum(policy.measures.map((measure) => measure.kpis.length))),
    strategy: strategies.map((strategy) =>
      sum(strategy.policies.flatMap((policy) => policy.measures.map((measure) => measure.kpis.length))),
    ),
  };
  const everyKpi = measures.flatMap((measure) => measure.kpis.map(() => 1));
  return [kpisUnder.strategy, kpisUnder.policy, kpisUnder.measure, everyKpi].map(inPercent);
}

/** How many strategies, policies, measures and KPIs the plan has. */
export function countsOf(plan: Plan): GeneratePreview['counts'] {
  const [strategies = 0, policies = 0, measures = 0, kpis = 0] = frameworkBands(plan).map(
    (band) => band.length,
  );
  return { strategies, policies, measures, kpis };
}

function inPercent(widths: readonly number[]): BandPart[] {
  const whole = sum(widths);
  let before = 0;
  return widths.map((width) => {
    const part = { start: (before / whole) * 100, width: (width / whole) * 100 };
    before += width;
    return part;
  });
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
