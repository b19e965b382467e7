/** S08: an issued book has lost its protection. A master is protected only when the officer wishes. */
import { structureWords } from '../../words/checks/structure';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';

export function protection(subject: Subject): Finding[] {
  const sheet = subject.reading.sheets.find(({ name }) => name === subject.list.sheet);
  if (subject.identity.issue === '' || sheet?.protected !== false) return [];
  return [findingAt(subject, 'S08', {}, structureWords.protectionGone())];
}
