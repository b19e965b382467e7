import { figureText } from '../../kpi/figureText';
import { formatFiscalYear, type Kpi, type Note, type Plan, type PlanRow, planRows } from '../../plan';
import { planTableWords, summaryWords } from '../../words/cli';
import type { Command } from '../command';
import { openPlan } from '../openPlan';
import { tableText } from '../table';

const NONE = '—';

/** `plan`: the built-in plan, or the one of `--plan FILE`, as JSON or as a table. */
export const planCommand: Command = {
  name: 'plan',
  usage: 'plan [--json] [--plan FILE]',
  summary: summaryWords.plan,
  options: { json: 'flag', plan: 'text' },
  mostPositionals: 0,
  async run(given, io) {
    const plan = await openPlan(given.texts.get('plan'), io);
    if (!plan.ok) return plan;
    return { ok: true, value: given.flags.has('json') ? planJson(plan.value) : planTable(plan.value) };
  },
};

function planJson(plan: Plan): string {
  const output = { plan: planHead(plan), kpis: planRows(plan).map(kpiEntry) };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function planHead(plan: Plan) {
  const { id, title, municipality, version, firstYear, lastYear, defaults } = plan;
  return {
    ...{ id, title, municipality, version },
    firstYear: formatFiscalYear(firstYear),
    lastYear: formatFiscalYear(lastYear),
    defaults: {
      baselineYear: formatFiscalYear(defaults.baselineYear),
      targetYear: formatFiscalYear(defaults.targetYear),
      targetYearInferred: defaults.targetYearInferred,
    },
    strategies: plan.strategies.map((strategy) => ({
      number: strategy.number,
      title: strategy.title,
      policies: strategy.policies.map((policy) => ({
        number: policy.number,
        title: policy.title,
        measures: policy.measures.map(({ code, title: name, summary }) => ({ code, title: name, summary })),
      })),
    })),
    notes: allNotes(plan),
  };
}

/** `section` only where it is decided, `targetUpper` only for a range. */
function kpiEntry({ measure, kpi }: PlanRow) {
  return {
    id: kpi.id,
    measure: measure.code,
    seq: kpi.seq,
    name: kpi.name,
    unit: kpi.unit,
    baseline: kpi.baseline,
    baselineYear: formatFiscalYear(kpi.baselineYear),
    target: kpi.target,
    ...(kpi.targetUpper === undefined ? {} : { targetUpper: kpi.targetUpper }),
    targetYear: formatFiscalYear(kpi.targetYear),
    direction: kpi.direction,
    accumulation: kpi.accumulation,
    decimals: kpi.decimals,
    ...(kpi.section === '' ? {} : { section: kpi.section }),
  };
}

/** Every note with what it is about: `plan`, a strategy (`1`), policy (`1-2`), measure (`1-2-1`) or KPI (`1-2-1-3`). */
function allNotes(plan: Plan): (Note & { readonly about: string })[] {
  const about = (place: string, notes: readonly Note[]) => notes.map((note) => ({ about: place, ...note }));
  return [
    ...about('plan', plan.notes),
    ...plan.strategies.flatMap((strategy) => [
      ...about(String(strategy.number), strategy.notes),
      ...strategy.policies.flatMap((policy) => [
        ...about(`${strategy.number}-${policy.number}`, policy.notes),
        ...policy.measures.flatMap((measure) => [
          ...about(measure.code, measure.notes),
          ...measure.kpis.flatMap((kpi) => about(kpi.id, kpi.notes)),
        ]),
      ]),
    ]),
  ];
}

function planTable(plan: Plan): string {
  const rows = planRows(plan);
  const heading = `${plan.municipality} ${plan.title}`;
  const years = `${formatFiscalYear(plan.firstYear)}–${formatFiscalYear(plan.lastYear)}`;
  const lines = rows.map(({ kpi }) => [
    kpi.id,
    kpi.baseline === null ? NONE : figureText(kpi.baseline, kpi.decimals),
    formatFiscalYear(kpi.baselineYear),
    targetText(kpi),
    formatFiscalYear(kpi.targetYear),
    kpi.unit,
    kpi.name,
  ]);
  const table = tableText(
    [planTableWords.headers, ...lines],
    ['left', 'right', 'left', 'right', 'left', 'left', 'left'],
  );
  return `${heading} (${years}, ${plan.id} ${plan.version})\n\n${table}\n${planTableWords.count(rows.length)}\n`;
}

function targetText({ target, targetUpper, direction, decimals }: Kpi): string {
  const lower = figureText(target, decimals);
  if (targetUpper !== undefined) return `${lower}–${figureText(targetUpper, decimals)}`;
  return `${direction === 'atLeast' ? '≥' : '≤'} ${lower}`;
}
