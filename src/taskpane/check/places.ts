/** Where the cells of 「KPI一覧」 stand: by KPI and heading, as the log names them, and by address. */
import type { ReadCell } from '../../book/reading';
import type { Subject } from '../../checks/subject';
import type { CellPlace } from '../../words/message';

export interface ListCell {
  readonly kpi: string;
  readonly column: string;
  readonly place: CellPlace;
  readonly read: ReadCell;
}

export interface Places {
  /** null: no cell of a row with 番号. */
  at(place: CellPlace): ListCell | null;
  /** null: there is none, or more than one row has that 番号. */
  of(kpi: string, column: string): ListCell | null;
}

export function placesOf({ list, rows }: Pick<Subject, 'list' | 'rows'>): Places {
  const byAddress = new Map<string, ListCell>();
  const byName = new Map<string, ListCell | null>();
  for (const { id, cell } of rows) {
    for (const column of new Set(list.headers)) {
      const read = cell(column);
      if (read === undefined) continue;
      const found = { kpi: id, column, place: { sheet: list.sheet, address: read.address }, read };
      byAddress.set(read.address, found);
      byName.set(nameOf(id, column), byName.has(nameOf(id, column)) ? null : found);
    }
  }
  return {
    at: ({ sheet, address }) => (sheet === list.sheet ? (byAddress.get(address) ?? null) : null),
    of: (kpi, column) => byName.get(nameOf(kpi, column)) ?? null,
  };
}

function nameOf(kpi: string, column: string): string {
  return JSON.stringify([kpi, column]);
}
