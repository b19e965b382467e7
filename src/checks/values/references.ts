/** What a figure can be measured against: the years before and after, the baseline, the target. */
import type { FiscalYear, Kpi } from '../../plan/plan';

export interface YearFigure {
  readonly figure: number;
  readonly year: FiscalYear;
}

export interface References {
  /** The latest earlier figure of the row that can be believed (repaired where it was mistyped). */
  readonly last: LastFigure | null;
  /** Figures of the years after, as they stand; nearest first. */
  readonly later: readonly YearFigure[];
  /** For a 累計 without one, 0. */
  readonly baseline: number | null;
  readonly target: number;
  readonly targetUpper: number | null;
}

export interface LastFigure extends YearFigure {
  /** false: the sheet has another figure there, and this is what was proposed for it. */
  readonly stands: boolean;
}

/** Within three times of what is known, as a power of ten. */
export const NEAR = Math.log10(3);

export function referencesOf(
  kpi: Kpi,
  last: References['last'],
  later: readonly YearFigure[] = [],
): References {
  return {
    last,
    later,
    baseline: kpi.baseline ?? (kpi.accumulation === 'cumulative' ? 0 : null),
    target: kpi.target,
    targetUpper: kpi.targetUpper ?? null,
  };
}

/** All that is known before the figure itself, as magnitudes. */
function magnitudes({ last, baseline, target, targetUpper }: References): number[] {
  return [last?.figure ?? null, baseline, target, targetUpper].flatMap((figure) =>
    figure === null ? [] : [Math.abs(figure)],
  );
}

/**
 * How far a figure lies outside of what is known, as a power of ten: 0 within, 1 ten times above or below.
 * A reference of 0 makes every small figure likely. Infinity where nothing says anything.
 */
export function distance(figure: number, references: References): number {
  return distanceFrom(figure, magnitudes(references));
}

/** The same from some magnitudes. */
export function distanceFrom(figure: number, known: readonly number[]): number {
  const size = Math.abs(figure);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (size >= low && size <= high) return 0;
  if (size === 0 || high === 0 || known.length === 0) return Infinity;
  return size > high ? Math.log10(size / high) : Math.log10(low / size);
}
