/** Whether two cells say the same, however programs write it. */
import type { Cell } from '../book/book';
import { cleanNumber } from '../kpi/decimal';
import type { Content, Value } from './entries';

/** Binary noise, the kind of line break and blanks around a text do not count; a formula never says the same as a value. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return wording(a) === wording(b);
}

/** Two unusable contents are never the same: nobody knows what they mean. */
export function saysTheSame(a: Content, b: Content): boolean {
  if (a.kind === 'unusable' || b.kind === 'unusable') return false;
  return isSameCell(valueOf(a), valueOf(b));
}

export function valueOf(content: Exclude<Content, { kind: 'unusable' }>): Value | null {
  return content.kind === 'blank' ? null : content.value;
}

export function isBlank(cell: Cell): boolean {
  return wording(cell) === '';
}

/** One spelling for all cells that say the same; '' for a blank. */
export function wording(cell: Cell): string {
  if (cell === null) return '';
  if ('number' in cell) return `#${cleanNumber(cell.number)}`;
  if ('formula' in cell) return `=${cell.formula}`;
  const plain = cell.text.replace(/\r\n?/g, '\n').trim();
  return plain === '' ? '' : `"${plain}`;
}
