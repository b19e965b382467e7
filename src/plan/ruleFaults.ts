/** The rules of a plan file that lie across several places. */
import { PLAN_FAULTS } from '../words/plan';
import { PLAN_PROPERTIES } from '../words/planProperties';
import { type Fault, type FaultKind, type JsonPath, pathText } from './fault';
import { formatFiscalYear } from './fiscalYear';
import {
  type Outline,
  type OutlinedKpi,
  type OutlinedMeasure,
  outlineOf,
  type OutlinedPolicy,
  type OutlinedStrategy,
} from './outline';

/** One actual column is drawn for each year. */
const MOST_YEARS = 20;
const MOST_KPIS = 5_000;

/** Every broken rule, in the file's order; silent about fields that are themselves malformed. */
export function ruleFaults(json: unknown): Fault[] {
  const plan = outlineOf(json);
  const policies = plan.strategies.flatMap((strategy) => strategy.policies);
  const measures = policies.flatMap((policy) => policy.measures);
  const kpis = measures.flatMap((measure) => measure.kpis);
  return [
    ...yearFaults(plan),
    ...doubled(plan.strategies, 'number', (strategy) => strategy.number),
    ...plan.strategies.flatMap((strategy) => doubled(strategy.policies, 'number', (policy) => policy.number)),
    ...doubled(measures, 'code', (measure) => measure.code),
    ...plan.strategies.flatMap((strategy) =>
      strategy.policies.flatMap((policy) => misplaced(strategy, policy)),
    ),
    ...measures.flatMap(doubledKpis),
    ...kpis.flatMap(rangeFaults),
    ...kpis.flatMap((kpi) => earlyTarget([...kpi.path, 'targetYear'], kpi.targetYear, plan)),
    ...tooMany(kpis.length),
  ];
}

function yearFaults(plan: Outline): Fault[] {
  const { firstYear, lastYear, defaultTargetYear } = plan;
  const early = earlyTarget(['defaults', 'targetYear'], defaultTargetYear, plan);
  if (firstYear === undefined || lastYear === undefined) return early;
  const path = ['lastYear'];
  const years = lastYear - firstYear + 1;
  if (years < 1) {
    const words = PLAN_FAULTS.yearsReversed(formatFiscalYear(firstYear), formatFiscalYear(lastYear));
    return [fault('yearsReversed', path, words), ...early];
  }
  if (years <= MOST_YEARS) return early;
  return [fault('tooManyYears', path, PLAN_FAULTS.tooManyYears(years, MOST_YEARS)), ...early];
}

function earlyTarget(path: JsonPath, targetYear: number | undefined, { firstYear }: Outline): Fault[] {
  if (targetYear === undefined || firstYear === undefined || targetYear >= firstYear) return [];
  const words = PLAN_FAULTS.targetBeforeStart(formatFiscalYear(targetYear), formatFiscalYear(firstYear));
  return [fault('targetBeforeStart', path, words)];
}

/** Each entry whose key an earlier one already has. */
function doubled<T extends { readonly path: JsonPath }>(
  entries: readonly T[],
  property: string,
  keyOf: (entry: T) => string | number | undefined,
): Fault[] {
  const firsts = new Map<string | number, T>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, entry);
      return [];
    }
    const words = PLAN_FAULTS.doubled(String(key), pathText(first.path));
    return [fault('doubled', [...entry.path, property], words)];
  });
}

function doubledKpis(measure: OutlinedMeasure): Fault[] {
  const idOf = (kpi: OutlinedKpi) => {
    if (kpi.seq === undefined) return undefined;
    return measure.code === undefined ? kpi.seq : `${measure.code}-${kpi.seq}`;
  };
  return doubled(measure.kpis, 'seq', idOf);
}

function misplaced(strategy: OutlinedStrategy, policy: OutlinedPolicy): Fault[] {
  if (strategy.number === undefined || policy.number === undefined) return [];
  const prefix = `${strategy.number}-${policy.number}`;
  return policy.measures.flatMap(({ path, code }) =>
    code === undefined || code.startsWith(`${prefix}-`)
      ? []
      : [fault('codePlace', [...path, 'code'], PLAN_FAULTS.codePlace(code, prefix))],
  );
}

function rangeFaults({ path, direction, target, targetUpper, hasTargetUpper }: OutlinedKpi): Fault[] {
  const place = [...path, 'targetUpper'];
  if (direction === undefined) return [];
  if (direction !== 'within') {
    return hasTargetUpper
      ? [fault('targetUpperUnused', place, PLAN_FAULTS.targetUpperUnused(direction))]
      : [];
  }
  if (!hasTargetUpper) {
    const { expected } = PLAN_PROPERTIES.targetUpper;
    return [fault('targetUpperMissing', place, PLAN_FAULTS.targetUpperMissing(expected))];
  }
  if (target === undefined || targetUpper === undefined || target <= targetUpper) return [];
  return [fault('rangeReversed', place, PLAN_FAULTS.rangeReversed(target, targetUpper))];
}

function tooMany(count: number): Fault[] {
  return count > MOST_KPIS
    ? [fault('tooManyKpis', ['strategies'], PLAN_FAULTS.tooManyKpis(count, MOST_KPIS))]
    : [];
}

function fault(kind: FaultKind, path: JsonPath, words: Fault['words']): Fault {
  return { kind, path, words };
}
