/** Parts of a sheet that every table brings: where it stands, its number formats, the look of its heading and body. */
import { areaAddress, cellAt, parseArea, type Area } from '../a1';
import type { Cell, NumberFormats, StyledRange, Table } from '../book';
import { LOOKS } from './look';

export const TEXT_FORMAT = '@';
export const GENERAL = 'General';

/** Heading and body. */
export function tableArea(table: Table): Area {
  const start = parseArea(table.at);
  if (!start) throw new RangeError(`not an address: ${table.at}`);
  return {
    left: start.left,
    top: start.top,
    right: start.left + table.headers.length - 1,
    bottom: start.top + table.rows.length,
  };
}

/** The body's part of one column, counted from 0. */
export function bodyColumn(table: Table, index: number): string {
  const { left, top, bottom } = tableArea(table);
  return areaAddress({ left: left + index, right: left + index, top: top + 1, bottom });
}

/** Texts are formatted as text, so that no program takes them for a date or a formula when they are edited. */
export function textFormats(table: Table): NumberFormats {
  return { at: below(table), formats: table.rows.map((row) => row.map(formatOf)) };
}

export function tableLooks(table: Table): StyledRange[] {
  const { left, top, right, bottom } = tableArea(table);
  return [
    { ranges: [areaAddress({ left, right, top, bottom: top })], style: LOOKS.heading },
    { ranges: [areaAddress({ left, right, top: top + 1, bottom })], style: { ...LOOKS.body, wrap: true } },
  ];
}

/** The first cell under the heading. */
export function below(table: Table): string {
  const { left, top } = tableArea(table);
  return cellAt(left, top + 1);
}

function formatOf(cell: Cell): string {
  return cell !== null && 'text' in cell ? TEXT_FORMAT : GENERAL;
}
