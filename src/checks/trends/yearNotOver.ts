/** T06: a figure in a year that is not over. A state word may stand there. */
import { actualHeading } from '../../book/columns';
import { formatFiscalYear, isOver } from '../../plan/fiscalYear';
import { isoDay } from '../../plan/day';
import { planYears } from '../../plan/plan';
import { trendWords } from '../../words/checks/trends';
import { comparedRows } from '../compared';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';

export function yearNotOver(subject: Subject): Finding[] {
  const running = planYears(subject.plan).filter((year) => !isOver(year, subject.today));
  if (running.length === 0) return [];
  return [...comparedRows(subject).values()].flatMap(({ row, actuals }) =>
    running.flatMap((year): Finding[] => {
      const heading = actualHeading(year);
      if (actuals.get(year)?.kind !== 'figure') return [];
      const words = trendWords.notOver(formatFiscalYear(year), isoDay(subject.today));
      return [findingAt(subject, 'T06', { owner: row, cell: row.cell(heading), column: heading }, words)];
    }),
  );
}
