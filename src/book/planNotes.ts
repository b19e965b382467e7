/** Every note of a plan with the place it is about. */
import type { Note, Plan } from '../plan/plan';
import { planLabels } from './labels';

export interface PlacedNote {
  /** e.g. 1-1-1-2 道の駅の商品販売額; the plan's title for what is about all of it. */
  readonly subject: string;
  readonly note: Note;
}

export function planNotes(plan: Plan): PlacedNote[] {
  const place = (subject: string, notes: readonly Note[]): PlacedNote[] =>
    notes.map((note) => ({ subject, note }));
  return [
    ...place(plan.title, plan.notes),
    ...plan.strategies.flatMap((strategy) => [
      ...place(planLabels.strategy(strategy), strategy.notes),
      ...strategy.policies.flatMap((policy) => [
        ...place(planLabels.policy(strategy, policy), policy.notes),
        ...policy.measures.flatMap((measure) => [
          ...place(planLabels.measure(measure), measure.notes),
          ...measure.kpis.flatMap((kpi) => place(`${kpi.id} ${kpi.name}`, kpi.notes)),
        ]),
      ]),
    ]),
  ];
}
