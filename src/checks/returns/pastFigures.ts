/** C03: a figure of a past year that was accepted before and is another one now. The year that is collected may still change. */
import type { Cell } from '../../book/book';
import { actualHeading } from '../../book/columns';
import { withUnit } from '../../kpi/figureText';
import type { Actual, Measured } from '../../kpi/judgement';
import { formatFiscalYear } from '../../plan/fiscalYear';
import type { FiscalYear } from '../../plan/plan';
import { returnWords } from '../../words/checks/returns';
import { comparedRows, type ComparedRow } from '../compared';
import type { Finding, Repair } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';

export function pastFigures(subject: Subject): Finding[] {
  const { accepted, evaluationYear } = subject;
  if (accepted === null) return [];
  return [...comparedRows(subject)].flatMap(([id, compared]) =>
    [...(accepted.get(id) ?? [])].flatMap(([year, before]): Finding[] =>
      year < evaluationYear && !compared.doubted.has(year) && !isSame(before, compared.actuals.get(year))
        ? changed(subject, compared, year, before)
        : [],
    ),
  );
}

function changed(
  subject: Subject,
  { row, measured, actuals }: ComparedRow,
  year: FiscalYear,
  before: Actual,
): Finding[] {
  const heading = actualHeading(year);
  const cell = row.cell(heading);
  if (!cell) return [];
  const [accepted, found] = [textOf(before, measured), textOf(actuals.get(year), measured)];
  const repair: Repair = {
    before: found,
    after: accepted,
    safe: false,
    action: {
      kind: 'write',
      writes: [{ sheet: subject.list.sheet, address: cell.address, cell: cellFor(before) }],
    },
  };
  const spot = { owner: row, cell, column: heading, value: found, repair };
  return [findingAt(subject, 'C03', spot, returnWords.pastChanged(formatFiscalYear(year), accepted, found))];
}

function isSame(before: Actual, now: Actual | undefined): boolean {
  return now !== undefined && JSON.stringify(cellFor(before)) === JSON.stringify(cellFor(now));
}

function cellFor(actual: Actual): Cell {
  if (actual.kind === 'figure') return { number: actual.value };
  return { text: actual.kind === 'state' ? actual.word : actual.text };
}

function textOf(actual: Actual | undefined, measured: Measured | null): string {
  if (!actual) return '';
  if (actual.kind === 'figure') return withUnit(actual.value, measured?.decimals ?? 0, measured?.unit ?? '');
  return actual.kind === 'state' ? actual.word : actual.text;
}
