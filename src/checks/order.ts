/** The order in which findings are told: the gravest first, then as they stand in the workbook. */
import { parseArea } from '../book/a1';
import type { Reading } from '../book/reading';
import type { Finding, Severity } from './finding';

const GRAVITY: Readonly<Record<Severity, number>> = { F: 0, E: 1, W: 2, I: 3 };

/** Severity F, E, W, I; then what is about the whole file; then sheet, row and column. */
export function inOrder(findings: readonly Finding[], { sheets }: Reading): Finding[] {
  const sheetPlace = new Map(sheets.map(({ name }, i) => [name, i + 1]));
  const keyed = findings.map((finding) => {
    const area = finding.place && parseArea(finding.place.address);
    const sheet = finding.place ? (sheetPlace.get(finding.place.sheet) ?? 0) : 0;
    return { finding, key: [GRAVITY[finding.severity], sheet, area?.top ?? 0, area?.left ?? 0] };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((part, i) => part !== b[i]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
