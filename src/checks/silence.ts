/** One slip, one finding: what merely follows from another finding is not told. */
import { parseArea } from '../book/a1';
import { coverageOf } from '../book/coverage';
import type { CheckCode } from './codes';
import type { Finding } from './finding';
import { openIn } from './openFindings';
import type { Subject } from './subject';
import { toldAlong } from './toldAlong';
import { silencedKpis } from './values';

type Group = 'S' | 'R' | 'V' | 'U' | 'T' | 'C' | 'P';

/** What is compared across years, books and with the target: only figures that are in no doubt themselves. */
const COMPARISONS: readonly Group[] = ['T', 'C', 'P'];
/** Tell of the form of the sheet, whatever stands in its cells. */
const ABOUT_FORM: ReadonlySet<CheckCode> = new Set<CheckCode>(['S05', 'S06', 'S08']);

/**
 * - A V error silences T, C and P of its KPI, until someone says why it may stand. (A figure that is only in doubt is left
 *   out of what is compared from the first: see compared.)
 * - What one finding across years tells of a figure, another does not tell again: see toldAlong.
 * - A missing heading silences everything about its column.
 * - A row that is not known or doubled is told as such, and no more of it; a row whose id and name disagree, but for what is
 *   no figure at all.
 * - Cells that merging swallowed are told by the merging.
 */
export function withoutCascades(findings: readonly Finding[], subject: Subject): Finding[] {
  const open = findings.filter(openIn(subject));
  const unknown = silencedKpis(open);
  const isTold = toldAlong(open, subject);
  const lostColumns = new Set(
    findings.filter(({ code, severity }) => code === 'S04' && severity === 'E').map(({ column }) => column),
  );
  const rows = rowFindings(findings);
  const isMerged = mergedCells(findings, subject);
  return findings.filter((finding) => {
    const { code, kpi, column } = finding;
    if (COMPARISONS.includes(groupOf(code)) && unknown.has(kpi)) return false;
    if (isTold(finding)) return false;
    if (code !== 'S04' && column !== '' && lostColumns.has(column)) return false;
    if (code !== 'S05' && isMerged(finding)) return false;
    return !isSilencedByRow(finding, rows);
  });
}

function groupOf(code: CheckCode): Group {
  return code.charAt(0) as Group;
}

/** R02, R03 and R05 by the sheet's row. */
function rowFindings(findings: readonly Finding[]): ReadonlyMap<number, CheckCode> {
  return new Map(
    findings.flatMap((finding) => {
      const { code } = finding;
      const row = rowOf(finding);
      return row !== null && (code === 'R02' || code === 'R03' || code === 'R05')
        ? [[row, code] as const]
        : [];
    }),
  );
}

function isSilencedByRow(finding: Finding, rows: ReadonlyMap<number, CheckCode>): boolean {
  const group = groupOf(finding.code);
  if (group === 'R' || ABOUT_FORM.has(finding.code)) return false;
  const told = rows.get(rowOf(finding) ?? 0);
  if (told === undefined) return false;
  return told !== 'R05' || group !== 'V';
}

function rowOf({ place }: Finding): number | null {
  return (place && parseArea(place.address)?.top) ?? null;
}

function mergedCells(findings: readonly Finding[], { list }: Subject): (finding: Finding) => boolean {
  const merged = findings.flatMap(({ code, place }) => (code === 'S05' && place ? [place.address] : []));
  const within = parseArea(list.address);
  if (merged.length === 0 || !within) return () => false;
  const isCovered = coverageOf(merged, within);
  return ({ place }) => {
    const area = place?.sheet === list.sheet ? parseArea(place.address) : null;
    return area !== null && isCovered(area.left, area.top);
  };
}
