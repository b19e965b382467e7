/** A plan file that has been proved, made into a {@link Plan}: years as numbers, ids, defaults filled in. */
import { parseFiscalYear } from './fiscalYear';
import type { FiscalYear, Kpi, Measure, Note, Plan, PlanDefaults, Policy, Strategy } from './plan';
import type { PlanFile } from './planFile';

type StrategyFile = PlanFile['strategies'][number];
type PolicyFile = StrategyFile['policies'][number];
type MeasureFile = PolicyFile['measures'][number];
type KpiFile = MeasureFile['kpis'][number];

/** Throws a RangeError for a year that the file's shape forbids: prove the file first. */
export function buildPlan(file: PlanFile): Plan {
  const defaults: PlanDefaults = {
    baselineYear: yearOf(file.defaults.baselineYear),
    targetYear: yearOf(file.defaults.targetYear),
    targetYearInferred: file.defaults.targetYearInferred ?? false,
  };
  return {
    id: file.id,
    title: file.title,
    municipality: file.municipality,
    version: file.version,
    firstYear: yearOf(file.firstYear),
    lastYear: yearOf(file.lastYear),
    defaults,
    notes: notesOf(file),
    strategies: file.strategies.map((strategy) => buildStrategy(strategy, defaults)),
  };
}

function buildStrategy(strategy: StrategyFile, defaults: PlanDefaults): Strategy {
  return {
    number: strategy.number,
    title: strategy.title,
    notes: notesOf(strategy),
    policies: strategy.policies.map((policy) => buildPolicy(policy, defaults)),
  };
}

function buildPolicy(policy: PolicyFile, defaults: PlanDefaults): Policy {
  return {
    number: policy.number,
    title: policy.title,
    notes: notesOf(policy),
    measures: policy.measures.map((measure) => buildMeasure(measure, defaults)),
  };
}

function buildMeasure(measure: MeasureFile, defaults: PlanDefaults): Measure {
  return {
    code: measure.code,
    title: measure.title,
    summary: measure.summary,
    notes: notesOf(measure),
    kpis: measure.kpis.map((kpi) => buildKpi(kpi, measure.code, defaults)),
  };
}

function buildKpi(kpi: KpiFile, measureCode: string, defaults: PlanDefaults): Kpi {
  return {
    id: `${measureCode}-${kpi.seq}`,
    seq: kpi.seq,
    name: kpi.name,
    unit: kpi.unit,
    baseline: kpi.baseline,
    baselineYear: kpi.baselineYear === undefined ? defaults.baselineYear : yearOf(kpi.baselineYear),
    target: kpi.target,
    ...(kpi.targetUpper === undefined ? {} : { targetUpper: kpi.targetUpper }),
    targetYear: kpi.targetYear === undefined ? defaults.targetYear : yearOf(kpi.targetYear),
    direction: kpi.direction,
    accumulation: kpi.accumulation,
    decimals: kpi.decimals,
    section: kpi.section ?? '',
    notes: notesOf(kpi),
  };
}

function notesOf(entry: { readonly notes?: readonly Note[] }): readonly Note[] {
  return entry.notes ?? [];
}

function yearOf(text: string): FiscalYear {
  const year = parseFiscalYear(text);
  if (year === null) throw new RangeError(`Not a fiscal year: ${text}`);
  return year;
}
