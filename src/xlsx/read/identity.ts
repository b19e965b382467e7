/** Which KPI book a file is: told by its hidden sheet, else by the visible cells of 「設定」. */
import type { BookIdentity } from '../../book/book';
import { shownOf } from '../../book/cells';
import { bookNames, SHEET_NAMES, TABLE_NAMES } from '../../book/names';
import type { Reading, ReadTable } from '../../book/reading';
import { hasHeadings, tableRowsOf } from '../../book/readTable';
import { visibleIdentity } from '../../book/recognise';
import { IDENTITY_HEADINGS } from '../../book/settingKeys';
import { identityOf } from '../../book/sheets/identity';

/** null: not a KPI book. */
export function readIdentity(reading: Reading): BookIdentity | null {
  return hiddenIdentity(reading) ?? shownIdentity(reading);
}

function hiddenIdentity(reading: Reading): BookIdentity | null {
  for (const table of reading.tables.values()) {
    if (!isNamedLike(table, TABLE_NAMES.identity)) continue;
    if (!hasHeadings(table, Object.values(IDENTITY_HEADINGS))) continue;
    const identity = identityOf(pairsOf(table));
    // A sheet copied from another book names that book's tables.
    if (identity && isSame(bookNames(identity.suffix).tables.identity, table.name)) return identity;
  }
  return null;
}

/** A file-cleansing gateway may have dropped the hidden sheet; the suffix is what follows the name of 「設定」. */
function shownIdentity(reading: Reading): BookIdentity | null {
  const suffixes = reading.sheets
    .filter(({ name }) => name.startsWith(SHEET_NAMES.settings))
    .map(({ name }) => name.slice(SHEET_NAMES.settings.length));
  for (const suffix of ['', ...suffixes]) {
    const identity = visibleIdentity(reading, suffix);
    if (identity) return identity;
  }
  return null;
}

function pairsOf(table: ReadTable): Map<string, string> {
  return new Map(
    tableRowsOf(table).map((row) => [
      shownOf(row.cell(IDENTITY_HEADINGS.key)),
      shownOf(row.cell(IDENTITY_HEADINGS.value)),
    ]),
  );
}

function isNamedLike({ name }: ReadTable, ours: string): boolean {
  return name.toLowerCase().startsWith(ours.toLowerCase());
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
