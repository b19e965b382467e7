/** Which findings are shown: by 担当課, by code and by severity. Every count is of what the other choices leave. */
import type { CheckCode } from '../../checks/codes';
import type { Severity } from '../../checks/finding';
import type { StandingFinding } from './bookChecker';

/** Worst first. */
export const SEVERITY_ORDER: readonly Severity[] = ['F', 'E', 'W', 'I'];

export interface FindingFilter {
  /** null: all. '' is what belongs to no section. */
  readonly section: string | null;
  readonly code: CheckCode | null;
  /** Empty: all. */
  readonly severities: ReadonlySet<Severity>;
}

export const NO_FILTER: FindingFilter = { section: null, code: null, severities: new Set() };

export interface Choices<T> {
  readonly value: T;
  readonly count: number;
}

export interface Filtered {
  readonly shown: readonly StandingFinding[];
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly sections: readonly Choices<string>[];
  readonly codes: readonly Choices<CheckCode>[];
}

export function applyFilter(findings: readonly StandingFinding[], filter: FindingFilter): Filtered {
  const inSection = ({ finding }: StandingFinding) =>
    filter.section === null || finding.section === filter.section;
  const ofCode = ({ finding }: StandingFinding) => filter.code === null || finding.code === filter.code;
  const ofSeverity = ({ finding }: StandingFinding) =>
    filter.severities.size === 0 || filter.severities.has(finding.severity);
  const kept = (...tests: ((finding: StandingFinding) => boolean)[]) =>
    findings.filter((finding) => tests.every((test) => test(finding)));
  const bySeverity = { F: 0, E: 0, W: 0, I: 0 };
  for (const { finding } of kept(inSection, ofCode)) bySeverity[finding.severity] += 1;
  return {
    shown: kept(inSection, ofCode, ofSeverity),
    bySeverity,
    sections: choicesOf(findings, kept(ofCode, ofSeverity), ({ finding }) => finding.section),
    codes: choicesOf(findings, kept(inSection, ofSeverity), ({ finding }) => finding.code),
  };
}

/** Every value that occurs at all stays a choice, so that a choice never vanishes under the hand. */
function choicesOf<T extends string>(
  all: readonly StandingFinding[],
  counted: readonly StandingFinding[],
  valueOf: (finding: StandingFinding) => T,
): Choices<T>[] {
  const counts = new Map(all.map((finding) => [valueOf(finding), 0]));
  for (const finding of counted) counts.set(valueOf(finding), (counts.get(valueOf(finding)) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => collator.compare(a.value, b.value));
}

const collator = new Intl.Collator('ja', { numeric: true });

/** Findings of one KPI, in the order in which they were found. */
export interface KpiFindings {
  /** '' for what is about no KPI. */
  readonly kpi: string;
  readonly name: string;
  readonly section: string;
  readonly findings: readonly StandingFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly kpis: readonly KpiFindings[];
}

/** Worst first, then by KPI number; what is about the book as a whole comes before its KPIs. */
export function groupFindings(findings: readonly StandingFinding[]): SeverityGroup[] {
  return SEVERITY_ORDER.flatMap((severity) => {
    const members = findings.filter(({ finding }) => finding.severity === severity);
    return members.length === 0 ? [] : [{ severity, count: members.length, kpis: byKpi(members) }];
  });
}

/** The first findings of a group, whole KPIs cut where they must be. */
export function firstOf(kpis: readonly KpiFindings[], limit: number): KpiFindings[] {
  let room = limit;
  return kpis.flatMap((kpi) => {
    const findings = kpi.findings.slice(0, Math.max(room, 0));
    room -= kpi.findings.length;
    return findings.length === 0 ? [] : [{ ...kpi, findings }];
  });
}

function byKpi(findings: readonly StandingFinding[]): KpiFindings[] {
  const groups = new Map<string, StandingFinding[]>();
  for (const each of findings) {
    const group = groups.get(each.finding.kpi);
    if (group) group.push(each);
    else groups.set(each.finding.kpi, [each]);
  }
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([kpi, members]) => ({
      kpi,
      name: members[0]?.finding.name ?? '',
      section: members[0]?.finding.section ?? '',
      findings: members,
    }));
}
