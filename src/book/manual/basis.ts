/** What a computed verdict rests on, as one text: the same text, the same verdict. */
import { listBounds } from '../../kpi/boundList';
import { cleanNumber } from '../../kpi/decimal';
import type { Measured } from '../../kpi/judgement';
import type { Rubric } from '../../kpi/rubric';
import { selectActual, type JudgingContext, type Selected } from '../../kpi/select';
import { formatFiscalYear } from '../../plan/fiscalYear';
import type { AssessedRow } from '../assess';

/**
 * JSON, so that no two sets of inputs give one text. Names, units and decimals are not in it: they change what is shown, and
 * decide nothing. Nor are labels and colours of grades.
 */
export function basisOf(
  { measured, broken, actuals }: AssessedRow,
  context: JudgingContext,
  rubric: Rubric,
): string {
  return JSON.stringify({
    evaluationYear: formatFiscalYear(context.evaluationYear),
    firstYear: formatFiscalYear(context.firstYear),
    rubric: rubric.id,
    rounding: [rubric.rounding.mode, rubric.rounding.decimals],
    bounds: Object.fromEntries(listBounds(rubric).map(({ key, percent }) => [key, cleanNumber(percent)])),
    actual: actualOf(selectActual(actuals, context)),
    kpi: measured ? kpiOf(measured) : { broken },
  });
}

function actualOf(selected: Selected): readonly (string | number)[] {
  switch (selected.kind) {
    case 'figure':
      return ['figure', cleanNumber(selected.value), formatFiscalYear(selected.year)];
    case 'state':
      return ['state', selected.word];
    case 'unreadable':
      return ['unreadable', selected.text];
    case 'blank':
      return ['blank'];
  }
}

function kpiOf(kpi: Measured) {
  return {
    direction: kpi.direction,
    accumulation: kpi.accumulation,
    baseline: kpi.baseline === null ? null : cleanNumber(kpi.baseline),
    baselineYear: formatFiscalYear(kpi.baselineYear),
    target: cleanNumber(kpi.target),
    // An upper end decides nothing where no range is aimed at.
    targetUpper: kpi.direction === 'within' ? cleanNumber(kpi.targetUpper ?? kpi.target) : null,
    targetYear: formatFiscalYear(kpi.targetYear),
  };
}
