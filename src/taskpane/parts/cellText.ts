import type { Cell } from '../../book/book';

/** A cell's contents as a person would type them. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if ('formula' in cell) return cell.formula;
  return 'number' in cell ? String(cell.number) : cell.text;
}
