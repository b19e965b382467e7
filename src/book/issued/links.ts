/** Links within the book. */
import { quoteSheet, quoteText } from '../a1';
import type { Formula } from '../formulas/exact';

/** Works in Excel and LibreOffice, on locked cells too. Without "=". */
export function linkTo(sheet: string, address: string, label: string): Formula {
  return `HYPERLINK(${quoteText(`#${quoteSheet(sheet)}!${address}`)},${quoteText(label)})`;
}
