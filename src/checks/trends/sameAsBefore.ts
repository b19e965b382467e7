/**
 * T04: the figure of the year that is collected is that of the year before. Told only where figures do not stay by nature:
 * not 0, not where the target is met or is to keep what there is, and not for figures of few digits, above all of what
 * there is at a time (45 facilities stay 45).
 */
import { aimOf, isMet } from '../../kpi/aim';
import { exact } from '../../kpi/decimal';
import { formatFiscalYear } from '../../plan/fiscalYear';
import { trendWords } from '../../words/checks/trends';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { datedText, seriesOf, stepsOf, type Series } from './series';

/** In steps of the KPI's last decimal. */
const LEAST_OF_A_YEAR = 20;
const LEAST_OF_A_STOCK = 100;

export function sameAsBefore(subject: Subject): Finding[] {
  return seriesOf(subject).flatMap(({ row, kpi, current, earlier }): Finding[] => {
    const before = earlier.at(-1);
    if (!current || before?.year !== current.year - 1 || before.value !== current.value) return [];
    if (staysByNature(subject, kpi, current.value)) return [];
    const words = trendWords.same(datedText(before, kpi), formatFiscalYear(current.year));
    return [findingAt(subject, 'T04', { owner: row, cell: current.cell, column: current.heading }, words)];
  });
}

function staysByNature({ plan }: Subject, kpi: Series['kpi'], value: number): boolean {
  const least = kpi.accumulation === 'annual' ? LEAST_OF_A_YEAR : LEAST_OF_A_STOCK;
  return stepsOf(value, kpi) < least || isMet(kpi, exact(value)) || aimOf(kpi, plan.firstYear).keep;
}
