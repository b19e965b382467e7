/** After which findings nothing is compared: what figures seem to show that are not known yet is a cascade. */
import type { CheckCode } from '../codes';
import type { Finding } from '../finding';

/** Every V error: what stands there is no figure, and nobody knows which one is meant. */
const SILENCING: ReadonlySet<CheckCode> = new Set<CheckCode>(['V01', 'V04', 'V05', 'V06', 'V08']);

/** There is a figure, but it may be ten or a hundred times what is meant, or of the other sign. */
const DOUBTS: ReadonlySet<CheckCode> = new Set<CheckCode>(['V03', 'V09', 'U01', 'U02', 'U04']);

/** Ids of KPIs about whose course nothing can be said. Findings that are ignored with a reason are to be left out by the caller. */
export function silencedKpis(findings: readonly Pick<Finding, 'code' | 'kpi'>[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ code, kpi }) => (kpi !== '' && SILENCING.has(code) ? [kpi] : [])));
}

/** Takes its own cell out of the comparisons; the other years are compared with each other. */
export function isDoubt(code: CheckCode): boolean {
  return DOUBTS.has(code);
}
