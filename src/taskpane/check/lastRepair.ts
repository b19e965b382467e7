/** The repairs that can be put back next, and what putting them back would write. */
import { shownOf } from '../../book/cells';
import type { Cell } from '../../book/book';
import { idOf, listPlaces } from '../../book/records/listCells';
import { putBack } from '../../book/records/putBack';
import type { Subject } from '../../checks/subject';
import type { PutBackCell, RepairBatch } from './bookChecker';

/** The newest repairs of which anything can still be put back; null: none. */
export function lastRepair({ reading, names, list, records }: Subject): RepairBatch | null {
  const repairs = records.log.filter(({ kind, undone }) => kind === 'repair' && !undone);
  const times = new Map(repairs.map(({ batch, time }) => [batch, time] as const));
  for (const [batch, time] of [...times].reverse()) {
    const { writes, refused } = putBack(reading, names, records, batch, { batch: '', time: '' });
    if (writes.length === 0) continue;
    const places = listPlaces(list);
    const cells = writes.map(({ sheet, address, cell }): PutBackCell => {
      const place = sheet === list.sheet ? places.get(address) : undefined;
      return {
        kpi: place ? idOf(place.row) : '',
        column: place?.column ?? '',
        place: { sheet, address },
        before: shownOf(place?.read),
        after: written(cell),
      };
    });
    return { batch, time, cells, refused };
  }
  return null;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if ('formula' in cell) return cell.formula;
  return 'number' in cell ? String(cell.number) : cell.text;
}
