/** Blocks of cells: what is left of one when others are cut out, and many of them as few Excel objects. */
import { areaAddress, parseArea, type Area } from '../../book/a1';

/** Excel refuses a longer list of addresses in one `getRanges`. */
const LONGEST_LIST = 8192;

/** @throws RangeError for an address that the book misspells: a defect, never input. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(`not an A1 address: ${address}`);
  return area;
}

/** The block of `rows` × `columns` cells whose top-left cell is `at`. */
export function blockArea(at: string, rows: number, columns: number): Area {
  const { left, top } = areaOf(at);
  return { left, top, right: left + columns - 1, bottom: top + rows - 1 };
}

export function sameArea(one: Area, other: Area): boolean {
  return areaAddress(one) === areaAddress(other);
}

/** The smallest block around all of them; null for none. */
export function boundingArea(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (!first) return null;
  return rest.reduce(
    (around, area) => ({
      left: Math.min(around.left, area.left),
      top: Math.min(around.top, area.top),
      right: Math.max(around.right, area.right),
      bottom: Math.max(around.bottom, area.bottom),
    }),
    first,
  );
}

/** What is left of `area` outside all of `holes`. */
export function outside(area: Area, holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((piece) => cutOut(piece, hole)), [area]);
}

function cutOut(area: Area, hole: Area): Area[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const left = Math.max(area.left, hole.left);
  const right = Math.min(area.right, hole.right);
  if (top > bottom || left > right) return [area];
  const pieces: Area[] = [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { left: area.left, right: left - 1, top, bottom },
    { left: right + 1, right: area.right, top, bottom },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The ranges as few Excel objects as Excel's limit on the list of addresses allows. */
export function rangesOf(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
): (Excel.Range | Excel.RangeAreas)[] {
  return chunked(addresses).map((list) =>
    list.length === 1 ? sheet.getRange(list[0]) : sheet.getRanges(list.join(',')),
  );
}

function chunked(addresses: readonly string[]): string[][] {
  const lists: string[][] = [];
  let length = LONGEST_LIST;
  for (const address of addresses) {
    length += address.length + 1;
    if (length > LONGEST_LIST) {
      lists.push([]);
      length = address.length;
    }
    lists.at(-1)?.push(address);
  }
  return lists;
}
