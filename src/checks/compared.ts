/**
 * What is compared across years, books and with the target: each KPI as it will be once what is certain is put right. A slip
 * in one cell is told there, and makes neither its neighbours look wrong nor right.
 */
import { writtenCell } from '../book/applyChanges';
import { actualHeading } from '../book/columns';
import { measuredOf, type SheetRow } from '../book/readRows';
import type { ReadCell } from '../book/reading';
import type { Actual, Measured } from '../kpi/judgement';
import { planYears, type FiscalYear } from '../plan/plan';
import type { Finding } from './finding';
import { openIn } from './openFindings';
import { perSubject } from './perSubject';
import { censusOf } from './rows/census';
import { editedPlan } from './structure/editedPlan';
import type { Subject } from './subject';
import { examine } from './values/examine';
import { isDoubt } from './values/silence';

export interface ComparedRow {
  readonly row: SheetRow;
  /** With the plan's own values where S07 says that a cell was edited; null: it cannot be judged. */
  readonly measured: Measured | null;
  /** A text that stands for one figure for certain (V02) counts as that figure. Cells in doubt are left out. */
  readonly actuals: ReadonlyMap<FiscalYear, Actual>;
  /** Years whose figure may not be the one that is meant. */
  readonly doubted: ReadonlySet<FiscalYear>;
}

/** The row of each planned KPI, by its id, in the sheet's order. */
export const comparedRows = perSubject((subject): ReadonlyMap<string, ComparedRow> => {
  const edits = byKpi(editedPlan(subject));
  const told = byKpi(examine(subject));
  return new Map(
    [...censusOf(subject).counted].map(([id, row]) => [
      id,
      {
        row,
        measured: asPlanned(subject, row, edits.get(id) ?? []),
        ...figuresOf(subject, row, told.get(id) ?? []),
      },
    ]),
  );
});

function byKpi(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.kpi);
    if (group) group.push(finding);
    else groups.set(finding.kpi, [finding]);
  }
  return groups;
}

/** An edit that was let stand with a reason counts, unless nothing can be judged by it. */
function asPlanned(subject: Subject, row: SheetRow, edits: readonly Finding[]): Measured | null {
  const open = edits.filter(openIn(subject));
  const kept = open.length === 0 ? row.measured : restored(subject, row, open);
  return kept ?? restored(subject, row, edits);
}

function restored({ plan }: Subject, row: SheetRow, edits: readonly Finding[]): Measured | null {
  const writes = new Map(
    edits
      .flatMap(({ repair }) => (repair?.action.kind === 'write' ? repair.action.writes : []))
      .map((write) => [write.address, write]),
  );
  const cell = (heading: string): ReadCell | undefined => {
    const read = row.cell(heading);
    const write = read && writes.get(read.address);
    return read && write ? writtenCell(read, write) : read;
  };
  return measuredOf({ cell }, plan);
}

function figuresOf(
  subject: Subject,
  row: SheetRow,
  told: readonly Finding[],
): Pick<ComparedRow, 'actuals' | 'doubted'> {
  const actuals = new Map(row.actuals);
  const doubted = new Set<FiscalYear>();
  const isOpen = openIn(subject);
  for (const year of told.length === 0 ? [] : planYears(subject.plan)) {
    const address = row.cell(actualHeading(year))?.address;
    const here = told.filter(({ place }) => place?.address === address);
    const figure = here.map(certainFigure).find((value) => value !== null) ?? null;
    if (figure !== null) actuals.set(year, { kind: 'figure', value: figure });
    if (here.some((finding) => isDoubt(finding.code) && isOpen(finding))) {
      actuals.delete(year);
      doubted.add(year);
    }
  }
  return { actuals, doubted };
}

function certainFigure({ code, repair }: Finding): number | null {
  if (code !== 'V02' || !repair?.safe || repair.action.kind !== 'write') return null;
  const cell = repair.action.writes[0]?.cell ?? null;
  return cell !== null && 'number' in cell ? cell.number : null;
}
