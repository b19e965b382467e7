/** R04: the rows stand in another order than the plan's. One finding; they are read by id. */
import { rowWords } from '../../words/checks/rows';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { censusOf } from './census';
import { splitRowsOf } from './splitRows';

export function rowOrder(subject: Subject): Finding[] {
  // Ids that were sorted without their figures stand in another order, too: sorting them would mend nothing.
  if (splitRowsOf(subject).size > 0) return [];
  const rows = [...censusOf(subject).counted.values()];
  const wanted = [...subject.planned.keys()].filter((id) => censusOf(subject).counted.has(id));
  const displaced = rows.filter((row, i) => row.id !== wanted[i]);
  const [first] = displaced;
  if (!first) return [];
  const spot = { cell: first.cell('番号'), column: '番号' };
  return [findingAt(subject, 'R04', spot, rowWords.moved(first.id, displaced.length))];
}
