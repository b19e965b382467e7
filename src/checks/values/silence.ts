/** After which findings the T and C checks of a KPI are silent: its figures are not known yet, and what they seem to show is a cascade. */
import type { CheckCode } from '../codes';
import type { Finding } from '../finding';

/** Every V error; and the W by which the figure is ten or a hundred times what is meant, or its sign is open. */
const SILENCING: ReadonlySet<CheckCode> = new Set<CheckCode>([
  ...(['V01', 'V03', 'V04', 'V05', 'V06', 'V08', 'V09'] as const),
  ...(['U01', 'U02', 'U04'] as const),
]);

/** Ids of KPIs about whose course nothing can be said. Findings that are ignored with a reason are to be left out by the caller. */
export function silencedKpis(findings: readonly Pick<Finding, 'code' | 'kpi'>[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ code, kpi }) => (kpi !== '' && SILENCING.has(code) ? [kpi] : [])));
}
