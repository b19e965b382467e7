/** S06: columns that are not of the form. They are kept, and not used. */
import { structureWords } from '../../words/checks/structure';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { surveyHeadings } from './headingSurvey';
import { headingAddress } from './listPlaces';

export function addedColumns(subject: Subject): Finding[] {
  const { list, plan } = subject;
  return surveyHeadings(list, plan).added.map((place) => {
    const heading = list.headers[place] ?? '';
    const spot = { address: headingAddress(list, place), column: heading, value: heading };
    return findingAt(subject, 'S06', spot, structureWords.columnAdded(heading));
  });
}
