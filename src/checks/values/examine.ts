/**
 * Every figure cell of a book, each judged once: at most one V (the most telling) and at most one U.
 * Years are gone through in order, so that a mistyped year does not make the next one look wrong.
 */
import { planRows, planYears, type FiscalYear } from '../../plan/plan';
import type { SheetRow } from '../../book/readRows';
import type { CheckCode } from '../codes';
import type { Finding } from '../finding';
import type { Check, Subject } from '../subject';
import { UNIT_RULES } from '../units/rules';
import { decimalsOf, figureCell, type FigureCell } from './figureCell';
import { referencesOf, type References } from './references';
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
  const findings: Finding[] = [];
  let last: References['last'] = null;
  for (const year of planYears(subject.plan)) {
    const cell = figureCell({ ...base, references: referencesOf(kpi, last) }, year);
    if (!cell) continue;
    const judged = judgeCell(cell);
    findings.push(...judged.findings);
    last = believed(judged.figure, year) ?? last;
  }
  return findings;
}

function believed(figure: number | null, year: FiscalYear): References['last'] {
  return figure === null ? null : { figure, year };
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly figure: number | null;
}

function judgeCell(cell: FigureCell): Judged {
  const value = first(VALUE_RULES, cell);
  const figure = value ? value.fault.figure : cell.entry.kind === 'figure' ? cell.entry.figure : null;
  if (figure === null || !cell.aligned) return { findings: value ? [value.finding] : [], figure };
  const unit = first(UNIT_RULES(figure, value?.code ?? null), cell);
  // Rounding is no remedy for a figure that cannot be right.
  const shownValue = value?.code === 'V10' && unit ? null : value;
  return {
    findings: [shownValue, unit].flatMap((found) => (found ? [found.finding] : [])),
    figure: unit ? unit.fault.figure : figure,
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
