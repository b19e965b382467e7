/** Findings follow their cells: rows that were sorted come back into the plan's order when the book is drawn. */
import { cellAt, parseArea } from '../a1';
import type { Sheet } from '../book';
import type { FindingRecord } from './records';

/** @param list 「KPI一覧」 as it will be drawn. A finding whose KPI or column is not there, or not only once, keeps its address. */
export function placeFindings(findings: readonly FindingRecord[], list: Sheet): FindingRecord[] {
  const table = list.tables[0];
  const corner = table && parseArea(table.at);
  if (!table || !corner) return [...findings];
  const places = new Map<string, number | null>();
  table.rows.forEach(([first], row) => {
    const id = first && 'text' in first ? first.text : '';
    places.set(id, places.has(id) ? null : row);
  });
  return findings.map((finding) => {
    const row = places.get(finding.kpi) ?? null;
    const column = table.headers.indexOf(finding.column);
    if (finding.sheet !== list.name || finding.kpi === '' || row === null || column < 0) return finding;
    return { ...finding, address: cellAt(corner.left + column, corner.top + 1 + row) };
  });
}
