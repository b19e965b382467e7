/** A rubric's second compilation: its conditions as an Excel formula (the first is kpi/judge). */
import { listBounds } from '../../kpi/boundList';
import { NO_GRADE } from '../../kpi/judge';
import type { Condition, Metric, MetricChoice, Rubric } from '../../kpi/rubric';
import { DIRECTION_WORDS, STATES } from '../words';
import { roundedLike, type Formula } from './exact';
import { distanceTo, isPastFarEnd } from './progress';
import type { RowScope } from './row';

/** Where the formula finds what the conditions name. */
interface VerdictScope extends RowScope {
  /** Name of the cell that holds a bound, by the bound's key. */
  readonly bound: (key: string) => Formula;
}

/** 判定: the label of the first grade whose condition holds, or the state. Labels and bounds are read from 設定. */
export function verdictFormula(rubric: Rubric, row: RowScope): Formula {
  const places = new Map(listBounds(rubric).map(({ key }, i) => [key, row.names.bound(i + 1)]));
  const scope: VerdictScope = { ...row, bound: (key) => places.get(key) ?? `"${STATES.settings}"` };
  const label = (gradeIndex: number): Formula => row.names.gradeLabel(gradeIndex + 1);
  const byGrade = rubric.grades.reduceRight(
    (rest, grade, i) => `IF(${conditionFormula(grade.condition, scope)},${label(i)},${rest})`,
    `"${NO_GRADE}"`,
  );
  const byState = Object.entries(rubric.judgedStates).reduceRight((rest, [word, gradeKey]) => {
    const gradeIndex = rubric.grades.findIndex(({ key }) => key === gradeKey);
    return gradeIndex < 0 ? rest : `IF(${row.of('state')}="${word}",${label(gradeIndex)},${rest})`;
  }, row.of('state'));
  return `IFERROR(IF(${row.of('state')}<>"",${byState},${byGrade}),"${STATES.unclear}")`;
}

function conditionFormula(condition: Condition, scope: VerdictScope): Formula {
  const { of } = scope;
  switch (condition.kind) {
    case 'met':
      return `${of('met')}=1`;
    case 'beyondTarget':
      return directional(scope, `${of('actual')}<${of('aim')}`, `${of('actual')}>${of('aim')}`, 'FALSE');
    case 'equalsTarget':
      return directional(scope, ...same(`${of('actual')}=${of('aim')}`), `${of('met')}=1`);
    case 'metric':
      return comparison(condition.metric, condition.operator, scope.bound(condition.bound.key), scope);
    case 'blank':
      return `NOT(ISNUMBER(${of(condition.metric)}))`;
    case 'notStarted':
      return `IF(ISNUMBER(${of('yearsDone')}),${of('yearsDone')}=0,FALSE)`;
    case 'hasBaseline':
      return `ISNUMBER(${of('baseline')})`;
    case 'betterThanBaseline':
      return withBaseline(scope, betterFormula(scope));
    case 'noWorseThanBaseline':
      return withBaseline(scope, noWorseFormula(scope, scope.bound(condition.bound.key)));
    case 'all':
      return `AND(${condition.of.map((part) => conditionFormula(part, scope)).join(',')})`;
    case 'any':
      return `OR(${condition.of.map((part) => conditionFormula(part, scope)).join(',')})`;
    case 'not':
      return `NOT(${conditionFormula(condition.of, scope)})`;
    case 'otherwise':
      return 'TRUE';
  }
}

function comparison(metric: MetricChoice, operator: string, bound: Formula, scope: VerdictScope): Formula {
  // A text is greater than every number in a sheet, so a blank metric has to be told apart first.
  const compares = (one: Metric): Formula =>
    `IF(ISNUMBER(${scope.of(one)}),${scope.of(one)}${operator}${bound},FALSE)`;
  if (typeof metric === 'string') return compares(metric);
  return `IF(${scope.of('side')}=1,${compares(metric.atLeast)},${compares(metric.atMost)})`;
}

/** The printed baseline counts here, not the 0 from which 累計 starts. */
function withBaseline({ of }: RowScope, formula: Formula): Formula {
  return `IF(ISNUMBER(${of('baseline')}),${formula},FALSE)`;
}

function betterFormula(scope: RowScope): Formula {
  const { of, ranges } = scope;
  const within = ranges ? `${distanceTo(of, of('actual'))}<${distanceTo(of, of('start'))}` : 'FALSE';
  return directional(scope, `${of('actual')}<${of('start')}`, `${of('actual')}>${of('start')}`, within);
}

function noWorseFormula({ of, ranges }: RowScope, bound: Formula): Formula {
  const start = of('start');
  const limit = (sign: '+' | '-'): Formula =>
    roundedLike(`${start}${sign}ABS(${start})*${bound}`, [start], 14);
  const bySide = `IF(${of('side')}=1,${of('actual')}>=${limit('-')},${of('actual')}<=${limit('+')})`;
  return ranges ? `IF(${isPastFarEnd(of)},FALSE,${bySide})` : bySide;
}

function directional({ of, ranges }: RowScope, atMost: Formula, atLeast: Formula, within: Formula): Formula {
  const plain = `IF(${of('direction')}="${DIRECTION_WORDS.atMost}",${atMost},${atLeast})`;
  return ranges ? `IF(${of('direction')}="${DIRECTION_WORDS.within}",${within},${plain})` : plain;
}

function same(formula: Formula): [Formula, Formula] {
  return [formula, formula];
}
