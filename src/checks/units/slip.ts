/** Whether a figure is a power of ten away from what is known of its KPI, and by how many of its references. */
import { cleanNumber } from '../../kpi/decimal';
import type { FiscalYear } from '../../plan/plan';
import { divided } from '../values/entry/numeral';
import { NEAR, distanceFrom, type References, type YearFigure } from '../values/references';

export type Reference =
  /** `stands`: false where it is itself a proposal, which is found nowhere in the sheet. */
  | { readonly kind: 'last'; readonly figure: number; readonly year: FiscalYear; readonly stands: boolean }
  | { readonly kind: 'next'; readonly figure: number; readonly year: FiscalYear }
  | { readonly kind: 'baseline' | 'target'; readonly figure: number };

export interface Slip {
  readonly way: 'divide' | 'multiply';
  readonly factor: Factor;
  /** null: no figure of that size is one that the KPI can have. */
  readonly proposal: number | null;
  readonly reference: Reference;
}

interface Found extends Slip {
  /** How far the plain result is from the nearest reference, as a power of ten. */
  readonly off: number;
}

const FACTORS = [10, 100, 1_000, 10_000] as const;
type Factor = (typeof FACTORS)[number];

/** How large a reference must be, in steps of the KPI's last digit: 3 → 30 is growth, 499 → 4,990 is a digit too many. */
const LEAST_STEPS: Readonly<Record<Factor, number>> = { 10: 100, 100: 10, 1_000: 1, 10_000: 1 };
/** A figure within three times of anything known is likely as it is. */
const LIKELY = 3;
/** From here on one reference is enough: nothing grows a thousandfold in a year. */
const TELLING: Factor = 1_000;

export interface SlipBounds {
  /** As a share of the reference. */
  readonly tolerance: number;
  readonly decimals: number;
  /** The figure as the KPI can have it, or null. */
  readonly fit: (figure: number) => number | null;
}

export function findSlip(
  figure: number,
  references: References,
  { tolerance, decimals, fit }: SlipBounds,
): Slip | null {
  const known = referenceList(references);
  const way = wayOff(figure, references, known);
  if (!way) return null;
  const found = FACTORS.flatMap((factor): Found[] => {
    const plain = cleanNumber(way === 'divide' ? divided(figure, factor) : figure * factor);
    const large = known.filter(({ figure: size }) => Math.abs(size) * 10 ** decimals >= LEAST_STEPS[factor]);
    const agreeing = large.filter((reference) => agrees(plain, reference, large, tolerance));
    const reference = agreeing.find(stands) ?? agreeing[0];
    if (!reference || !isEnough(agreeing, known, { way, factor, later: references.later })) return [];
    if (way === 'multiply' && factor < TELLING && isLull(figure, plain, references.later)) return [];
    const off = Math.min(...agreeing.map(({ figure: size }) => Math.abs(Math.log10(Math.abs(plain / size)))));
    return [{ way, factor, proposal: fit(plain), reference, off }];
  });
  const nearestFirst = found.sort((a, b) => a.off - b.off);
  return nearestFirst.find(({ proposal }) => proposal !== null) ?? nearestFirst[0] ?? null;
}

/** Far above everything known, or far below. */
function wayOff(figure: number, references: References, known: readonly Reference[]): Slip['way'] | null {
  const { last, baseline, targetUpper } = references;
  // A start from 0 makes every small figure likely, until other years tell how large the figures are.
  const isStart = baseline === 0 && !known.some(isNeighbour);
  const zeros = last?.figure === 0 || isStart ? [0] : [];
  const sizes = [...known.map((reference) => Math.abs(reference.figure)), targetUpper ?? [], zeros].flat();
  const size = Math.abs(figure);
  if (size === 0 || sizes.length === 0) return null;
  if (size > LIKELY * Math.max(...sizes)) return 'divide';
  return size * LIKELY < Math.min(...sizes) ? 'multiply' : null;
}

/** Near the reference, or between the years before and after, which grow towards each other. */
function agrees(
  plain: number,
  reference: Reference,
  known: readonly Reference[],
  tolerance: number,
): boolean {
  if (Math.abs(plain / reference.figure - 1) <= tolerance) return true;
  const around = known.filter(isNeighbour).map(({ figure }) => figure);
  return (
    isNeighbour(reference) &&
    around.length === 2 &&
    plain >= Math.min(...around) &&
    plain <= Math.max(...around)
  );
}

/**
 * The years before and after decide, both where there are two; without one, baseline or target. Falls to a tenth or a
 * hundredth happen (an event that was called off, a service that has just begun), so there another reference has to agree,
 * and in the first year the baseline and two years that follow.
 */
function isEnough(
  agreeing: readonly Reference[],
  known: readonly Reference[],
  { way, factor, later }: Pick<Slip, 'way' | 'factor'> & Pick<References, 'later'>,
): boolean {
  if (factor >= TELLING) return true;
  const neighbours = known.filter(isNeighbour);
  if (!neighbours.every((neighbour) => agreeing.includes(neighbour))) return false;
  if (way === 'divide') return true;
  if (neighbours.length === 0 || agreeing.length < 2) return false;
  if (neighbours.some(({ kind }) => kind === 'last')) return true;
  return later.length > 1 && agreeing.some(({ kind }) => kind === 'baseline');
}

/** Low for some years and back again, as in an epidemic: a slip of the finger is not made twice and then put right. */
function isLull(figure: number, plain: number, [next, ...after]: readonly YearFigure[]): boolean {
  if (!next || distanceFrom(next.figure, [Math.abs(figure)]) > NEAR) return false;
  return after.some((later) => distanceFrom(later.figure, [Math.abs(plain)]) <= NEAR);
}

function referenceList({ last, later, baseline, target }: References): Reference[] {
  const fixed: Reference[] = [
    ...(baseline === null ? [] : [{ kind: 'baseline' as const, figure: baseline }]),
    { kind: 'target' as const, figure: target },
  ].filter(({ figure }) => figure !== 0);
  const before: Reference[] = last && last.figure !== 0 ? [{ kind: 'last', ...last }] : [];
  const [next] = later;
  const sizes = [...before, ...fixed].map(({ figure }) => Math.abs(figure));
  // The year after may be mistyped, too: it speaks only where it is like what else is known.
  const isLikely = next !== undefined && distanceFrom(next.figure, sizes) <= NEAR;
  return [...before, ...(isLikely ? [{ kind: 'next' as const, ...next }] : []), ...fixed];
}

function isNeighbour({ kind }: Reference): boolean {
  return kind === 'last' || kind === 'next';
}

function stands(reference: Reference): boolean {
  return reference.kind !== 'last' || reference.stands;
}
