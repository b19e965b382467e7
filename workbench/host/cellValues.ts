/** A cell's value, type, formula and shown text as Excel's API gives them. */
import { CellValueType, numfmt, type ICellData } from '@univerjs/core';
import { isErrorValue } from './coercion';

export type CellValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** Empty cells read as "", errors as their name. */
export function valueOf(cell: ICellData | null): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  return cell?.t === CellValueType.BOOLEAN ? value === true || value === 1 || value === '1' : value;
}

export function typeOf(cell: ICellData | null): ValueType {
  const value = valueOf(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return cell?.f ? 'String' : 'Empty';
  return isErrorValue(value) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String';
}

export function textOf(cell: ICellData | null, pattern: string): string {
  const value = valueOf(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (value === '' || isErrorValue(value))) return value;
  return numfmt.format(pattern, value, { throws: false });
}
