/** The figures of one row across the years, as the checks of trends compare them. */
import { actualHeading } from '../../book/columns';
import type { ReadCell } from '../../book/reading';
import type { SheetRow } from '../../book/readRows';
import { aimOf } from '../../kpi/aim';
import { exact, minus, toNumber } from '../../kpi/decimal';
import { withUnit } from '../../kpi/figureText';
import type { Measured } from '../../kpi/judgement';
import { formatFiscalYear, isOver } from '../../plan/fiscalYear';
import { planYears, type FiscalYear } from '../../plan/plan';
import type { DatedText } from '../../words/checks/trends';
import { comparedRows, type ComparedRow } from '../compared';
import { perSubject } from '../perSubject';
import type { Subject } from '../subject';

export interface DatedFigure {
  readonly year: FiscalYear;
  readonly value: number;
}

export interface EnteredFigure extends DatedFigure {
  readonly heading: string;
  readonly cell: ReadCell;
}

/** A row whose figures can be compared. */
export interface Series {
  readonly row: SheetRow;
  readonly kpi: Measured;
  /** Figures of years that are over, first to last; blanks, state words, unreadable cells and those in doubt are left out. */
  readonly figures: readonly EnteredFigure[];
  /** The figure of the year that is collected, and those before it. */
  readonly current: EnteredFigure | null;
  readonly earlier: readonly EnteredFigure[];
  /** Baseline, or 0 before a 累計 begins; only where its year precedes every figure. */
  readonly start: DatedFigure | null;
}

/** Rows that count for a KPI and whose plan cells can be used. */
export const seriesOf = perSubject((subject): readonly Series[] =>
  [...comparedRows(subject).values()].flatMap((compared) =>
    compared.measured ? [seriesOfRow(subject, compared, compared.measured)] : [],
  ),
);

function seriesOfRow(
  { plan, today, evaluationYear }: Subject,
  { row, actuals }: ComparedRow,
  kpi: Measured,
): Series {
  const figures = planYears(plan).flatMap((year): EnteredFigure[] => {
    const actual = actuals.get(year);
    const heading = actualHeading(year);
    const cell = row.cell(heading);
    if (actual?.kind !== 'figure' || !cell || !isOver(year, today)) return [];
    return [{ year, value: actual.value, heading, cell }];
  });
  const { start } = aimOf(kpi, plan.firstYear);
  const isBefore = start !== null && figures.every(({ year }) => year > start.year);
  return {
    row,
    kpi,
    figures,
    current: figures.find(({ year }) => year === evaluationYear) ?? null,
    earlier: figures.filter(({ year }) => year < evaluationYear),
    start: isBefore ? { year: start.year, value: toNumber(start.value) } : null,
  };
}

export function datedText({ value, year }: DatedFigure, { decimals, unit }: Measured): DatedText {
  return { figure: withUnit(value, decimals, unit), year: formatFiscalYear(year) };
}

/** a − b without the noise of binary arithmetic. */
export function difference(a: number, b: number): number {
  return toNumber(minus(exact(a), exact(b)));
}

/** How many of the smallest steps that the KPI is printed in: 42.2 with one decimal is 422. */
export function stepsOf(value: number, { decimals }: Measured): number {
  return Math.round(Math.abs(value) * 10 ** decimals);
}
