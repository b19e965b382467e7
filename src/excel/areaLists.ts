/** Lists of blocks of one sheet: as Excel writes them, and as few as they can be. */
import { parseArea, type Area } from '../book/a1';

/** `'KPI一覧'!A6:B6,'KPI一覧'!D9` → its blocks. A comma within a sheet's name makes pieces that are no addresses. */
export function localAreas(address: string): Area[] {
  return address.split(',').flatMap((piece) => parseArea(piece) ?? []);
}

/** The cells of a block, row by row. */
export function cellsOf({ left, top, right, bottom }: Area): Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => {
      const [x, y] = [left + column, top + row];
      return { left: x, right: x, top: y, bottom: y };
    }),
  ).flat();
}

/** The same cells in fewer blocks: neighbours in a row first, then rows of the same columns. Blocks must not overlap. */
export function joined(areas: readonly Area[]): Area[] {
  const byRow = [...areas].sort((one, other) => one.top - other.top || one.left - other.left);
  const wide = merged(byRow, (one, next) => sameRows(one, next) && one.right + 1 === next.left);
  const byColumn = [...wide].sort((one, other) => one.left - other.left || one.top - other.top);
  return merged(byColumn, (one, next) => sameColumns(one, next) && one.bottom + 1 === next.top);
}

function merged(areas: readonly Area[], adjoin: (one: Area, next: Area) => boolean): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    if (last && adjoin(last, area))
      found[found.length - 1] = { ...last, right: area.right, bottom: area.bottom };
    else found.push(area);
  }
  return found;
}

function sameRows(one: Area, other: Area): boolean {
  return one.top === other.top && one.bottom === other.bottom;
}

function sameColumns(one: Area, other: Area): boolean {
  return one.left === other.left && one.right === other.right;
}
