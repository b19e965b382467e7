/** Which findings still ask for something: what someone looked at and let stand with a reason asks no more. */
import { findingKey, type Finding } from './finding';
import { perSubject } from './perSubject';

export const openIn = perSubject(({ records }): ((finding: Finding) => boolean) => {
  const ignored = new Set(records.findings.filter(({ state }) => state === 'ignored').map(findingKey));
  return (finding) => !ignored.has(findingKey(finding));
});
