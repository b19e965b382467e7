/** S05: merged cells in the list. A table of Excel's has none; other programs allow them. */
import { parseArea } from '../../book/a1';
import { structureWords } from '../../words/checks/structure';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { sheetRowOf, tableArea } from './listPlaces';

export function mergedCells(subject: Subject): Finding[] {
  const { list, reading } = subject;
  const merged = reading.sheets.find(({ name }) => name === list.sheet)?.mergedAreas ?? [];
  const table = tableArea(list);
  const owners = new Map(subject.rows.map((row) => [sheetRowOf(list, row.index), row]));
  return merged.flatMap((address): Finding[] => {
    const area = parseArea(address);
    if (!area || area.bottom < table.top || area.top > table.bottom) return [];
    if (area.right < table.left || area.left > table.right) return [];
    const owner = owners.get(area.top);
    const column = list.headers[area.left - table.left] ?? '';
    const value = list.rows[area.top - sheetRowOf(list, 0)]?.[area.left - table.left]?.text ?? '';
    const spot = { address, column, value, ...(owner ? { owner } : {}) };
    return [findingAt(subject, 'S05', spot, structureWords.merged(address))];
  });
}
