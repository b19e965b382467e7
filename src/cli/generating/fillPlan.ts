/** Puts what an actuals file says into plan and rows. */
import type { KeptActual, KeptRow } from '../../book/kept';
import type { Actual } from '../../kpi/judgement';
import { type FiscalYear, formatFiscalYear, type Kpi, type Plan, planYears } from '../../plan';
import { generateFaults } from '../../words/cliBook';
import type { Message, Problem, Result } from '../../words/message';
import type { ActualsInput, KpiInput } from '../judging/fields';
import { measuredReader } from '../judging/measured';
import { placedProblem } from '../judging/readInput';

/** An actuals file and what its problems begin with. */
export interface ReadActuals {
  readonly input: ActualsInput;
  readonly source: Message;
}

export interface FilledPlan {
  /** With the fields that the input gives in place of the plan's, as `judge` takes them. */
  readonly plan: Plan;
  readonly rows: ReadonlyMap<string, KeptRow>;
}

/** Every fault of the input is told; nothing of it is dropped in silence. */
export function fillPlan(plan: Plan, { input, source }: ReadActuals): Result<FilledPlan> {
  const known = new Map(kpisOf(plan).map((kpi) => [kpi.id, kpi]));
  const measuredOf = measuredReader(plan);
  const kpis = new Map<string, Kpi>();
  const rows = new Map<string, KeptRow>();
  const errors: Problem[] = [];
  input.kpis.forEach((entry, index) => {
    const fault = (property: readonly string[], words: Message): void => {
      errors.push(placedProblem('input-kpi', ['kpis', index, ...property], input, words, source));
    };
    const own = known.get(entry.id);
    if (!own) return fault(['id'], generateFaults.unknownKpi(plan.id));
    if (rows.has(entry.id)) return fault(['id'], generateFaults.doubledKpi);
    const outside = [...entry.actuals.keys()].filter((year) => !planYears(plan).includes(year));
    outside.forEach((year) =>
      fault(['actuals', formatFiscalYear(year)], generateFaults.yearOutside(periodOf(plan))),
    );
    const measured = measuredOf(entry);
    if (!measured.ok) return fault([measured.fault.property], measured.fault.words);
    kpis.set(entry.id, {
      ...measured.value,
      seq: own.seq,
      notes: own.notes,
      name: entry.name ?? own.name,
      section: entry.section ?? own.section,
    });
    rows.set(entry.id, keptRow(entry));
  });
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, value: { plan: withKpis(plan, kpis), rows } };
}

/** `R2〜R6`. */
export function periodOf({ firstYear, lastYear }: Plan): string {
  return `${formatFiscalYear(firstYear)}〜${formatFiscalYear(lastYear)}`;
}

function keptRow({ actuals, efforts, outlook }: KpiInput): KeptRow {
  return {
    actuals: new Map(
      [...actuals].map(([year, actual]): [FiscalYear, KeptActual] => [year, keptActual(actual)]),
    ),
    section: {},
    reason: null,
    efforts: { text: efforts ?? '' },
    outlook: { text: outlook ?? '' },
    added: new Map(),
  };
}

function keptActual(actual: Actual): KeptActual {
  switch (actual.kind) {
    case 'figure':
      return { cell: { number: actual.value }, actual };
    case 'state':
      return { cell: { text: actual.word }, actual };
    case 'unreadable':
      return { cell: { text: actual.text }, actual };
  }
}

function kpisOf(plan: Plan): readonly Kpi[] {
  return plan.strategies.flatMap(({ policies }) =>
    policies.flatMap(({ measures }) => measures.flatMap(({ kpis }) => kpis)),
  );
}

function withKpis(plan: Plan, changed: ReadonlyMap<string, Kpi>): Plan {
  return {
    ...plan,
    strategies: plan.strategies.map((strategy) => ({
      ...strategy,
      policies: strategy.policies.map((policy) => ({
        ...policy,
        measures: policy.measures.map((measure) => ({
          ...measure,
          kpis: measure.kpis.map((kpi) => changed.get(kpi.id) ?? kpi),
        })),
      })),
    })),
  };
}
