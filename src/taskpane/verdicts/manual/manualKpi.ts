/** A KPI as the pages about its manual verdict need it, found among the verdicts of the book. */
import type { KpiLine, ManualLine, VerdictOverview } from '../../../excel/openBook';
import type { Message } from '../../../words/message';

export interface ManualKpi {
  readonly line: KpiLine;
  /** As 判定 shows it. */
  readonly label: string;
  /** What the computation says, and why. */
  readonly computed: { readonly label: string; readonly explanation: Message };
  /** null: nobody decided otherwise. */
  readonly manual: ManualLine | null;
}

/** null: the KPI is gone from the book. */
export function manualKpi({ groups }: VerdictOverview, id: string): ManualKpi | null {
  for (const { label, kpis } of groups) {
    const line = kpis.find((kpi) => kpi.id === id);
    if (!line) continue;
    const manual = line.manual ?? null;
    return {
      line,
      label,
      computed: manual
        ? { label: manual.computed, explanation: manual.computedExplanation }
        : { label, explanation: line.explanation },
      manual,
    };
  }
  return null;
}

/** KPIs whose manual verdict is to be confirmed again, best grade first. */
export function rechecks({ groups }: VerdictOverview): KpiLine[] {
  return groups.flatMap(({ kpis }) => kpis.filter(({ manual }) => manual?.recheck === true));
}

/** Who decided last: most often the same person decides the next. '' for nobody. */
export function lastDecider({ groups }: VerdictOverview): string {
  const given = groups.flatMap(({ kpis }) => kpis.flatMap(({ manual }) => manual ?? []));
  const newest = given.reduce<ManualLine | null>(
    (found, manual) => (found && found.time >= manual.time ? found : manual),
    null,
  );
  return newest?.by ?? '';
}
