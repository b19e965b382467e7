/** Finds or makes the sheet for each sheet of the book; only sheets of ours are ever touched. */
import type { Sheet } from '../../book/book';
import type { Standing, StandingSheet } from '../standing';

/** A sheet of the book with the sheet of the workbook that it is drawn on. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly object: Excel.Worksheet;
  /** null: made by this drawing. */
  readonly standing: StandingSheet | null;
}

/** Makes what is missing and gives a renamed sheet its name back: formulas name it. */
export function openSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  standing: Standing,
): Drawing[] {
  return sheets.map((sheet) => {
    const found = standingSheet(sheet, standing);
    if (!found) return { sheet, object: addSheet(context, sheet), standing: null };
    const object = context.workbook.worksheets.getItem(found.id);
    if (found.name !== sheet.name) object.name = sheet.name;
    return { sheet, object, standing: found };
  });
}

function addSheet(context: Excel.RequestContext, sheet: Sheet): Excel.Worksheet {
  const added = context.workbook.worksheets.add(sheet.name);
  added.load('id');
  return added;
}

/** Excel's id of the sheet; of a new one only after the sync that made it. */
export function sheetId({ object, standing }: Drawing): string {
  return standing?.id ?? object.id;
}

/**
 * The sheet that holds our table, whatever it is called now; else the one drawn last time; else the one of our name, but
 * not where a complete drawing knew another: then someone has put a sheet of that name in its place.
 */
function standingSheet(sheet: Sheet, standing: Standing): StandingSheet | null {
  const known = knownSheet(sheet, standing);
  const { record } = standing;
  const wasCutOff = !record?.complete || record.pending?.includes(sheet.key) === true;
  return known ?? (wasCutOff ? sheetNamed(sheet.name, standing) : null);
}

function knownSheet(sheet: Sheet, standing: Standing): StandingSheet | null {
  const holder = sheet.tables.map((table) => standing.tables.get(table.name)?.sheet).find((name) => name);
  const drawnId = standing.record?.sheetIds[sheet.key];
  return (
    standing.sheets.find(({ name }) => name === holder) ??
    standing.sheets.find(({ id }) => id === drawnId) ??
    null
  );
}

/** Excel does not tell sheets apart by case. */
function sheetNamed(wanted: string, standing: Standing): StandingSheet | null {
  return standing.sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ?? null;
}

/** Names of the book's sheets that other people's sheets bear. */
export function takenSheetNames(sheets: readonly Sheet[], standing: Standing): string[] {
  return sheets.flatMap((sheet) => {
    const holder = sheetNamed(sheet.name, standing);
    return holder && holder.id !== standingSheet(sheet, standing)?.id ? [holder.name] : [];
  });
}

/** Whether drawing adds or renames a sheet, which a protected structure forbids. */
export function changesStructure(sheets: readonly Sheet[], standing: Standing): boolean {
  return sheets.some((sheet) => standingSheet(sheet, standing)?.name !== sheet.name);
}

export function isNewSheet(sheet: Sheet, standing: Standing): boolean {
  return standingSheet(sheet, standing) === null;
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
