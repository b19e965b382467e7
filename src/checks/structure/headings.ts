/** S04: headings that are missing, rewritten, doubled or blank (E), or merely moved (I). */
import { headingWords } from '../../words/checks/headings';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { surveyHeadings, type HeadingSurvey } from './headingSurvey';
import { headingAddress } from './listPlaces';

export function headings(subject: Subject): Finding[] {
  const survey = surveyHeadings(subject.list, subject.plan);
  return [
    ...rewritten(subject, survey),
    ...missing(subject, survey),
    ...doubledOrBlank(subject, survey),
    ...moved(subject, survey),
  ];
}

function rewritten(subject: Subject, survey: HeadingSurvey): Finding[] {
  const { list } = subject;
  return survey.rewritten.map(({ column: { heading }, place }) => {
    const [address, value] = [headingAddress(list, place), list.headers[place] ?? ''];
    const writes = [{ sheet: list.sheet, address, cell: { text: heading } }];
    const repair = { before: value, after: heading, safe: false, action: { kind: 'write', writes } } as const;
    const spot = { address, value, column: heading, repair };
    return findingAt(subject, 'S04', spot, headingWords.headingRewritten(value, heading));
  });
}

/** Each column that people see, and the hidden ones together: who deletes those deletes them all. */
function missing(subject: Subject, survey: HeadingSurvey): Finding[] {
  const isWorking = ({ kind }: HeadingSurvey['missing'][number]): boolean => kind === 'working';
  const seen = survey.missing.filter((column) => !isWorking(column));
  const working = survey.missing.filter(isWorking).map(({ heading }) => heading);
  return [
    ...seen.map(({ heading }) =>
      findingAt(subject, 'S04', { column: heading }, headingWords.headingMissing(heading)),
    ),
    ...(working.length > 0 ? [findingAt(subject, 'S04', {}, headingWords.workingMissing(working))] : []),
  ];
}

function doubledOrBlank(subject: Subject, survey: HeadingSurvey): Finding[] {
  const { list } = subject;
  const spotOf = (place: number) => ({
    address: headingAddress(list, place),
    value: list.headers[place] ?? '',
  });
  return [
    ...survey.doubled.map(({ heading, first, place }) =>
      findingAt(
        subject,
        'S04',
        spotOf(place),
        headingWords.headingDoubled(heading, headingAddress(list, first)),
      ),
    ),
    ...survey.blank.map((place) => findingAt(subject, 'S04', spotOf(place), headingWords.headingBlank())),
  ];
}

function moved(subject: Subject, { moved: headings }: HeadingSurvey): Finding[] {
  if (headings.length === 0) return [];
  const place = subject.list.headers.indexOf(headings[0] ?? '');
  const spot = {
    severity: 'I',
    address: headingAddress(subject.list, place),
    value: headings.join('、'),
  } as const;
  return [findingAt(subject, 'S04', spot, headingWords.columnsMoved(headings))];
}
