/**
 * Every figure cell of a book, each judged once: at most one V (the most telling) and at most one U.
 * Years are gone through in order, so that a mistyped year does not make the next one look wrong.
 */
import { planRows, planYears } from '../../plan/plan';
import type { SheetRow } from '../../book/readRows';
import type { CheckCode } from '../codes';
import type { Finding } from '../finding';
import type { Check, Subject } from '../subject';
import { UNIT_RULES } from '../units/rules';
import { decimalsOf, figureCell, type FigureCell } from './figureCell';
import { referencesOf, type References, type YearFigure } from './references';
import { findingOf, type Fault, type ValueRule } from './rule';
import { VALUE_RULES } from './rules';

const examined = new WeakMap<Subject, readonly Finding[]>();

/** The check of one rule: its findings among all. */
export function checkOf(code: CheckCode): Check {
  return (subject) => examine(subject).filter((finding) => finding.code === code);
}

/** All V and U findings in the sheet's order. Looked for once a subject, whichever check asks first. */
export function examine(subject: Subject): readonly Finding[] {
  const known = examined.get(subject);
  if (known) return known;
  const names = new Map(planRows(subject.plan).map(({ kpi }) => [kpi.name, kpi.id]));
  const findings = subject.rows.flatMap((row) => examineRow(subject, row, names));
  examined.set(subject, findings);
  return findings;
}

function examineRow(subject: Subject, row: SheetRow, idByName: ReadonlyMap<string, string>): Finding[] {
  const planned = subject.planned.get(row.id);
  if (!planned) return [];
  const { kpi } = planned;
  const owner = idByName.get(row.name.trim());
  const base = {
    subject,
    row,
    kpi,
    decimals: decimalsOf(row, kpi),
    aligned: row.name.trim() === kpi.name || owner === undefined,
  };
  const cells = planYears(subject.plan).flatMap(
    (year) => figureCell({ ...base, references: referencesOf(kpi, null) }, year) ?? [],
  );
  const figures = cells.flatMap(asItStands);
  const findings: Finding[] = [];
  let last: References['last'] = null;
  for (const cell of cells) {
    const later = figures.filter(({ year }) => year > cell.year);
    const judged = judgeCell({ ...cell, references: referencesOf(kpi, last, later) });
    findings.push(...judged.findings);
    last = believed(judged, cell) ?? last;
  }
  return findings;
}

/** What other years are measured by, before it is known whether it can be believed. */
function asItStands({ year, entry, subject }: FigureCell): YearFigure[] {
  const isFigure = entry.kind === 'figure' || (entry.kind === 'written' && entry.certain);
  return isFigure && year <= subject.evaluationYear ? [{ figure: entry.figure, year }] : [];
}

function believed({ figure, isProposed }: Judged, { year }: FigureCell): References['last'] {
  return figure === null ? null : { figure, year, stands: !isProposed };
}

interface Judged {
  readonly findings: readonly Finding[];
  /** What can be believed of the cell. */
  readonly figure: number | null;
  /** Whether that is another figure than the one that stands there. */
  readonly isProposed: boolean;
}

/** Not told beside a finding of the same figure's size. */
const OUTDONE: ReadonlySet<CheckCode> = new Set<CheckCode>(['V09', 'V10']);

function judgeCell(cell: FigureCell): Judged {
  const value = first(VALUE_RULES, cell);
  const read = cell.entry.kind === 'figure' ? cell.entry.figure : null;
  const figure = value ? value.fault.figure : read;
  const isFraction = value?.code === 'V09' && figure !== read;
  if (figure === null || !cell.aligned) {
    return { findings: value ? [value.finding] : [], figure, isProposed: isFraction };
  }
  const unit = first(UNIT_RULES(figure, value?.code ?? null), cell);
  // Neither rounding nor a factor of 100 is a remedy for a figure that cannot be right.
  const shownValue = unit && value && OUTDONE.has(value.code) ? null : value;
  const isRescaled = unit !== null && unit.fault.figure !== figure;
  return {
    findings: [shownValue, unit].flatMap((found) => (found ? [found.finding] : [])),
    figure: unit ? unit.fault.figure : figure,
    isProposed: isFraction || isRescaled,
  };
}

function first(
  rules: readonly ValueRule[],
  cell: FigureCell,
): { code: CheckCode; fault: Fault; finding: Finding } | null {
  for (const { code, recognise } of rules) {
    const fault = recognise(cell);
    if (fault) return { code, fault, finding: findingOf(code, cell, fault) };
  }
  return null;
}
