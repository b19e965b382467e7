/** Whether a condition holds, and which part of it decided. */
import type { Condition, Metric, MetricChoice } from './rubric';
import type { Standing } from './standing';

/** A blank metric, or a missing baseline, makes a comparison false. */
export function holds(condition: Condition, standing: Standing): boolean {
  const { progress } = standing;
  switch (condition.kind) {
    case 'met':
      return progress.met;
    case 'beyondTarget':
      return standing.beyondTarget;
    case 'equalsTarget':
      return standing.equalsTarget;
    case 'metric':
      return compares(
        progress[metricFor(condition.metric, standing)],
        condition.operator,
        condition.bound.percent,
      );
    case 'blank':
      return progress[condition.metric] === null;
    case 'notStarted':
      return progress.elapsed === 0;
    case 'hasBaseline':
      return standing.hasBaseline;
    case 'betterThanBaseline':
      return standing.betterThanBaseline;
    case 'noWorseThanBaseline':
      return standing.noWorseThanBaseline(condition.bound.percent);
    case 'all':
      return condition.of.every((part) => holds(part, standing));
    case 'any':
      return condition.of.some((part) => holds(part, standing));
    case 'not':
      return !holds(condition.of, standing);
    case 'otherwise':
      return true;
  }
}

/** The part of a condition that made it hold: of alternatives the first that holds. */
export function decidingPart(condition: Condition, standing: Standing): Condition {
  if (condition.kind !== 'any') return condition;
  const part = condition.of.find((candidate) => holds(candidate, standing));
  return part ? decidingPart(part, standing) : condition;
}

/** A condition without the alternatives that wait for a metric to be blank which is not blank here. */
export function partAskedHere(condition: Condition, standing: Standing): Condition {
  if (condition.kind !== 'any') return condition;
  const asked = condition.of.filter((part) => !waitsForBlank(part, standing));
  const [only, ...others] = asked;
  return only && others.length === 0 ? only : { kind: 'any', of: asked };
}

/** The metric that a comparison asks for on this KPI's side. */
export function metricFor(metric: MetricChoice, standing: Pick<Standing, 'side'>): Metric {
  return typeof metric === 'string' ? metric : metric[standing.side];
}

function waitsForBlank(condition: Condition, standing: Standing): boolean {
  if (condition.kind !== 'all') return false;
  return condition.of.some((part) => part.kind === 'blank' && !holds(part, standing));
}

function compares(value: number | null, operator: '>=' | '>' | '<' | '<=', bound: number): boolean {
  if (value === null) return false;
  switch (operator) {
    case '>=':
      return value >= bound;
    case '>':
      return value > bound;
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
  }
}
