/** S03: the sheet bears another name; its table tells which it is. */
import { structureWords } from '../../words/checks/structure';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { headingAddress } from './listPlaces';

export function renamedSheet(subject: Subject): Finding[] {
  const { list, names } = subject;
  const wanted = names.sheets.list;
  if (list.sheet === wanted) return [];
  const spot = { severity: 'W', address: headingAddress(list, 0), value: list.sheet } as const;
  return [findingAt(subject, 'S03', spot, structureWords.sheetRenamed(list.sheet, wanted))];
}
