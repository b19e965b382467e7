/** Finds or makes the sheet for each sheet of the book; only sheets of ours are ever touched. */
import type { Book, Sheet } from '../../book/book';
import type { Standing, StandingSheet } from '../standing';

/** A sheet of the book with the sheet of the workbook that it is drawn on. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly object: Excel.Worksheet;
  /** null: made by this drawing. */
  readonly standing: StandingSheet | null;
}

/** Makes what is missing, takes protection off, and gives a renamed sheet its name back: formulas name it. */
export function openSheets(context: Excel.RequestContext, book: Book, standing: Standing): Drawing[] {
  return book.sheets.map((sheet) => {
    const found = standingSheet(sheet, standing);
    if (!found) return { sheet, object: context.workbook.worksheets.add(sheet.name), standing: null };
    const object = context.workbook.worksheets.getItem(found.id);
    if (found.protection) object.protection.unprotect();
    if (found.name !== sheet.name) object.name = sheet.name;
    return { sheet, object, standing: found };
  });
}

/** The sheet that holds our table, whatever it is called now; else the one of our name. */
function standingSheet(sheet: Sheet, standing: Standing): StandingSheet | null {
  const holder = sheet.tables.map((table) => standing.tables.get(table.name)?.sheet).find((name) => name);
  const name = holder ?? sheet.name;
  return standing.sheets.find((candidate) => candidate.name === name) ?? null;
}

/** Visibility, tab colour, gridlines: Excel refuses to hide the last visible sheet, so shown ones come first. */
export function showSheets(drawings: readonly Drawing[]): void {
  const shownFirst = [...drawings].sort((one, other) => rank(one) - rank(other));
  for (const { sheet, object, standing } of shownFirst) {
    const visibility = VISIBILITY[sheet.visibility];
    if (standing?.visibility !== visibility) object.visibility = visibility;
    object.showGridlines = sheet.showGridlines;
    if (sheet.tabColour !== undefined) object.tabColor = sheet.tabColour;
  }
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function rank({ sheet }: Drawing): number {
  return sheet.visibility === 'visible' ? 0 : 1;
}
