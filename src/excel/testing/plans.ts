/** Plans for tests: the built-in one, and one as large as asked for. */
import { builtInPlan, planRows, type Measure, type Plan } from '../../plan';

/** The built-in plan's strategies with KPIs repeated under further measures until there are `count`. */
export function planOfSize(count: number): Plan {
  const plan = builtInPlan();
  const first = plan.strategies[0];
  const policy = first?.policies[0];
  if (!first || !policy) throw new RangeError('the built-in plan is empty');
  const kpis = planRows(plan).map(({ kpi }) => kpi);
  const added: Measure[] = [];
  for (let made = kpis.length; made < count; made += 4) {
    const code = `${first.number}-${policy.number}-${policy.measures.length + added.length + 1}`;
    const own = kpis.slice(made % 60, (made % 60) + Math.min(4, count - made));
    added.push({
      code,
      title: `追加施策${code}`,
      summary: '試験のために足した施策です。',
      notes: [],
      kpis: own.map((kpi, place) => ({ ...kpi, id: `${code}-${place + 1}`, seq: place + 1 })),
    });
  }
  const policies = [{ ...policy, measures: [...policy.measures, ...added] }, ...first.policies.slice(1)];
  return { ...plan, strategies: [{ ...first, policies }, ...plan.strategies.slice(1)] };
}

/** Only the first strategy of the built-in plan: quick to draw. */
export function smallPlan(): Plan {
  const plan = builtInPlan();
  return { ...plan, strategies: plan.strategies.slice(0, 1) };
}

/** Only the first policy: what Excel is asked to do is as much, and calculated in no time. */
export function tinyPlan(): Plan {
  const plan = smallPlan();
  return {
    ...plan,
    strategies: plan.strategies.map((strategy) => ({ ...strategy, policies: strategy.policies.slice(0, 1) })),
  };
}
