/** C03: a figure of a past year that was accepted before and is another one now. The year that is collected may still change. */
import type { Cell } from '../../book/book';
import { actualHeading } from '../../book/columns';
import type { SheetRow } from '../../book/readRows';
import { withUnit } from '../../kpi/figureText';
import type { Actual } from '../../kpi/judgement';
import { formatFiscalYear } from '../../plan/fiscalYear';
import type { FiscalYear } from '../../plan/plan';
import { returnWords } from '../../words/checks/returns';
import type { Finding, Repair } from '../finding';
import { findingAt } from '../findingAt';
import { censusOf } from '../rows/census';
import type { Subject } from '../subject';

export function pastFigures(subject: Subject): Finding[] {
  const { accepted, evaluationYear } = subject;
  if (accepted === null) return [];
  return [...censusOf(subject).counted].flatMap(([id, row]) =>
    [...(accepted.get(id) ?? [])].flatMap(([year, before]): Finding[] =>
      year < evaluationYear && !isSame(before, row.actuals.get(year))
        ? changed(subject, row, year, before)
        : [],
    ),
  );
}

function changed(subject: Subject, row: SheetRow, year: FiscalYear, before: Actual): Finding[] {
  const heading = actualHeading(year);
  const cell = row.cell(heading);
  if (!cell) return [];
  const [accepted, found] = [textOf(before, row), textOf(row.actuals.get(year), row)];
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

function textOf(actual: Actual | undefined, { measured }: SheetRow): string {
  if (!actual) return '';
  if (actual.kind === 'figure') return withUnit(actual.value, measured?.decimals ?? 0, measured?.unit ?? '');
  return actual.kind === 'state' ? actual.word : actual.text;
}
