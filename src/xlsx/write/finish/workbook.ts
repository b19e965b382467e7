/** The workbook's part: every defined name, the printed part and the repeated headings of each sheet among them. */
import { absoluteArea, quoteSheet } from '../../../book/a1';
import type { Book, Sheet } from '../../../book/book';
import { areaOf } from '../areas';
import { escapeXml } from './xml';

/**
 * exceljs takes names apart into cells, quotes no apostrophe in a sheet's name and makes the end of a printed part relative,
 * so it is given no names at all. Excel wants them between the sheets and the calculation's properties.
 */
export function finishWorkbook(xml: string, book: Book): string {
  const names = [
    ...book.names.map(({ name, refersTo }) => nameElement(name, '', refersTo)),
    ...book.sheets.flatMap(printNames),
  ];
  return xml.replace('<calcPr ', `<definedNames>${names.join('')}</definedNames><calcPr `);
}

function printNames({ name, print }: Sheet, index: number): string[] {
  const local = ` localSheetId="${index}"`;
  const on = (address: string): string => `${quoteSheet(name)}!${address}`;
  const rows = print.repeatRows?.replace(/\d+/g, '$$$&');
  return [
    ...(print.area === undefined
      ? []
      : [nameElement('_xlnm.Print_Area', local, on(absoluteArea(areaOf(print.area))))]),
    ...(rows === undefined ? [] : [nameElement('_xlnm.Print_Titles', local, on(rows))]),
  ];
}

function nameElement(name: string, attributes: string, refersTo: string): string {
  return `<definedName name="${escapeXml(name)}"${attributes}>${escapeXml(refersTo)}</definedName>`;
}
