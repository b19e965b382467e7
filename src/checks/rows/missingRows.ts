/** R01: rows that should be there and are not. */
import { rowWords } from '../../words/checks/rows';
import type { Finding } from '../finding';
import { findingAt, ownerOf } from '../findingAt';
import type { Subject } from '../subject';
import { censusOf } from './census';

export function missingRows(subject: Subject): Finding[] {
  return censusOf(subject).missing.map((row) => {
    const { id, name } = row.kpi;
    return findingAt(subject, 'R01', { owner: ownerOf(row), column: '番号' }, rowWords.missing(id, name));
  });
}
