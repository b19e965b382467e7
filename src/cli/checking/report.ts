/** What is told of a checked file, in the shape in which --json prints it. */
import type { FileStatus, Finding, Severity } from '../../checks/finding';

/** Texts are Japanese; `…En` says the same in English. */
export interface FindingReport {
  readonly code: string;
  readonly severity: Severity;
  /** null: it is about the whole file. */
  readonly sheet: string | null;
  /** A1; null likewise. */
  readonly cell: string | null;
  /** null: it is about no KPI. */
  readonly kpi: string | null;
  /** As shown. */
  readonly value: string;
  readonly expected: string;
  readonly message: string;
  readonly remedy: string;
  readonly messageEn: string;
  readonly expectedEn: string;
  readonly remedyEn: string;
  readonly repair?: { readonly before: string; readonly after: string };
}

export interface FileReport {
  readonly file: string;
  readonly status: FileStatus;
  readonly findings: readonly FindingReport[];
}

export const SEVERITIES_IN_ORDER: readonly Severity[] = ['F', 'E', 'W', 'I'];

export function reportOf(file: string, status: FileStatus, findings: readonly Finding[]): FileReport {
  return { file, status, findings: findings.map(findingReport) };
}

export function findingReport(finding: Finding): FindingReport {
  const { code, severity, place, kpi, value, expected, message, remedy, repair } = finding;
  return {
    code,
    severity,
    sheet: place?.sheet ?? null,
    cell: place?.address ?? null,
    kpi: kpi === '' ? null : kpi,
    value,
    expected: expected.ja,
    message: message.ja,
    remedy: remedy.ja,
    messageEn: message.en,
    expectedEn: expected.en,
    remedyEn: remedy.en,
    ...(repair ? { repair: { before: repair.before, after: repair.after } } : {}),
  };
}

/** Somebody has to correct it before it can be taken in. */
export function needsCorrection({ findings }: Pick<FileReport, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'F' || severity === 'E');
}

/** `F 1　E 2`: how many of each gravity there are, those without left out. */
export function countsOf(findings: readonly Pick<FindingReport, 'severity'>[]): string {
  return SEVERITIES_IN_ORDER.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${severity} ${count}`];
  }).join(', ');
}
