/** What a figure can be measured against: the year before, the baseline, the target. */
import type { FiscalYear, Kpi } from '../../plan/plan';

export interface References {
  /** The latest earlier figure of the row that can be believed (repaired where it was mistyped). */
  readonly last: { readonly figure: number; readonly year: FiscalYear } | null;
  /** For a 累計 without one, 0. */
  readonly baseline: number | null;
  readonly target: number;
  readonly targetUpper: number | null;
}

export function referencesOf(kpi: Kpi, last: References['last']): References {
  return {
    last,
    baseline: kpi.baseline ?? (kpi.accumulation === 'cumulative' ? 0 : null),
    target: kpi.target,
    targetUpper: kpi.targetUpper ?? null,
  };
}

/** All that is known, as magnitudes. */
export function magnitudes({ last, baseline, target, targetUpper }: References): number[] {
  return [last?.figure ?? null, baseline, target, targetUpper].flatMap((figure) =>
    figure === null ? [] : [Math.abs(figure)],
  );
}

/**
 * How far a figure lies outside of what is known, as a power of ten: 0 within, 1 ten times above or below.
 * A reference of 0 makes every small figure likely. Infinity where nothing says anything.
 */
export function distance(figure: number, references: References): number {
  const known = magnitudes(references);
  const size = Math.abs(figure);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (size >= low && size <= high) return 0;
  if (size === 0 || high === 0) return Infinity;
  return size > high ? Math.log10(size / high) : Math.log10(low / size);
}
