/** A sheet's structured tables: where they lie and what their columns are called. */
import { parseArea, type Area } from '../../../book/a1';
import { XLSX_COUNTED } from '../../../words/xlsx';
import { isOnSheet } from '../cells/address';
import { fail } from '../fault';
import { decodeEscapes } from '../xml/references';
import { ActiveFilter } from './activeFilter';
import type { Package } from './package';

export interface TablePart {
  readonly name: string;
  readonly sheet: string;
  /** Headings and body, without a row of totals. */
  readonly area: Area;
  readonly hasHeadings: boolean;
  /** As the table's own part calls them. */
  readonly columns: readonly string[];
  /** Whether its filter hides rows. */
  readonly filtered: boolean;
}

/** Excel allows 255, each of which may be written as an escape of seven characters. */
const LONGEST_NAME = 255 * 7;
/** Excel's own limit. */
const MOST_COLUMNS = 16_384;

/** @param part of the worksheet */
export function readTables(file: Package, sheet: string, part: string): TablePart[] {
  return file
    .relationships(part)
    .filter(({ kind, target }) => kind === 'table' && target !== '')
    .map(({ target }) => readTable(file, sheet, target));
}

function readTable(file: Package, sheet: string, part: string): TablePart {
  let name = '';
  let ref = '';
  let headings = 1;
  let totals = 0;
  const columns: string[] = [];
  const filter = new ActiveFilter();
  file.scan(part, {
    open: (tag) => {
      filter.open(tag);
      if (tag.depth === 1) {
        name = nameOf(tag.get('displayName') ?? tag.get('name'), part);
        ref = tag.get('ref') ?? '';
        headings = tag.getCount('headerRowCount') ?? 1;
        totals = tag.getCount('totalsRowCount') ?? 0;
      } else if (tag.depth === 3 && tag.name === 'tableColumn') {
        if (columns.length === MOST_COLUMNS)
          fail('xlsx-too-many', part, XLSX_COUNTED.tableColumns, MOST_COLUMNS);
        const column = nameOf(tag.get('name'), part);
        file.written.ours.spend(column.length, part);
        columns.push(column);
      }
    },
    text: () => undefined,
    close: () => undefined,
  });
  const whole = parseArea(ref);
  if (!whole || !isOnSheet(whole)) return fail('xlsx-value', part, `ref="${ref.slice(0, 40)}"`);
  const bottom = whole.bottom - Math.min(totals, whole.bottom - whole.top);
  return {
    name,
    sheet,
    area: { ...whole, bottom },
    hasHeadings: headings > 0,
    columns,
    filtered: filter.isSet,
  };
}

function nameOf(written: string | null, part: string): string {
  const name = written ?? '';
  return name.length <= LONGEST_NAME
    ? decodeEscapes(name)
    : fail('xlsx-too-many', part, XLSX_COUNTED.characters, LONGEST_NAME);
}
