/** Protection of the book's sheets. Without password: it keeps hands off formulas, it is no security. */
import { NO_BOOK, PROTECTION_LEFT_OFF } from '../words/excelBook';
import { PersonError } from '../words/message';
import { patiently } from './run';
import type { Standing, StandingSheet } from './standing';

/** What people may still do on a protected sheet: make columns and rows fit, and filter. */
const OPTIONS: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  selectionMode: 'Normal',
};

/** Protects or unprotects every sheet of the book in one sync; sheets that are so already are left alone (Excel refuses `protect` twice). */
export async function setProtection(
  context: Excel.RequestContext,
  { own }: Standing,
  on: boolean,
): Promise<void> {
  if (own.length === 0) throw new PersonError(NO_BOOK);
  for (const { id, protection } of own) {
    const sheet = context.workbook.worksheets.getItem(id);
    if (on && !protection) sheet.protection.protect(OPTIONS);
    if (!on && protection) sheet.protection.unprotect();
  }
  await context.sync();
}

/** Takes protection off those that are protected; {@link guard} puts it on as it was. */
export function unguard(context: Excel.RequestContext, sheets: readonly StandingSheet[]): void {
  for (const { id, protection } of sheets) {
    if (protection) context.workbook.worksheets.getItem(id).protection.unprotect();
  }
}

export function guard(context: Excel.RequestContext, sheets: readonly StandingSheet[]): void {
  for (const { id, protection } of sheets) {
    if (protection) context.workbook.worksheets.getItem(id).protection.protect(protection);
  }
}

/** After a failure no one knows how far Excel came, and it refuses both to protect twice and to unprotect twice: so it is asked first. */
export async function guardAgain(
  context: Excel.RequestContext,
  sheets: readonly StandingSheet[],
): Promise<void> {
  const guarded = sheets.filter(({ protection }) => protection);
  const found = guarded.map(({ id }) => context.workbook.worksheets.getItem(id).protection.load('protected'));
  await context.sync();
  guard(
    context,
    guarded.filter((_, place) => !found[place]?.protected),
  );
  await context.sync();
}

/**
 * Does `work`, and whatever becomes of it leaves the sheets protected as they were.
 * @param work takes protection off itself and, when it succeeds, has put it on again in its own last sync
 */
export async function leavingProtected<T>(
  context: Excel.RequestContext,
  sheets: readonly StandingSheet[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    if (sheets.some(({ protection }) => protection)) await protectAgain(context, sheets, failure);
    throw failure;
  }
}

async function protectAgain(
  context: Excel.RequestContext,
  sheets: readonly StandingSheet[],
  failure: unknown,
): Promise<void> {
  try {
    await patiently(() => guardAgain(context, sheets));
  } catch {
    throw new PersonError(PROTECTION_LEFT_OFF, { cause: failure });
  }
}
