/**
 * What is to be measured: 重点戦略 (strategy) > 戦略方針 (policy) > 施策 (measure) > KPI.
 * These are the shapes after reading; a plan file (JSON, see plan.schema.json) spells years as "R6".
 */
import { perPlan } from './perPlan';

/** A Japanese fiscal year by the calendar year of its April: H30 = 2018, R1 = 2019, R6 = 2024. */
export type FiscalYear = number;

/** 方向: `atLeast` 以上 (more is better), `atMost` 以下, `within` 範囲 (target to targetUpper). */
export type Direction = 'atLeast' | 'atMost' | 'within';

/** 集計区分: 累計, 単年度, 時点. */
export type Accumulation = 'cumulative' | 'annual' | 'pointInTime';

/** Why the data differ from the printed text, or where they are not in it. */
export interface Note {
  readonly kind: 'correction' | 'inference';
  /** The field it is about, e.g. `name`, `targetYear`. */
  readonly field: string;
  /** What the text says (corrections only). */
  readonly printed?: string;
  readonly reason: string;
}

export interface Kpi {
  /** `${measure.code}-${seq}`, e.g. `1-1-1-2`. The key of everything kept for a KPI. */
  readonly id: string;
  /** Number within its measure, from 1. Once given it is not reused, so that entered figures stay with their KPI. */
  readonly seq: number;
  readonly name: string;
  readonly unit: string;
  /** null: the plan prints "—", no baseline. */
  readonly baseline: number | null;
  /** The year of the baseline; also set where the baseline is null (the plan's default). */
  readonly baselineYear: FiscalYear;
  /** For `within` the lower end. */
  readonly target: number;
  /** The upper end; present exactly for `within`. */
  readonly targetUpper?: number;
  readonly targetYear: FiscalYear;
  readonly direction: Direction;
  readonly accumulation: Accumulation;
  /** 小数桁, 0 to 6. */
  readonly decimals: number;
  /** 担当課, as proposed by the plan file; several are separated by "、". '' = not decided. */
  readonly section: string;
  readonly notes: readonly Note[];
}

export interface Measure {
  /** `strategy-policy-measure`, e.g. `1-1-1`. */
  readonly code: string;
  readonly title: string;
  /** One sentence in our own words. */
  readonly summary: string;
  readonly notes: readonly Note[];
  readonly kpis: readonly Kpi[];
}

export interface Policy {
  /** Number within its strategy, from 1. */
  readonly number: number;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly measures: readonly Measure[];
}

export interface Strategy {
  readonly number: number;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly policies: readonly Policy[];
}

/** The years of a KPI whose cells print none of their own; already filled in on every {@link Kpi}. */
export interface PlanDefaults {
  readonly baselineYear: FiscalYear;
  readonly targetYear: FiscalYear;
  /** The plan never prints its default target year: it was inferred (see the plan's notes). */
  readonly targetYearInferred: boolean;
}

export interface Plan {
  /** Stable id, e.g. `mine-2020`: `[a-z0-9-]+`. */
  readonly id: string;
  /** e.g. 第2次美祢市総合計画 前期基本計画 総合戦略. */
  readonly title: string;
  /** e.g. 美祢市. */
  readonly municipality: string;
  /** The version of the plan data, e.g. `1.0.0`. */
  readonly version: string;
  /** First and last year for which actuals are entered (R2 to R6). */
  readonly firstYear: FiscalYear;
  readonly lastYear: FiscalYear;
  readonly defaults: PlanDefaults;
  readonly notes: readonly Note[];
  readonly strategies: readonly Strategy[];
}

/** One KPI with everything above it: a row of the book. */
export interface PlanRow {
  readonly strategy: Strategy;
  readonly policy: Policy;
  readonly measure: Measure;
  readonly kpi: Kpi;
}

/** The KPIs of a plan in the plan's order. */
export const planRows = perPlan((plan): readonly PlanRow[] =>
  plan.strategies.flatMap((strategy) =>
    strategy.policies.flatMap((policy) =>
      policy.measures.flatMap((measure) => measure.kpis.map((kpi) => ({ strategy, policy, measure, kpi }))),
    ),
  ),
);

/** The years for which actuals are entered, first to last. */
export function planYears(plan: Plan): FiscalYear[] {
  return Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, i) => plan.firstYear + i);
}
