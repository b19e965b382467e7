/** Whether a figure is a power of ten away from what is known of its KPI, and by how many of its references. */
import { cleanNumber } from '../../kpi/decimal';
import type { FiscalYear } from '../../plan/plan';
import { divided } from '../values/entry/numeral';
import { magnitudes, type References } from '../values/references';

export type Reference =
  | { readonly kind: 'last'; readonly figure: number; readonly year: FiscalYear }
  | { readonly kind: 'baseline' | 'target'; readonly figure: number };

export interface Slip {
  readonly way: 'divide' | 'multiply';
  readonly factor: Factor;
  readonly proposal: number;
  readonly reference: Reference;
}

const FACTORS = [10, 100, 1_000, 10_000] as const;
type Factor = (typeof FACTORS)[number];

/** How large a reference must be, in steps of the KPI's last digit: 3 → 30 is growth, 499 → 4,990 is a digit too many. */
const LEAST_STEPS: Readonly<Record<Factor, number>> = { 10: 100, 100: 10, 1_000: 1, 10_000: 1 };
/** A figure within three times of anything known is likely as it is. */
const LIKELY = 3;
/** From here on one reference is enough: nothing grows a thousandfold in a year. */
const TELLING: Factor = 1_000;

/** @param tolerance as a share of the reference */
export function findSlip(
  figure: number,
  references: References,
  { tolerance, decimals }: { readonly tolerance: number; readonly decimals: number },
): Slip | null {
  const way = wayOff(figure, references);
  if (!way) return null;
  const known = referenceList(references);
  const slips = FACTORS.flatMap((factor) => {
    const proposal = cleanNumber(way === 'divide' ? divided(figure, factor) : figure * factor);
    const agreeing = known
      .filter((reference) => Math.abs(reference.figure) * 10 ** decimals >= LEAST_STEPS[factor])
      .filter((reference) => Math.abs(proposal / reference.figure - 1) <= tolerance);
    const [reference] = agreeing;
    const isTold = reference && isEnough(agreeing, { way, factor, hasLast: references.last !== null });
    return isTold ? [{ way, factor, proposal, reference }] : [];
  });
  const off = ({ proposal, reference }: Slip): number => Math.abs(Math.log(proposal / reference.figure));
  return slips.sort((a, b) => off(a) - off(b))[0] ?? null;
}

/** Far above everything known, or far below. A reference of 0 makes every small figure likely. */
function wayOff(figure: number, references: References): Slip['way'] | null {
  const sizes = magnitudes(references);
  const size = Math.abs(figure);
  if (size === 0) return null;
  if (size > LIKELY * Math.max(...sizes)) return 'divide';
  return size * LIKELY < Math.min(...sizes) ? 'multiply' : null;
}

/**
 * The year before decides; without one, baseline or target. Falls to a tenth or a hundredth happen (an event that was called off),
 * so there the year before and another reference have to agree.
 */
function isEnough(
  agreeing: readonly Reference[],
  { way, factor, hasLast }: { way: Slip['way']; factor: Factor; hasLast: boolean },
): boolean {
  const byLast = agreeing.some(({ kind }) => kind === 'last');
  if (factor >= TELLING) return true;
  if (way === 'multiply') return byLast && agreeing.length > 1;
  return hasLast ? byLast : true;
}

function referenceList({ last, baseline, target }: References): Reference[] {
  const all: Reference[] = [
    ...(last ? [{ kind: 'last' as const, ...last }] : []),
    ...(baseline === null ? [] : [{ kind: 'baseline' as const, figure: baseline }]),
    { kind: 'target', figure: target },
  ];
  return all.filter(({ figure }) => figure !== 0);
}
