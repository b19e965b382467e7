import type { Master } from '../../round/master';

/** Sheets of the master that are not the book's: a book made anew cannot have them. */
export function foreignSheets({ reading, names }: Pick<Master, 'reading' | 'names'>): string[] {
  // Someone may have renamed a sheet of ours; its table still tells.
  const tables = new Set(Object.values(names.tables));
  const ours = new Set<string>([
    ...Object.values(names.sheets),
    ...[...reading.tables.values()].flatMap(({ name, sheet }) => (tables.has(name) ? [sheet] : [])),
  ]);
  return reading.sheets.flatMap(({ name }) => (ours.has(name) ? [] : [name]));
}
