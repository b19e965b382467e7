/** What putting changes back would do to the open book, cell by cell. */
import type { CellWrite } from '../../book/changes';
import { shownOf } from '../../book/cells';
import type { ReadTable } from '../../book/reading';
import { idOf, listPlaces } from '../../book/records/listCells';
import type { CellPlace } from '../../words/message';
import { cellText } from './cellText';

export interface PutBackCell {
  /** KPI id, KPI項目 and heading; '' outside 「KPI一覧」. */
  readonly kpi: string;
  readonly name: string;
  readonly column: string;
  readonly place: CellPlace;
  /** As it stands now, '' outside 「KPI一覧」; and as it would stand again. */
  readonly before: string;
  readonly after: string;
}

/** @param writes of `putBack` */
export function putBackCells(list: ReadTable, writes: readonly CellWrite[]): PutBackCell[] {
  const places = listPlaces(list);
  return writes.map(({ sheet, address, cell }) => {
    const place = sheet === list.sheet ? places.get(address) : undefined;
    return {
      kpi: place ? idOf(place.row) : '',
      name: shownOf(place?.row.cell('KPI項目')),
      column: place?.column ?? '',
      place: { sheet, address },
      before: shownOf(place?.read),
      after: cellText(cell),
    };
  });
}
