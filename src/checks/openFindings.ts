/** Which findings still ask for something: what someone looked at and let stand with a reason asks no more. */
import type { Records } from '../book/records/records';
import { findingKey, type Finding } from './finding';
import { perSubject } from './perSubject';

export const openIn = perSubject(({ records }) => openBeside(records));

/** @param records what the workbook remembers of findings, reasons among them */
export function openBeside({ findings }: Pick<Records, 'findings'>): (finding: Finding) => boolean {
  const ignored = new Set(findings.filter(({ state }) => state === 'ignored').map(findingKey));
  return (finding) => !ignored.has(findingKey(finding));
}
