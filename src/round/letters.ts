/** What is written to a 課: a reminder of what has not come back, and a request to correct what has. */
import { japaneseDay } from '../book/issued/japaneseDay';
import type { Finding } from '../checks/finding';
import { correctionMail, reminderMail, type Mail, type ToCorrect } from '../words/roundMail';
import { isBlocking, type Returned } from './receive';
import type { Round } from './round';
import type { SectionState } from './roundState';

/** @param contact whom to ask; '' */
export function reminder({ issue, overdueDays }: SectionState, contact: string): Mail {
  const { section, round, issue: number, file, deadline } = issue;
  return reminderMail({
    section,
    round,
    issue: number,
    file,
    deadline: japaneseDay(deadline),
    contact,
    overdueDays,
  });
}

/**
 * What has to be corrected cell by cell, then what is asked about. What the planning section settles itself and what was
 * repaired is left out; so are findings about the file where it was never read.
 * @param deadline `2026-12-17`; '' for none
 * @param more findings that are not among these, and are only counted
 */
export function correctionRequest(
  { fileName, section, issue, findings }: Pick<Returned, 'fileName' | 'section' | 'issue' | 'findings'>,
  { master, issues }: Round,
  { deadline, contact }: { readonly deadline: string; readonly contact: string },
  more = 0,
): Mail {
  const to = {
    section,
    round: master.round,
    issue,
    file: issues.get(issue)?.file ?? '',
    deadline: japaneseDay(deadline),
    contact,
    returnedFile: fileName,
  };
  const asked = findings.filter(({ severity, code }) => severity === 'W' && code !== 'P02');
  return correctionMail(to, findings.filter(isBlocking).map(toCorrect), asked.map(toCorrect), more);
}

/** Whether there is anything to ask of the 課; a book of an older issue is not corrected, but sent in its newer one. */
export function asksToCorrect({ section, findings }: Pick<Returned, 'section' | 'findings'>): boolean {
  return section !== '' && findings.some((finding) => isBlocking(finding) && finding.code !== 'P01');
}

function toCorrect({ place, kpi, name, column, value, message, remedy }: Finding): ToCorrect {
  return {
    place: place ? `${place.sheet}!${place.address}` : '',
    kpi: [kpi, name].filter((part) => part !== '').join(' '),
    column,
    value,
    message,
    remedy,
  };
}
