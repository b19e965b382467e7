/** How strategies, policies and measures are named in cells: number and title, so that they sort and filter. */
import type { Measure, Policy, Strategy } from '../plan/plan';

export const planLabels = {
  strategy: (strategy: Strategy): string => `${strategy.number} ${strategy.title}`,
  policy: (strategy: Strategy, policy: Policy): string =>
    `${strategy.number}-${policy.number} ${policy.title}`,
  measure: (measure: Measure): string => `${measure.code} ${measure.title}`,
} as const;
