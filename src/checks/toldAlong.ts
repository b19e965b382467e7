/** Findings across years that say of a figure what a graver one says already: one slip, one finding. */
import { actualHeading } from '../book/columns';
import type { CheckCode } from './codes';
import type { Finding } from './finding';
import type { Subject } from './subject';

/** At one cell. A 累計 that fell tells what it would be as one year's figure; a sum in place of one year's is large, too. */
const TOLD_BY: Partial<Readonly<Record<CheckCode, readonly CheckCode[]>>> = {
  T02: ['T01'],
  T03: ['T01', 'T02'],
  T05: ['T02'],
};

/** @param open findings that nobody has let stand; once one is let stand, what it told along is asked about by itself */
export function toldAlong(
  open: readonly Finding[],
  { evaluationYear }: Subject,
): (finding: Finding) => boolean {
  const told = new Set(open.map(({ code, kpi, column }) => keyOf(code, kpi, column)));
  const collected = actualHeading(evaluationYear);
  return ({ code, kpi, column }) => {
    // Behind for no other reason than that the figure of the year is wrong.
    if (code === 'P04') return told.has(keyOf('T01', kpi, collected));
    return (TOLD_BY[code] ?? []).some((graver) => told.has(keyOf(graver, kpi, column)));
  };
}

function keyOf(code: CheckCode, kpi: string, column: string): string {
  return JSON.stringify([code, kpi, column]);
}
