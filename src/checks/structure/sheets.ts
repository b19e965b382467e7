/**
 * S03: a sheet bears another name (its table tells which it is), or is gone. What no figure is read from is a warning;
 * 集計 has no table by which it could be found again.
 */
import { cellAt, parseArea } from '../../book/a1';
import type { SheetKey, TableKey } from '../../book/names';
import type { ReadTable } from '../../book/reading';
import { structureWords } from '../../words/checks/structure';
import type { Finding } from '../finding';
import { findingOf } from '../findingAt';
import type { Subject } from '../subject';

const KNOWN_BY_TABLE = ['list', 'measures', 'settings'] as const satisfies readonly (SheetKey & TableKey)[];
/** Of a master. An issued book has neither; where 「設定」 is gone more than a warning is due (see unusableSettings). */
const DRAWN_AGAIN = ['measures', 'summary'] as const satisfies readonly SheetKey[];

export function sheets(subject: Subject): Finding[] {
  const { reading, names, identity } = subject;
  const renamed = KNOWN_BY_TABLE.flatMap((key) => {
    const [table, wanted] = [reading.tables.get(names.tables[key]), names.sheets[key]];
    return table && table.sheet !== wanted ? [{ key, table, wanted }] : [];
  });
  const standing = new Set(reading.sheets.map(({ name }) => name));
  const missing = DRAWN_AGAIN.filter(
    (key) => !standing.has(names.sheets[key]) && !renamed.some((other) => other.key === key),
  );
  return [
    ...renamed.map(({ table, wanted }) => renamedSheet(subject, table, wanted)),
    ...(identity.issue === '' ? missing : []).map((key) => missingSheet(subject, names.sheets[key])),
  ];
}

function renamedSheet({ reading }: Subject, table: ReadTable, wanted: string): Finding {
  const { left, top } = parseArea(table.address) ?? { left: 1, top: 1 };
  const words = structureWords.sheetRenamed(table.sheet, wanted);
  return {
    ...findingOf(reading.source, 'S03', words, { severity: 'W' }),
    place: { sheet: table.sheet, address: cellAt(left, top) },
    value: table.sheet,
  };
}

function missingSheet({ reading }: Subject, wanted: string): Finding {
  const words = structureWords.sheetMissing(wanted);
  // The name is all that tells two such findings apart.
  return { ...findingOf(reading.source, 'S03', words, { severity: 'W' }), value: wanted };
}
