/** The KPI to judge: the plan's, with the fields of the input in their place. */
import type { Measured } from '../../kpi/judgement';
import { type Kpi, type Plan, planRows } from '../../plan';
import { inputFaults } from '../../words/cli';
import type { Message } from '../../words/message';
import type { KpiInput } from './fields';

/** A fault and the property that it is about ('' = the whole entry). */
export interface MeasuredFault {
  readonly property: string;
  readonly words: Message;
}

export type MeasuredResult =
  { readonly ok: true; readonly value: Measured } | { readonly ok: false; readonly fault: MeasuredFault };

/** Finds plan KPIs by id, once for the whole input. */
export function measuredReader(plan: Plan): (input: KpiInput) => MeasuredResult {
  const kpis = new Map(planRows(plan).map(({ kpi }) => [kpi.id, kpi]));
  return (input) => measuredOf(input, kpis.get(input.id), plan);
}

/**
 * A KPI that the plan does not have needs target, direction, accumulation, baseline (null: none) and its years;
 * the plan's default years stand in for years that are left out, as they do in a plan file.
 */
function measuredOf(input: KpiInput, known: Kpi | undefined, plan: Plan): MeasuredResult {
  const baseline = input.baseline === undefined ? known?.baseline : input.baseline;
  const target = input.target ?? known?.target;
  const direction = input.direction ?? known?.direction;
  const accumulation = input.accumulation ?? known?.accumulation;
  if (
    baseline === undefined ||
    target === undefined ||
    direction === undefined ||
    accumulation === undefined
  ) {
    const fields = { baseline, target, direction, accumulation };
    const missing = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [name] : []));
    return failed('id', inputFaults.unknownKpi(plan.id, missing));
  }
  if (direction !== 'within' && input.targetUpper !== undefined) {
    return failed('targetUpper', inputFaults.targetUpperUnused(direction));
  }
  const targetUpper = direction === 'within' ? (input.targetUpper ?? known?.targetUpper) : undefined;
  if (direction === 'within' && targetUpper === undefined) {
    return failed('targetUpper', inputFaults.targetUpperMissing);
  }
  if (targetUpper !== undefined && targetUpper < target) {
    return failed('targetUpper', inputFaults.rangeReversed(target, targetUpper));
  }
  return {
    ok: true,
    value: {
      ...{ id: input.id, baseline, target, direction, accumulation },
      ...(targetUpper === undefined ? {} : { targetUpper }),
      unit: input.unit ?? known?.unit ?? '',
      baselineYear: input.baselineYear ?? known?.baselineYear ?? plan.defaults.baselineYear,
      targetYear: input.targetYear ?? known?.targetYear ?? plan.defaults.targetYear,
      decimals: input.decimals ?? known?.decimals ?? 0,
    },
  };
}

function failed(property: string, words: Message): MeasuredResult {
  return { ok: false, fault: { property, words } };
}
